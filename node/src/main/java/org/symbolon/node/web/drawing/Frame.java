package org.symbolon.node.web.drawing;

import java.util.ArrayList;
import java.util.List;
import org.symbolon.node.web.Picture;

/**
 * What stands around a drawing that leaves its page: the title above, n and what is not known
 * below, and both for who cannot see it.
 */
final class Frame {

  private static final int MARGIN_PX = 12;
  private static final int TITLE_PX = 17;
  private static final int NOTE_PX = 12;

  /** Mean width of a letter, as a share of its height; rather too wide than too narrow. */
  private static final double LETTER = 0.6;

  private final Picture picture;
  private final Tokens tokens;
  private final StringBuilder out = new StringBuilder();

  private Frame(Picture picture, Tokens tokens) {
    this.picture = picture;
    this.tokens = tokens;
  }

  /** The drawing of ECharts in its frame. */
  static String around(Picture picture, Tokens tokens, String svg) {
    return new Frame(picture, tokens).framed(svg);
  }

  private String framed(String svg) {
    List<String> title = lines(picture.title(), TITLE_PX);
    List<String> note = picture.note().isBlank() ? List.of() : lines(picture.note(), NOTE_PX);
    int above = MARGIN_PX + title.size() * line(TITLE_PX) + MARGIN_PX / 2;
    int below = note.isEmpty() ? 0 : note.size() * line(NOTE_PX) + MARGIN_PX;
    int height = above + picture.height() + below;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(picture.width());
    out.append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(picture.width()).append(' ').append(height);
    out.append("\" role=\"img\" aria-labelledby=\"title alt\" font-family=\"");
    out.append(escaped(tokens.get("--sy-font"))).append("\">\n");
    out.append("<title id=\"title\">").append(escaped(picture.title())).append("</title>\n");
    out.append("<desc id=\"alt\">").append(escaped(picture.alt())).append("</desc>\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(tokens.get("--sy-paper"));
    out.append("\"/>\n");
    text(title, MARGIN_PX, TITLE_PX, "700", "--sy-ink");
    out.append(svg.strip().replaceFirst("<svg ", "<svg y=\"" + above + "\" ")).append('\n');
    text(note, above + picture.height(), NOTE_PX, "400", "--sy-soft");
    return out.append("</svg>\n").toString();
  }

  private void text(List<String> lines, int top, int sizePx, String weight, String colour) {
    for (int i = 0; i < lines.size(); i++) {
      out.append("<text x=\"").append(MARGIN_PX).append("\" y=\"");
      out.append(top + sizePx + i * line(sizePx)).append("\" font-size=\"").append(sizePx);
      out.append("\" font-weight=\"").append(weight).append("\" fill=\"");
      out.append(tokens.get(colour)).append("\">").append(escaped(lines.get(i)));
      out.append("</text>\n");
    }
  }

  private static int line(int sizePx) {
    return (int) Math.round(sizePx * 1.4);
  }

  private List<String> lines(String text, int sizePx) {
    int letters = Math.max(10, (int) ((picture.width() - 2 * MARGIN_PX) / (sizePx * LETTER)));
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n", -1)) {
      var line = new StringBuilder();
      for (String word : paragraph.strip().split("\\s+")) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
