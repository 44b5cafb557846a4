package org.symbolon.node.intake.sheets;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.intake.SheetProblem;

/**
 * Looks through a workbook before it is read: one cell whose address lies far out would make a
 * reader allocate all cells before it, and shared texts without end would fill the memory. Which
 * part is a sheet the workbook says itself, so that every part is held to what holds for sheets.
 */
final class XlsxGuard {

  private final SheetLimits limits;
  private boolean inSheet;
  private boolean inRow;
  private boolean inText;
  private long row;
  private int cells;
  private long texts;
  private long characters;

  private XlsxGuard(SheetLimits limits) {
    this.limits = limits;
  }

  static void check(byte[] workbook, SheetLimits limits) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (var zip = new ZipInputStream(XlsxPackage.stream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        XMLStreamReader xml = factory.createXMLStreamReader(new Unclosed(zip));
        new XlsxGuard(limits).part(xml);
        xml.close();
      }
    } catch (XMLStreamException damaged) {
      throw damaged();
    }
  }

  private static BrokenSheet damaged() {
    return new BrokenSheet(SheetProblem.ofFile("xlsxDamaged"));
  }

  private void part(XMLStreamReader xml) throws XMLStreamException, BrokenSheet {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw damaged();
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getTextLength());
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader xml) throws BrokenSheet {
    switch (xml.getLocalName()) {
      case "sheetData" -> {
        if (inSheet) {
          throw damaged();
        }
        inSheet = true;
        row = 0;
      }
      case "row" -> {
        if (inRow) {
          throw damaged();
        }
        inRow = true;
        cells = 0;
        row = rowNumber(xml.getAttributeValue(null, "r"), row, limits);
      }
      case "c" -> {
        if (inRow) {
          cell(xml.getAttributeValue(null, "r"));
        }
      }
      case "si" -> {
        beginText();
        if (++texts > limits.cells()) {
          throw new BrokenSheet(SheetProblem.ofFile("tooManyCells", limits.cells()));
        }
      }
      default -> {}
    }
  }

  private void cell(@Nullable String reference) throws BrokenSheet {
    beginText();
    cells = Math.max(cells + 1, reference == null ? 0 : ColumnLetters.number(reference));
    if (cells > limits.columns()) {
      throw new BrokenSheet(SheetProblem.of(row, "", "tooManyColumns", limits.columns()));
    }
  }

  private void beginText() {
    inText = true;
    characters = 0;
  }

  private void text(int length) throws BrokenSheet {
    characters += length;
    if (inText && characters > limits.recordCharacters()) {
      throw new BrokenSheet(SheetProblem.of(row, "", "cellTooLong", limits.cellCharacters()));
    }
  }

  private void end(String element) {
    switch (element) {
      case "sheetData" -> inSheet = false;
      case "row" -> inRow = false;
      case "c", "si" -> inText = false;
      default -> {}
    }
  }

  private static long rowNumber(@Nullable String written, long before, SheetLimits limits)
      throws BrokenSheet {
    long row;
    try {
      row = written == null ? before + 1 : Long.parseLong(written);
    } catch (NumberFormatException notANumber) {
      throw damaged();
    }
    if (row <= before) {
      throw damaged();
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
