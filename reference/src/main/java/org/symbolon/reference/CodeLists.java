package org.symbolon.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code lists with labels in English and French. Beside those of {@code codes.csv} there are two
 * that come from tables: {@code function} and {@code region} (regions and organisations, and
 * GLOBAL).
 */
public final class CodeLists {

  /** The list of the functions. */
  public static final String FUNCTION = "function";

  /** The list of the territories that are not countries. */
  public static final String REGION = "region";

  private final Map<String, Map<String, Code>> lists;

  private final Map<String, Wording> titles;

  private CodeLists(Map<String, Map<String, Code>> lists, Map<String, Wording> titles) {
    this.lists = lists;
    this.titles = titles;
  }

  /** The lists that ship, functions and regions among them. */
  public static CodeLists shipped() {
    return ReferenceSet.shipped().codeLists();
  }

  static CodeLists of(Collection<Code> codes, Map<String, Wording> titles) {
    var lists = new LinkedHashMap<String, Map<String, Code>>();
    for (Code code : codes) {
      lists.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.code(), code);
    }
    return new CodeLists(lists, titles);
  }

  /** The same lists and one more, or another one in the place of one. */
  CodeLists with(String list, Collection<Code> codes) {
    var more = new LinkedHashMap<>(lists);
    more.put(list, of(codes, titles).lists.getOrDefault(list, Map.of()));
    return new CodeLists(more, titles);
  }

  /** The names of the lists. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /** What the list is called, in the reader's language; its name where it has no title. */
  public String title(String list, Locale locale) {
    Wording title = titles.get(list);
    return title == null ? list : title.in(locale);
  }

  /** The codes of a list with their words, in their order; empty where there is no such list. */
  public List<Code> list(String list) {
    return List.copyOf(lists.getOrDefault(list, Map.of()).values());
  }

  /** The codes of a list, in their order. */
  public List<String> codes(String list) {
    return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
  }

  public boolean has(String list, String code) {
    return lists.getOrDefault(list, Map.of()).containsKey(code);
  }

  public Optional<Code> find(String list, String code) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
  }

  /** The label of a code in the reader's language; the code itself where it has none. */
  public String label(String list, String code, Locale locale) {
    return find(list, code).map(found -> found.label(locale)).orElse(code);
  }

  /** The description of a code in the reader's language; empty where it has none. */
  public String description(String list, String code, Locale locale) {
    return find(list, code).map(found -> found.description(locale)).orElse("");
  }
}
