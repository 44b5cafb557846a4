package org.symbolon.node;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.symbolon.node.database.StartRefused;

class ListenCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "127.0.0.2"})
  void thisMachineAloneNeedsNoCertificate(String address) {
    assertThatCode(() -> check(on(address))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
  void anywhereElseNeedsOne(String address) {
    assertThatThrownBy(() -> check(on(address)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("without a certificate");
  }

  @Test
  void aCertificateOpensOtherAddresses() {
    assertThatCode(() -> check(on("0.0.0.0").withProperty("server.ssl.bundle", "node")))
        .doesNotThrowAnyException();
  }

  @Test
  void aCertificateThatIsSwitchedOffIsNone() {
    var environment =
        on("0.0.0.0")
            .withProperty("server.ssl.bundle", "node")
            .withProperty("server.ssl.enabled", "false");
    assertThatThrownBy(() -> check(environment)).isInstanceOf(StartRefused.class);
  }

  @Test
  void aCertificateThatIsNotThereIsNamedWithItsSetting() {
    var environment = on("127.0.0.1").withProperty("server.ssl.certificate", "/nowhere/c.pem");
    assertThatThrownBy(() -> check(environment))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("server.ssl.certificate, /nowhere/c.pem");
  }

  @Test
  void aPortThatIsTakenIsNoticedBeforeADatabaseStarts() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var environment =
          on("127.0.0.1").withProperty("server.port", String.valueOf(taken.getLocalPort()));
      assertThatThrownBy(() -> check(environment))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
    }
  }

  private static MockEnvironment on(String address) {
    return new MockEnvironment()
        .withProperty("server.address", address)
        .withProperty("server.port", "0");
  }

  private static void check(MockEnvironment environment) {
    ListenCheck.verify(environment);
  }
}
