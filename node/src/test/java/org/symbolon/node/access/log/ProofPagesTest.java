package org.symbolon.node.access.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.CanonicalJson;

@NodeTest
class ProofPagesTest {

  private static final Pattern EVENT = Pattern.compile("href=\"/log/([0-9]+)\"");

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired LogKey key;
  @Autowired LogApi api;
  @Autowired Access access;

  private <T> T asSystem(Supplier<T> job) {
    return access.call(Sequencing.ACTOR, job);
  }

  /** An event that is a leaf by now: pages say when it is not. */
  private static String provedEvent(Browser browser) {
    var found = EVENT.matcher(browser.get("/log?kind=access.signed.in").body());
    assertThat(found.find()).isTrue();
    String id = found.group(1);
    while (browser.get("/log/" + id + "/proof").statusCode() == 404) {
      Thread.onSpinWait();
    }
    return id;
  }

  @Test
  void anAuditorFindsAnEventChecksItsProofAndTakesItAlong() {
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      String id = provedEvent(browser);
      assertThat(browser.get("/log/" + id + "?check=yes").body())
          .contains("The proof holds", "sha256sum");
      String proof = browser.get("/log/" + id + "/proof").body();
      assertThat(asSystem(() -> api.proof(id)).leaf()).hasSize(64);
      assertThat(browser.submit("/log/check", "/log/check", Map.of("proof", proof)).body())
          .contains("The proof holds");
      assertThat(
              browser
                  .submit(
                      "/log/check",
                      "/log/check",
                      Map.of("proof", proof.replace("access.signed.in", "access.signed.out")))
                  .body())
          .contains("The proof does not hold");
      String several = browser.get("/log/proofs?kind=access.signed.in").body();
      assertThat(several).contains("\"checkpoint\"");
      for (var one : CanonicalJson.read(several.getBytes(UTF_8)).path("events")) {
        assertThat(EventProof.check(one.toString(), key.verifier()))
            .hasValueSatisfying(checked -> assertThat(checked.holds()).isTrue());
      }
      assertThat(browser.submit("/log/check", "/log/check", Map.of("proof", "{}")).body())
          .contains("This text is no proof");
    }
  }

  @Test
  void whateverIsChangedInAProofIsNoticed() {
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      String proof = browser.get("/log/" + provedEvent(browser) + "/proof").body();
      assertThat(EventProof.check(proof, key.verifier()).orElseThrow().holds()).isTrue();
      for (int at = 0; at < proof.length(); at++) {
        char other = proof.charAt(at) == '7' ? '8' : '7';
        String altered = proof.substring(0, at) + other + proof.substring(at + 1);
        Optional<EventProof.Checked> checked = EventProof.check(altered, key.verifier());
        if (proof.startsWith("=", at + 1)) {
          continue; // Bits that base64 does not use: the same signature.
        }
        // The field that repeats the key is not read: the key that is trusted comes from the node.
        if (at < proof.indexOf("\"key\":") || at > proof.indexOf("\"leaf\":")) {
          assertThat(checked.filter(EventProof.Checked::holds)).as(altered).isEmpty();
        }
      }
    }
  }

  @Test
  void headsAreListedAndEachBeginsWithTheOneBefore() {
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      provedEvent(browser);
      String heads = browser.get("/log/heads").body();
      var link = Pattern.compile("/log/heads/([0-9]+)\\?from=([0-9]+)").matcher(heads);
      assertThat(link.find()).isTrue();
      assertThat(browser.get(link.group()).body()).contains("This tree begins with the whole tree");
      assertThat(asSystem(() -> api.grown(link.group(2), link.group(1))).path()).isNotNull();
      assertThat(asSystem(api::heads).heads()).isNotEmpty();
      assertThat(browser.get("/log/heads/99999999999").statusCode()).isEqualTo(404);
      assertThat(browser.get("/log/nothing").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anAdministratorSeesTheRunningOfTheNodeAndNoContent() {
    try (var browser = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      assertThat(browser.get("/log?kind=access.signed.in").body()).contains("access.signed.in");
      assertThat(browser.get("/log?kind=atlas.reference.loaded").body()).contains("No event fits");
    }
    try (var browser = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(browser.get("/log?kind=atlas.reference.loaded").body())
          .doesNotContain("No event fits");
    }
  }
}
