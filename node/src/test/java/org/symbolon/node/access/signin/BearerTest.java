package org.symbolon.node.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BearerTest {

  private static boolean fromHere(String address, String... forwarded) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    for (String header : forwarded) {
      request.addHeader(header, "127.0.0.1");
    }
    return BearerFilter.fromHere(request);
  }

  @Test
  void theSecretIsAcceptedOnLoopbackOnly() {
    assertThat(fromHere("127.0.0.1")).isTrue();
    assertThat(fromHere("127.1.2.3")).isTrue();
    assertThat(fromHere("0:0:0:0:0:0:0:1")).isTrue();
    assertThat(fromHere("192.0.2.7")).isFalse();
    assertThat(fromHere("2001:db8::1")).isFalse();
  }

  @Test
  void whatAProxyPassesOnComesFromElsewhere() {
    assertThat(fromHere("127.0.0.1", "X-Forwarded-For")).isFalse();
    assertThat(fromHere("127.0.0.1", "Forwarded")).isFalse();
  }
}
