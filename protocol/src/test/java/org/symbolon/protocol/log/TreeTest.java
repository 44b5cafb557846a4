package org.symbolon.protocol.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final int MOST = 130;

  @Test
  void everyTreeUpTo130LeavesHasTheRootOfItsDefinition() {
    List<byte[]> entries = entries(MOST);
    Frontier frontier = new Frontier();
    for (int n = 0; n <= MOST; n++) {
      Hash expected = Hash.of(Oracle.root(entries.subList(0, n)));
      assertThat(frontier.root()).as("edge of %d", n).isEqualTo(expected);
      MemoryStore store = store(entries.subList(0, n));
      assertThat(new Tree(store, n).root()).as("tree of %d", n).isEqualTo(expected);
      assertThat(Frontier.of(store, n).root()).as("edge read of %d", n).isEqualTo(expected);
      if (n < MOST) {
        frontier.append(Hashes.leaf(entries.get(n)), _ -> {});
      }
    }
  }

  @Test
  void everyLeafOfEveryTreeUpTo130LeavesIsProvedAsDefinedAndTheProofHolds() {
    List<byte[]> entries = entries(MOST);
    MemoryStore store = store(entries);
    for (int n = 1; n <= MOST; n++) {
      List<byte[]> first = entries.subList(0, n);
      Tree tree = new Tree(store, n);
      Hash root = tree.root();
      for (int i = 0; i < n; i++) {
        InclusionProof proof = tree.inclusion(i);
        assertThat(proof.path()).as("%d of %d", i, n).isEqualTo(hashes(Oracle.path(i, first)));
        Check check = proof.check(Hashes.leaf(entries.get(i)), root);
        assertThat(check.outcome()).as("%d of %d", i, n).isEqualTo(Check.Outcome.HOLDS);
        assertThat(check.steps()).hasSameSizeAs(proof.path());
      }
    }
  }

  @Test
  void everyPairOfTreesUpTo130LeavesIsProvedAsDefinedAndTheProofHolds() {
    List<byte[]> entries = entries(MOST);
    MemoryStore store = store(entries);
    List<Hash> roots =
        IntStream.rangeClosed(0, MOST).mapToObj(n -> new Tree(store, n).root()).toList();
    for (int n = 1; n <= MOST; n++) {
      Tree tree = new Tree(store, n);
      for (int m = 1; m <= n; m++) {
        ConsistencyProof proof = tree.consistency(m);
        assertThat(proof.path())
            .as("%d in %d", m, n)
            .isEqualTo(hashes(Oracle.proof(m, entries.subList(0, n))));
        assertThat(proof.check(roots.get(m), roots.get(n)).outcome())
            .as("%d in %d", m, n)
            .isEqualTo(Check.Outcome.HOLDS);
        assertThat(proof.check(roots.get(m), roots.get(n - 1)).holds()).isFalse();
        assertThat(proof.check(roots.get(m - 1), roots.get(n)).holds()).isFalse();
      }
    }
  }

  @Test
  void aProofHoldsForNoOtherIndexOrSizeThanTheShapeOfATreeAllows() {
    int most = 24;
    List<byte[]> entries = entries(most);
    MemoryStore store = store(entries);
    for (int n = 1; n <= most; n++) {
      Hash root = new Tree(store, n).root();
      for (int i = 0; i < n; i++) {
        InclusionProof proof = new Tree(store, n).inclusion(i);
        byte[] leaf = Hashes.leaf(entries.get(i)).bytes();
        List<byte[]> path = proof.path().stream().map(Hash::bytes).toList();
        for (int size = 1; size <= most + 8; size++) {
          for (int index = 0; index < size; index++) {
            byte @Nullable [] led = Oracle.rootOfPath(index, size, leaf, path);
            boolean expected = led != null && Hash.of(led).equals(root);
            assertThat(
                    new InclusionProof(index, size, proof.path())
                        .check(Hash.of(leaf), root)
                        .holds())
                .as("proof of %d of %d as %d of %d", i, n, index, size)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  @Test
  void aProofWithAnyBitFlippedAHashMoreOrAHashLessIsRefused() {
    long seed = 9162;
    System.out.println("seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<byte[]> entries = entries(MOST);
    MemoryStore store = store(entries);
    for (int round = 0; round < 2_000; round++) {
      int n = random.nextInt(2, MOST + 1);
      int m = random.nextInt(1, n);
      Tree tree = new Tree(store, n);
      Hash leaf = Hashes.leaf(entries.get(m));
      InclusionProof inclusion = tree.inclusion(m);
      ConsistencyProof consistency = tree.consistency(m);
      Hash older = new Tree(store, m).root();
      for (List<Hash> path : damaged(inclusion.path(), random)) {
        assertThat(new InclusionProof(m, n, path).check(leaf, tree.root()).holds()).isFalse();
      }
      for (List<Hash> path : damaged(consistency.path(), random)) {
        assertThat(new ConsistencyProof(m, n, path).check(older, tree.root()).holds()).isFalse();
      }
    }
  }

  @Test
  void largerTreesAreReadFromTheStoredLevelsAlone() {
    int most = 70_000;
    List<Hash> leaves = IntStream.range(0, most).mapToObj(TreeTest::leaf).toList();
    MemoryStore store = MemoryStore.of(leaves);
    Frontier frontier = new Frontier();
    frontier.append(leaves);
    for (int n : new int[] {255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 65_792, most}) {
      Frontier grown = new Frontier();
      grown.append(leaves.subList(0, n));
      Tree tree = new Tree(store, n);
      assertThat(tree.root()).isEqualTo(grown.root());
      assertThat(Frontier.of(store, n).root()).isEqualTo(grown.root());
      for (int i : new int[] {0, 1, n / 3, n / 2, n - 2, n - 1}) {
        assertThat(tree.inclusion(i).check(leaves.get(i), tree.root()).holds()).isTrue();
        Hash older = new Tree(store, i + 1).root();
        assertThat(tree.consistency(i + 1).check(older, tree.root()).holds()).isTrue();
      }
    }
    assertThat(store.frontier().root()).isEqualTo(frontier.root());
  }

  @Test
  void aProofOfTenMillionLeavesReadsFewerThanAThousandHashesInFewReads() {
    long size = 10_000_000;
    long[] read = new long[2];
    Tree tree =
        new Tree(
            (_, _, count) -> {
              read[0] += count;
              read[1]++;
              return Collections.nCopies(count, Hashes.empty());
            },
            size);
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 1_000; round++) {
      read[0] = read[1] = 0;
      tree.inclusion(round == 0 ? 0 : random.nextLong(size));
      assertThat(read[0]).isLessThan(1_000);
      assertThat(read[1]).isLessThanOrEqualTo(5);
      read[0] = read[1] = 0;
      tree.consistency(1 + random.nextLong(size));
      assertThat(read[0]).isLessThan(1_000);
    }
  }

  @Test
  void theStoreGrowsByOneHashIn256Leaves() {
    Frontier frontier = new Frontier();
    List<StoredHash> stored =
        frontier.append(IntStream.range(0, 66_000).mapToObj(TreeTest::leaf).toList());
    assertThat(stored).hasSize(66_000 / 256 + 1);
    assertThat(stored)
        .filteredOn(hash -> hash.level() == 16)
        .singleElement()
        .extracting(StoredHash::index)
        .isEqualTo(0L);
  }

  @Test
  void whatIsNotThereCannotBeAskedFor() {
    Tree tree = new Tree(store(entries(5)), 5);
    assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tree((_, _, _) -> List.of(), 2).root())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0 of 2 hashes of level 0");
  }

  private static List<List<Hash>> damaged(List<Hash> path, SplittableRandom random) {
    List<List<Hash>> damaged = new ArrayList<>();
    if (!path.isEmpty()) {
      byte[] bytes = path.get(random.nextInt(path.size())).bytes();
      Hash before = Hash.of(bytes);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      List<Hash> flipped = new ArrayList<>(path);
      flipped.set(path.indexOf(before), Hash.of(bytes));
      damaged.add(flipped);
      damaged.add(path.subList(1, path.size()));
      damaged.add(path.subList(0, path.size() - 1));
    }
    List<Hash> longer = new ArrayList<>(path);
    longer.add(random.nextInt(path.size() + 1), Hashes.leaf(new byte[0]));
    damaged.add(longer);
    return damaged;
  }

  private static List<byte[]> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static Hash leaf(int i) {
    return Hashes.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8));
  }

  private static MemoryStore store(List<byte[]> entries) {
    return MemoryStore.of(entries.stream().map(Hashes::leaf).toList());
  }

  private static List<Hash> hashes(List<byte[]> bytes) {
    return bytes.stream().map(Hash::of).toList();
  }
}
