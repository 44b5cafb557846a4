package org.symbolon.node.intake.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.symbolon.node.intake.SheetProblem;

/**
 * Counts what a workbook unpacks to, part by part as a stream, and keeps the parts that matter in a
 * package of our own. The reader of workbooks then never sees the foreign one, in which parts may
 * overlap or lie about their size.
 */
final class XlsxPackage {

  private static final int MOST_PARTS = 2_000;
  private static final int DIRECTORY_ENTRY = 0x504b0102;

  private XlsxPackage() {}

  /** The package, or the reason why it is none. */
  static byte[] repack(InputStream packed, SheetLimits limits) throws IOException {
    byte[] bytes = packed.readAllBytes();
    if (directoryEntries(bytes) > MOST_PARTS) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    }
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      known(zip);
      return copy(zip, limits);
    } catch (BrokenSheet broken) {
      throw broken;
    } catch (UnsupportedZipFeatureException feature) {
      boolean secret = feature.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION;
      throw new BrokenSheet(SheetProblem.ofFile(secret ? "encrypted" : "xlsxDamaged"));
    } catch (EOFException cut) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxCut"));
    } catch (ZipException damaged) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    } catch (IOException | IllegalArgumentException damaged) {
      throw new BrokenSheet(SheetProblem.ofFile(hasEnd(bytes) ? "xlsxDamaged" : "xlsxCut"));
    }
  }

  private static byte[] copy(ZipFile zip, SheetLimits limits) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long unpacked = 0;
    try (var copy = new ZipOutputStream(out)) {
      copy.setLevel(Deflater.BEST_SPEED);
      for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!wanted(part.getName())) {
          continue;
        }
        copy.putNextEntry(new ZipEntry(part.getName()));
        try (InputStream in = zip.getInputStream(part)) {
          for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            unpacked += got;
            if (unpacked > limits.unpackedBytes() || out.size() > limits.packedBytes()) {
              throw new BrokenSheet(
                  SheetProblem.ofFile("unpacksTooFar", limits.unpackedBytes() >> 20));
            }
            copy.write(buffer, 0, got);
          }
        }
        copy.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Pictures and the like are never unpacked. */
  private static boolean wanted(String name) {
    return name.equals("[Content_Types].xml")
        || name.equals("_rels/.rels")
        || name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
  }

  private static void known(ZipFile zip) throws BrokenSheet {
    Set<String> parts = new HashSet<>();
    zip.getEntries().asIterator().forEachRemaining(part -> parts.add(part.getName()));
    if (parts.contains("xl/workbook.xml") && parts.contains("[Content_Types].xml")) {
      return;
    }
    if (parts.contains("xl/workbook.bin")) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsb"));
    }
    if (parts.contains("mimetype")) {
      throw new BrokenSheet(SheetProblem.ofFile("openDocument"));
    }
    throw new BrokenSheet(
        SheetProblem.ofFile(parts.contains("[Content_Types].xml") ? "otherOffice" : "archive"));
  }

  private static int directoryEntries(byte[] bytes) {
    int count = 0;
    int last = 0;
    for (byte b : bytes) {
      last = last << 8 | b & 0xFF;
      if (last == DIRECTORY_ENTRY) {
        count++;
      }
    }
    return count;
  }

  /** Whether the end of the directory stands where it must; a file that was cut off has none. */
  private static boolean hasEnd(byte[] bytes) {
    int last = 0;
    for (int i = Math.max(0, bytes.length - 66_000); i < bytes.length; i++) {
      last = last << 8 | bytes[i] & 0xFF;
      if (last == 0x504b0506) {
        return true;
      }
    }
    return false;
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
