package org.symbolon.protocol.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of RFC 9162 (2.1.1, 2.1.3.1, 2.1.4.1) over whole lists of entries, and a check of
 * proofs that rebuilds the shape of the tree instead of shifting bits. Slow; shares no code with
 * what it judges.
 */
final class Oracle {
  private Oracle() {}

  static byte[] root(List<byte[]> entries) {
    return switch (entries.size()) {
      case 0 -> sha256();
      case 1 -> sha256(new byte[] {0}, entries.getFirst());
      default -> {
        int k = split(entries.size());
        yield sha256(
            new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
      }
    };
  }

  static List<byte[]> path(int index, List<byte[]> entries) {
    int n = entries.size();
    if (n == 1) {
      return List.of();
    }
    int k = split(n);
    List<byte[]> path = new ArrayList<>();
    if (index < k) {
      path.addAll(path(index, entries.subList(0, k)));
      path.add(root(entries.subList(k, n)));
    } else {
      path.addAll(path(index - k, entries.subList(k, n)));
      path.add(root(entries.subList(0, k)));
    }
    return path;
  }

  static List<byte[]> proof(int first, List<byte[]> entries) {
    return subProof(first, entries, true);
  }

  private static List<byte[]> subProof(int m, List<byte[]> entries, boolean whole) {
    int n = entries.size();
    if (m == n) {
      return whole ? List.of() : List.of(root(entries));
    }
    int k = split(n);
    List<byte[]> proof = new ArrayList<>();
    if (m <= k) {
      proof.addAll(subProof(m, entries.subList(0, k), whole));
      proof.add(root(entries.subList(k, n)));
    } else {
      proof.addAll(subProof(m - k, entries.subList(k, n), false));
      proof.add(root(entries.subList(0, k)));
    }
    return proof;
  }

  /** The root that a path leads to by the shape of the tree; null where the length is wrong. */
  static byte @Nullable [] rootOfPath(long index, long size, byte[] leaf, List<byte[]> path) {
    if (size == 1) {
      return path.isEmpty() ? leaf : null;
    }
    if (path.isEmpty()) {
      return null;
    }
    long k = 1;
    while (2 * k < size) {
      k *= 2;
    }
    List<byte[]> lower = path.subList(0, path.size() - 1);
    byte @Nullable [] inner =
        index < k
            ? rootOfPath(index, k, leaf, lower)
            : rootOfPath(index - k, size - k, leaf, lower);
    if (inner == null) {
      return null;
    }
    return index < k
        ? sha256(new byte[] {1}, inner, path.getLast())
        : sha256(new byte[] {1}, path.getLast(), inner);
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
