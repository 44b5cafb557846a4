package org.symbolon.reference;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Countries by code and by name. Codes and the present names in English, French and Arabic come
 * from ICU (CLDR); long and former names, aliases and what is no State from {@code
 * country_names.csv}. Loading takes ICU's data in: ask only when a name is asked for.
 */
public final class Countries {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"));

  private static final int LONGEST_COMPARED = 80;

  private final Map<String, Country> byAlpha3;
  private final Map<String, Country> byName;
  private final List<CountryName> names;

  private Countries(
      Map<String, Country> byAlpha3, Map<String, Country> byName, List<CountryName> names) {
    this.byAlpha3 = byAlpha3;
    this.byName = byName;
    this.names = names;
  }

  /** The countries that ship. */
  public static Countries shipped() {
    List<CountryName> names =
        Resources.plain("country_names").stream().map(Countries::name).toList();
    var byAlpha3 = new TreeMap<String, Country>();
    for (String alpha2 : Locale.getISOCountries()) {
      Country country = iso(alpha2);
      byAlpha3.put(country.alpha3(), country);
    }
    for (CountryName name : names) {
      if (name.kind().bringsItsPlace()) {
        String alpha2 =
            switch (name.kind()) {
              case USER_CODE -> "XK";
              case ALIAS, LONG, FORMER, FORMER_STATE, NON_STATE -> "";
            };
        Country.Kind kind = Country.Kind.valueOf(name.kind().name());
        byAlpha3.putIfAbsent(name.alpha3(), new Country(alpha2, name.alpha3(), "", kind));
      }
    }
    return new Countries(byAlpha3, byName(byAlpha3, names), names);
  }

  private static CountryName name(Row row) {
    return new CountryName(
        row.get("alpha3"),
        CountryName.Kind.valueOf(row.get("kind")),
        row.get("language"),
        row.get("name"),
        row.get("from"),
        row.get("to"),
        new Provenance(row.get("source"), row.get("as_of"), row.get("confidence")));
  }

  private static Country iso(String alpha2) {
    String alpha3 = new ULocale("und", alpha2).getISO3Country();
    String m49 = String.format(Locale.ROOT, "%03d", Region.getInstance(alpha2).getNumericCode());
    return new Country(alpha2, alpha3, m49, Country.Kind.ISO);
  }

  /** Present names win over those of the table, which win over turned ones. */
  private static Map<String, Country> byName(
      Map<String, Country> byAlpha3, List<CountryName> names) {
    var byName = new LinkedHashMap<String, Country>();
    for (Country country : byAlpha3.values()) {
      if (!country.alpha2().isEmpty()) {
        for (Locale language : LANGUAGES) {
          byName.putIfAbsent(FoldedName.of(icu(country, language)), country);
        }
      }
    }
    for (CountryName name : names) {
      Country country = byAlpha3.get(name.alpha3());
      if (country == null) {
        throw new IllegalStateException("country_names.csv: no country " + name.alpha3());
      }
      byName.putIfAbsent(FoldedName.of(name.name()), country);
    }
    return Collections.unmodifiableMap(byName);
  }

  private static String icu(Country country, Locale language) {
    return ULocale.getDisplayCountry("und-" + country.alpha2(), ULocale.forLocale(language));
  }

  /** The countries and territories of ISO 3166-1, by alpha-3 code. */
  public List<Country> all() {
    return byAlpha3.values().stream().filter(each -> each.kind() == Country.Kind.ISO).toList();
  }

  /** Kosovo, former States and what is no State. */
  public List<Country> others() {
    return byAlpha3.values().stream().filter(each -> each.kind() != Country.Kind.ISO).toList();
  }

  public Optional<Country> byAlpha3(String alpha3) {
    return Optional.ofNullable(byAlpha3.get(alpha3));
  }

  /**
   * The country of a name in any of the three languages, present, long or former, or of an alpha-3
   * code. Case, accents, punctuation and the order around a comma do not matter.
   */
  public Optional<Country> find(String name) {
    Country coded = byAlpha3.get(name.strip());
    if (coded != null) {
      return Optional.of(coded);
    }
    Country named = byName.get(FoldedName.of(name));
    return Optional.ofNullable(named != null ? named : byName.get(FoldedName.turned(name)));
  }

  /**
   * The known name nearest to one that is not known, to be offered, never to be taken: the fewest
   * letters to change, and no more than a third of them.
   */
  public Optional<String> nearest(String written) {
    String folded = FoldedName.of(written);
    String cut = folded.substring(0, Math.min(LONGEST_COMPARED, folded.length()));
    String nearest = "";
    int least = Math.max(2, cut.length() / 3) + 1;
    for (Map.Entry<String, Country> each : byName.entrySet()) {
      String name = each.getKey();
      if (Math.abs(name.length() - cut.length()) < least) {
        int distance = Nearest.distance(cut, name);
        if (distance < least) {
          least = distance;
          nearest = name;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(asWritten(nearest));
  }

  /** A folded name as the table or ICU writes it. */
  private String asWritten(String folded) {
    for (CountryName name : names) {
      if (FoldedName.of(name.name()).equals(folded)) {
        return name.name();
      }
    }
    Country country = Objects.requireNonNull(byName.get(folded));
    return LANGUAGES.stream()
        .map(language -> icu(country, language))
        .filter(name -> FoldedName.of(name).equals(folded))
        .findFirst()
        .orElse(folded);
  }

  /** The present name in English, French or Arabic; English for any other language. */
  public String name(Country country, Locale locale) {
    Locale language =
        LANGUAGES.stream()
            .filter(each -> each.getLanguage().equals(locale.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    if (!country.alpha2().isEmpty()) {
      return icu(country, language);
    }
    return names.stream()
        .filter(name -> name.alpha3().equals(country.alpha3()))
        .filter(name -> name.kind().bringsItsPlace())
        .filter(name -> name.language().equals(language.getLanguage()))
        .map(CountryName::name)
        .findFirst()
        .orElse(country.alpha3());
  }

  /** The present names of all, by alpha-3 code. */
  public Map<String, String> names(Locale locale) {
    var all = new TreeMap<String, String>();
    byAlpha3.values().forEach(country -> all.put(country.alpha3(), name(country, locale)));
    return Collections.unmodifiableMap(all);
  }

  /** Long and former names and aliases, with where they come from. */
  public List<CountryName> furtherNames(Country country) {
    var further = new ArrayList<CountryName>();
    for (CountryName name : names) {
      if (name.alpha3().equals(country.alpha3())) {
        further.add(name);
      }
    }
    return List.copyOf(further);
  }
}
