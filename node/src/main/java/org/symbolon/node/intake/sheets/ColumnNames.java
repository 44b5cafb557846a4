package org.symbolon.node.intake.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.reference.Nearest;

/** Finds the column that a written name means: its name, or its label in English or French. */
final class ColumnNames {

  private final Map<String, SheetColumn> byName = new LinkedHashMap<>();

  ColumnNames(List<SheetColumn> columns) {
    columns.forEach(column -> byName.put(plain(column.name()), column));
    columns.forEach(column -> byName.putIfAbsent(plain(column.label().english()), column));
    columns.forEach(column -> byName.putIfAbsent(plain(column.label().french()), column));
    byName.remove("");
  }

  Optional<SheetColumn> find(String written) {
    return Optional.ofNullable(byName.get(plain(written)));
  }

  /** The nearest column, where its name is two letters or a third of it away. */
  Optional<SheetColumn> nearest(String written) {
    String plain = plain(written);
    record Near(SheetColumn column, int distance) {}
    var near = new ArrayList<Near>();
    byName.forEach((name, column) -> {
      int distance = Nearest.distance(plain, name);
      int length = Math.max(name.length(), plain.length());
      if (length > 3 && distance <= Math.max(2, length / 3)) {
        near.add(new Near(column, distance));
      }
    });
    return near.stream().min(Comparator.comparingInt(Near::distance)).map(Near::column);
  }

  /** Letters and digits only, without case and accents. */
  static String plain(String name) {
    String cut = name.length() > 200 ? name.substring(0, 200) : name;
    return Normalizer.normalize(cut, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
