package org.symbolon.node.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How a list answers its address: {@code q} searches, {@code sort} sorts ({@code -} in front
 * descends), {@code page} and {@code size} cut, and each filter has a parameter of its own. A
 * parameter that means nothing is ignored; nothing in an address can make a list fail.
 *
 * <p>Immutable; make it once per list.
 */
public final class Listing<T> {

  /** Rows of a page unless the address says otherwise. */
  public static final int SIZE = 50;

  private static final int MOST = 500;

  private final Function<T, List<String>> words;
  private final Map<String, Comparator<? super T>> orders;
  private final Map<String, BiPredicate<? super T, String>> filters;
  private final String byDefault;

  private Listing(
      Function<T, List<String>> words,
      Map<String, Comparator<? super T>> orders,
      Map<String, BiPredicate<? super T, String>> filters,
      String byDefault) {
    this.words = words;
    this.orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
    this.filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    this.byDefault = byDefault;
  }

  /** A list whose search looks through these texts of an item. */
  public static <T> Listing<T> searching(Function<T, List<String>> words) {
    return new Listing<>(words, Map.of(), Map.of(), "");
  }

  /** Can be sorted so; the first order that is named is the list's own. */
  public Listing<T> sort(String key, Comparator<? super T> order) {
    var more = new LinkedHashMap<>(orders);
    more.put(key, order);
    return new Listing<>(words, more, filters, byDefault.isEmpty() ? key : byDefault);
  }

  /** Can be sorted by a text, regardless of accents and case. */
  public Listing<T> sortText(String key, Function<? super T, String> text) {
    return sort(key, Comparator.comparing(item -> Folding.fold(text.apply(item))));
  }

  /** The same list in the order of its items until the address sorts it. */
  public Listing<T> unsorted() {
    return new Listing<>(words, orders, filters, "");
  }

  /** Keeps what passes when the address names this parameter; several values mean any of them. */
  public Listing<T> filter(String name, BiPredicate<? super T, String> passes) {
    var more = new LinkedHashMap<>(filters);
    more.put(name, passes);
    return new Listing<>(words, orders, more, byDefault);
  }

  /** Keeps what has exactly this text. */
  public Listing<T> filterText(String name, Function<? super T, String> text) {
    return filter(name, (item, wanted) -> text.apply(item).equals(wanted));
  }

  /** Keeps what has this code among several in one cell, separated by semicolons. */
  public Listing<T> filterCodes(String name, Function<? super T, String> codes) {
    return filter(
        name, (item, wanted) -> List.of(codes.apply(item).split("\\s*;\\s*", -1)).contains(wanted));
  }

  /** The page's share of the items, as its address asks. */
  public Result<T> of(Page page, List<T> items) {
    return of(page.query(), items);
  }

  /** The share of the items that the parameters ask for. */
  public Result<T> of(Map<String, List<String>> query, List<T> items) {
    List<T> kept = new ArrayList<>(items);
    List<String> wanted = Folding.words(first(query, "q"));
    if (!wanted.isEmpty()) {
      kept.removeIf(item -> !Folding.holds(words.apply(item), wanted));
    }
    filters.forEach((name, passes) -> {
      List<String> values =
          query.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
      if (!values.isEmpty()) {
        kept.removeIf(item -> values.stream().noneMatch(value -> passes.test(item, value)));
      }
    });
    String sorted = first(query, "sort");
    String key = sorted.startsWith("-") ? sorted.substring(1) : sorted;
    if (!orders.containsKey(key)) {
      sorted = byDefault;
      key = byDefault;
    }
    Comparator<? super T> order = orders.get(key);
    if (order != null) {
      kept.sort(sorted.startsWith("-") ? order.reversed() : order);
    }
    int size = number(first(query, "size"), SIZE, MOST);
    int last = Math.max(1, Math.ceilDiv(kept.size(), size));
    int page = Math.min(number(first(query, "page"), 1, Integer.MAX_VALUE), last);
    List<T> shown =
        List.copyOf(kept.subList((page - 1) * size, Math.min(page * size, kept.size())));
    return new Result<>(
        shown, List.copyOf(kept), items.size(), sorted, new Table.Paging(page, size, kept.size()));
  }

  private static String first(Map<String, List<String>> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private static int number(String text, int otherwise, int most) {
    if (!text.matches("[0-9]{1,9}")) {
      return otherwise;
    }
    int value = Integer.parseInt(text);
    return value < 1 ? otherwise : Math.min(value, most);
  }

  /**
   * What a listing gave.
   *
   * @param shown items of this page
   * @param all items of all pages, for an export of what is filtered
   * @param before how many items there were before search and filters
   * @param sorted what the address should say to get this order
   */
  public record Result<T>(
      List<T> shown, List<T> all, int before, String sorted, Table.Paging paging) {

    /** How many items passed. */
    public int total() {
      return all.size();
    }
  }
}
