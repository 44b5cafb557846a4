package org.symbolon.cli.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressTest {

  @TempDir Path home;

  private void write(String text) throws IOException {
    Files.writeString(home.resolve("node.address"), text);
  }

  @Test
  void theAddressOfANodeThatRunsIsFound() throws IOException {
    long pid = ProcessHandle.current().pid();
    assertThat(Address.find(home)).isEmpty();
    write("http://127.0.0.1:8470\n" + pid + "\n");
    assertThat(Address.find(home)).contains(new Address(URI.create("http://127.0.0.1:8470"), pid));
  }

  @Test
  void theAddressOfACrashedNodeIsNone() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    write("http://127.0.0.1:8470\n" + ended.pid() + "\n");
    assertThat(Address.find(home)).isEmpty();
  }

  @Test
  void aBrokenFileIsNoAddress() throws IOException {
    write("not a node\n");
    assertThat(Address.find(home)).isEmpty();
    write("not a node\nnor a number\n");
    assertThat(Address.find(home)).isEmpty();
  }
}
