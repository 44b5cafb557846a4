package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.symbolon.node.intake.SheetProblem;

/**
 * Looks through the sheets of a workbook before they are read: one cell whose address lies far out
 * would make a reader allocate all cells before it.
 */
final class XlsxGuard {

  private XlsxGuard() {}

  static void check(byte[] workbook, SheetLimits limits) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (var zip = new ZipInputStream(XlsxPackage.stream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml")) {
          XMLStreamReader xml = factory.createXMLStreamReader(new Unclosed(zip));
          sheet(xml, limits);
          xml.close();
        }
      }
    } catch (XMLStreamException damaged) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    }
  }

  private static void sheet(XMLStreamReader xml, SheetLimits limits)
      throws XMLStreamException, BrokenSheet {
    long row = 0;
    int cells = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        cells = 0;
        row = rowNumber(xml.getAttributeValue(null, "r"), row, limits);
      } else if (xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        cells = Math.max(cells + 1, reference == null ? 0 : ColumnLetters.number(reference));
        if (cells > limits.columns()) {
          throw new BrokenSheet(SheetProblem.of(row, "", "tooManyColumns", limits.columns()));
        }
      }
    }
  }

  private static long rowNumber(
      @org.jspecify.annotations.Nullable String written, long before, SheetLimits limits)
      throws BrokenSheet {
    long row;
    try {
      row = written == null ? before + 1 : Long.parseLong(written);
    } catch (NumberFormatException notANumber) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    }
    if (row <= before) {
      throw new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
    }
    if (row > 1_048_576) {
      throw new BrokenSheet(SheetProblem.of(row, "", "tooManyRows", limits.rows()));
    }
    return row;
  }

  /** A reader of XML closes its stream at the end of a part; the package goes on. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(java.io.InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The package is closed by its owner.
    }
  }
}
