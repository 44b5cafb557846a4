package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.symbolon.node.database.StartRefused;
import org.symbolon.node.health.Proxies.Client;

class ProxiesTest {

  private final Proxies proxies = Proxies.of("192.0.2.1, 192.0.2.2; 2001:db8::1");

  private Optional<Client> forwarded(String... headers) {
    return proxies.client(List.of(headers), List.of(), List.of());
  }

  @Test
  void theFirstFromTheRightThatIsNoProxyIsTheClient() {
    assertThat(forwarded("for=203.0.113.9;proto=https")).contains(new Client("203.0.113.9", true));
    assertThat(forwarded("for=10.0.0.1, for=203.0.113.9;proto=http, for=192.0.2.2"))
        .as("what stands left was written by the client")
        .contains(new Client("203.0.113.9", false));
    assertThat(forwarded("For=\"[2001:db8:cafe::17]:4711\";Proto=HTTPS"))
        .contains(new Client("2001:db8:cafe:0:0:0:0:17", true));
    assertThat(forwarded("for=10.0.0.1", "for=\"203.0.113.9:8080\""))
        .contains(new Client("203.0.113.9", false));
  }

  @Test
  void whatNamesNoAddressLeavesTheProxyInItsPlace() {
    for (String odd :
        List.of(
            "for=_hidden",
            "for=unknown",
            "proto=https",
            "",
            "for=evil.example",
            "for=\"[\"",
            "for=999.1.1.1",
            "for=;;;=,=")) {
      assertThat(forwarded(odd)).as(odd).isEmpty();
    }
    assertThat(forwarded("for=192.0.2.2")).isEmpty();
  }

  @Test
  void theOlderHeadersCountWhereTheStandardIsMissing() {
    assertThat(proxies.client(List.of(), List.of("10.0.0.1, 203.0.113.9"), List.of("https")))
        .contains(new Client("203.0.113.9", true));
    assertThat(proxies.client(List.of("for=203.0.113.8"), List.of("203.0.113.9"), List.of("https")))
        .contains(new Client("203.0.113.8", false));
  }

  @Test
  void onlyNamedAddressesAreTrusted() {
    assertThat(proxies.trusts("192.0.2.1")).isTrue();
    assertThat(proxies.trusts("2001:db8:0:0:0:0:0:1")).isTrue();
    assertThat(proxies.trusts("192.0.2.3")).isFalse();
    assertThat(Proxies.of("").trusts("127.0.0.1")).isFalse();
    assertThatThrownBy(() -> Proxies.of("proxy.example")).isInstanceOf(StartRefused.class);
  }
}
