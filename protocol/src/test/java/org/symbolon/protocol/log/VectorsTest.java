package org.symbolon.protocol.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Vectors of others where they are at hand, and of our own everywhere. */
class VectorsTest {
  private static final Path SHARED = Path.of("../../shared/data/vectors");

  @Test
  void theVectorsOfOthersForInclusionAreJudgedAlike() throws IOException {
    judge(shared("rfc9162_inclusion.jsonl"), VectorsTest::inclusionHolds, 98, 92);
  }

  @Test
  void theVectorsOfOthersForConsistencyAreJudgedAlike() throws IOException {
    judge(shared("rfc9162_consistency.jsonl"), VectorsTest::consistencyHolds, 98, 92);
  }

  @Test
  void ourVectorsForInclusionAreJudgedAlike() {
    judge(own("inclusion.jsonl"), VectorsTest::inclusionHolds, 24, 18);
  }

  @Test
  void ourVectorsForConsistencyAreJudgedAlike() {
    judge(own("consistency.jsonl"), VectorsTest::consistencyHolds, 24, 18);
  }

  private interface Judge {
    boolean holds(String vector);
  }

  private static void judge(List<String> vectors, Judge judge, int count, int refused) {
    assertThat(vectors).hasSize(count);
    assertThat(vectors)
        .filteredOn(vector -> field(vector, "wantErr").equals("true"))
        .hasSize(refused);
    assertThat(vectors)
        .allSatisfy(vector ->
            assertThat(judge.holds(vector)).isEqualTo(field(vector, "wantErr").equals("false")));
  }

  private static boolean inclusionHolds(String vector) {
    return new InclusionProof(number(vector, "leafIdx"), number(vector, "treeSize"), proof(vector))
        .check(hash(field(vector, "leafHash")), hash(field(vector, "root")))
        .holds();
  }

  private static boolean consistencyHolds(String vector) {
    return new ConsistencyProof(number(vector, "size1"), number(vector, "size2"), proof(vector))
        .check(hash(field(vector, "root1")), hash(field(vector, "root2")))
        .holds();
  }

  private static List<String> shared(String name) throws IOException {
    Path file = SHARED.resolve(name);
    if (!Files.exists(file)) {
      System.out.println("skipped: " + name + " is not at hand");
    }
    assumeTrue(Files.exists(file), name + " is not at hand");
    return Files.readAllLines(file);
  }

  private static List<String> own(String name) {
    try (InputStream in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(String vector, String name) {
    return Long.parseUnsignedLong(field(vector, name));
  }

  private static List<Hash> proof(String vector) {
    return Pattern.compile("\"([^\"]*)\"")
        .matcher(field(vector, "proof"))
        .results()
        .map(match -> hash(match.group(1)))
        .toList();
  }

  private static Hash hash(String base64) {
    return Hash.ofBase64(base64);
  }

  /** The text of a field; vectors are flat, with one list of texts at most. */
  private static String field(String vector, String name) {
    Matcher matcher =
        Pattern.compile("\"" + name + "\": (\"([^\"]*)\"|\\[[^]]*]|[a-z0-9]+)").matcher(vector);
    assertThat(matcher.find()).as(name).isTrue();
    return Objects.requireNonNullElse(matcher.group(2), matcher.group(1));
  }
}
