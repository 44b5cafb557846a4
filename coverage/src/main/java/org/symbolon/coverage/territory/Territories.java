package org.symbolon.coverage.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.GroupMember;

/**
 * Region codes resolved to countries on one day: {@code GLOBAL} is the whole world, a code of
 * {@code country_groups} the countries that belonged to it on that day, three capital letters that
 * are no such code a country. A region of the code list is an area; who is bound by an instrument
 * is in its status, not here.
 */
public final class Territories {
  public static final String GLOBAL = "GLOBAL";

  private final Map<String, Territory> groups = new HashMap<>();
  private final Map<String, Territory> known = new HashMap<>();

  private Territories(AtlasData data, LocalDate day) {
    for (GroupMember member : data.groupMembers()) {
      Territory group = groups.getOrDefault(member.group(), Territory.NOWHERE);
      groups.put(
          member.group(), member.belongsOn(day) ? group.with(country(member.country())) : group);
    }
  }

  public static Territories on(LocalDate day, AtlasData data) {
    return new Territories(data, day);
  }

  /** The countries of one code. */
  public Territory of(String code) {
    return known.computeIfAbsent(code, this::resolve);
  }

  /** The countries of several codes together; none is nowhere. */
  public Territory of(Collection<String> codes) {
    Territory all = Territory.NOWHERE;
    for (String code : codes) {
      all = all.with(of(code));
    }
    return all;
  }

  /**
   * Whether two lists of codes meet without a look at countries: the same codes, or one of them
   * worldwide. This is how {@code reference_overlap.csv} compares; it misses that regions contain
   * and cut each other.
   */
  public static boolean meetByCode(Collection<String> one, Collection<String> other) {
    return one.contains(GLOBAL)
        || other.contains(GLOBAL)
        || (!one.isEmpty() && new TreeSet<>(one).equals(new TreeSet<>(other)));
  }

  private Territory resolve(String code) {
    if (code.equals(GLOBAL)) {
      return Territory.WORLD;
    }
    Territory group = groups.get(code);
    if (group != null) {
      return group;
    }
    return code.matches("[A-Z]{3}") ? country(code) : unresolved(code);
  }

  private static Territory country(String code) {
    return new Territory(false, new TreeSet<>(List.of(code)), new TreeSet<>());
  }

  private static Territory unresolved(String code) {
    return new Territory(false, new TreeSet<>(), new TreeSet<>(List.of(code)));
  }
}
