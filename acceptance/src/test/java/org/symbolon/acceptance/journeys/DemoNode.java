package org.symbolon.acceptance.journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.symbolon.acceptance.nodes.NodeProcess;

/** A node as the demo starts it: invented accounts, charts open to visitors, a fresh folder. */
final class DemoNode implements AutoCloseable {

  private final NodeProcess node;
  private final URI url;
  private final Map<String, String> passwords;

  private DemoNode(NodeProcess node, URI url, Map<String, String> passwords) {
    this.node = node;
    this.url = url;
    this.passwords = passwords;
  }

  static DemoNode start() throws Exception {
    Path home = Path.of("target/journeys").toAbsolutePath();
    FileSystemUtils.deleteRecursively(home);
    Files.createDirectories(home);
    var node = NodeProcess.start(home, "--symbolon.demo=true", "--symbolon.atlas.public=true");
    return new DemoNode(node, node.url(), accounts(home.resolve("demo-accounts.txt")));
  }

  /** One line an account: login name, password and roles, parted by tabs. */
  private static Map<String, String> accounts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  URI url() {
    return url;
  }

  String password(String login) {
    String password = passwords.get(login);
    if (password == null) {
      throw new IllegalArgumentException("no demo account " + login + " in " + passwords.keySet());
    }
    return password;
  }

  @Override
  public void close() throws Exception {
    node.close();
    FileSystemUtils.deleteRecursively(node.home());
  }
}
