package org.symbolon.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeAddressTest {

  @TempDir Path home;

  @Test
  void whatIsWrittenIsFound() throws IOException {
    var address =
        new NodeAddress(URI.create("http://127.0.0.1:8470"), ProcessHandle.current().pid());
    address.write(home);
    assertThat(NodeAddress.find(home)).contains(address);
    NodeAddress.remove(home);
    assertThat(NodeAddress.find(home)).isEmpty();
  }

  @Test
  void theAddressOfACrashedNodeIsNone() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    new NodeAddress(URI.create("http://127.0.0.1:8470"), ended.pid()).write(home);
    assertThat(NodeAddress.find(home)).isEmpty();
  }

  @Test
  void aBrokenFileIsNoAddress() throws IOException {
    Files.writeString(home.resolve("node.address"), "not a node\n");
    assertThat(NodeAddress.find(home)).isEmpty();
  }
}
