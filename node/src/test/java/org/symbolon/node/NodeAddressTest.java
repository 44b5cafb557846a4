package org.symbolon.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeAddressTest {

  @TempDir Path home;

  @Test
  void twoLinesSayWhereTheNodeIsUntilItEnds() throws IOException {
    Path file = home.resolve("node.address");
    new NodeAddress(URI.create("http://127.0.0.1:8470"), 4711).write(home);
    assertThat(file).hasContent("http://127.0.0.1:8470\n4711\n");
    NodeAddress.remove(home);
    assertThat(file).doesNotExist();
  }
}
