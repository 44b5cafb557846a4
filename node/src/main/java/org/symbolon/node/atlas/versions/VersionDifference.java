package org.symbolon.node.atlas.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.web.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two documents of one chart. Rows are matched by the columns that tell them
 * apart, never by their place; lists of codes are compared as sets; figures by their path.
 *
 * @param question what was asked otherwise
 * @param changes what is answered otherwise, and what records are called otherwise
 */
record VersionDifference(List<Change> question, List<Change> changes) {

  /** What happened to a row or a figure. */
  enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One difference.
   *
   * @param table list of rows, or object of figures
   * @param key what tells the row apart: column to value; empty for figures
   * @param column column or path of the figure; empty where a whole row came or went
   * @param before empty for what was added
   * @param after empty for what was removed
   */
  record Change(
      Kind kind,
      String table,
      Map<String, JsonNode> key,
      String column,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {}

  static VersionDifference of(JsonNode from, JsonNode to) {
    List<Change> question = new ArrayList<>();
    figures("question", from.path("question"), to.path("question"), question);
    List<Change> changes = new ArrayList<>();
    var tables = new TreeSet<String>();
    tables.addAll(from.path("data").propertyNames());
    tables.addAll(to.path("data").propertyNames());
    for (String table : tables) {
      JsonNode before = from.path("data").path(table);
      JsonNode after = to.path("data").path(table);
      if (before.isArray() || after.isArray()) {
        rows(table, keys(from, to, table), before, after, changes);
      } else {
        figures(table, before, after, changes);
      }
    }
    figures("names", from.path("names"), to.path("names"), changes);
    return new VersionDifference(question, changes);
  }

  private static List<String> keys(JsonNode from, JsonNode to, String table) {
    JsonNode keys = to.path("keys").has(table) ? to.path("keys") : from.path("keys");
    List<String> columns = new ArrayList<>();
    keys.path(table).forEach(key -> columns.add(key.asString()));
    return columns;
  }

  private static void figures(String table, JsonNode before, JsonNode after, List<Change> changes) {
    Map<String, JsonNode> old = flat(before);
    Map<String, JsonNode> young = flat(after);
    var paths = new TreeSet<>(old.keySet());
    paths.addAll(young.keySet());
    for (String path : paths) {
      change(table, Map.of(), path, old.get(path), young.get(path), changes);
    }
  }

  private static Map<String, JsonNode> flat(JsonNode node) {
    Map<String, JsonNode> flat = new TreeMap<>();
    if (!node.isMissingNode()) {
      DataTables.flat("", node, flat);
    }
    flat.values().removeIf(value -> value.isObject());
    return flat;
  }

  private static void change(
      String table,
      Map<String, JsonNode> key,
      String column,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      List<Change> changes) {
    if (before == null && after != null) {
      changes.add(new Change(Kind.ADDED, table, key, column, null, after));
    } else if (before != null && after == null) {
      changes.add(new Change(Kind.REMOVED, table, key, column, before, null));
    } else if (before != null && after != null && !same(before, after)) {
      changes.add(new Change(Kind.CHANGED, table, key, column, before, after));
    }
  }

  private static void rows(
      String table, List<String> keys, JsonNode before, JsonNode after, List<Change> changes) {
    Map<String, JsonNode> old = byKey(keys, before);
    Map<String, JsonNode> young = byKey(keys, after);
    var all = new LinkedHashMap<String, JsonNode>(old);
    young.forEach(all::putIfAbsent);
    for (String id : all.keySet()) {
      JsonNode was = old.get(id);
      JsonNode is = young.get(id);
      Map<String, JsonNode> key = key(keys, Objects.requireNonNull(all.get(id)));
      if (was == null || is == null || !was.isObject() || !is.isObject()) {
        change(table, key, "", was, is, changes);
      } else {
        var columns = new TreeSet<>(was.propertyNames());
        columns.addAll(is.propertyNames());
        columns.removeAll(keys);
        for (String column : columns) {
          change(table, key, column, was.get(column), is.get(column), changes);
        }
      }
    }
  }

  /** Rows that are wholly alike and have no key are told apart by their number. */
  private static Map<String, JsonNode> byKey(List<String> keys, JsonNode rows) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      String id =
          text(keys.isEmpty() || !row.isObject() ? row : CanonicalJson.tree(key(keys, row)));
      String free = id;
      for (int i = 2; found.containsKey(free); i++) {
        free = id + "#" + i;
      }
      found.put(free, row);
    }
    return found;
  }

  private static Map<String, JsonNode> key(List<String> keys, JsonNode row) {
    Map<String, JsonNode> key = new LinkedHashMap<>();
    if (keys.isEmpty() || !row.isObject()) {
      key.put("", row);
    } else {
      keys.forEach(column -> key.put(column, row.path(column)));
    }
    return key;
  }

  private static boolean same(JsonNode before, JsonNode after) {
    return before.isArray() && after.isArray()
        ? elements(before).equals(elements(after))
        : text(before).equals(text(after));
  }

  private static List<String> elements(JsonNode array) {
    List<String> elements = new ArrayList<>();
    array.forEach(element -> elements.add(text(element)));
    elements.sort(Comparator.naturalOrder());
    return elements;
  }

  private static String text(JsonNode node) {
    return Freezing.text(CanonicalJson.bytes(node));
  }
}
