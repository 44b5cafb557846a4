package org.symbolon.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** ISO 3166 alpha-3 codes, from the JDK: a check of codes must not load names in all languages. */
final class CountryCodes {

  /** The whole world, as a territory. */
  static final String GLOBAL = "GLOBAL";

  /** Kosovo: a code that ISO leaves to users and that UN bodies and the EU use. */
  static final String KOSOVO = "XKX";

  private static final Set<String> ALPHA3 = alpha3();

  private CountryCodes() {}

  private static Set<String> alpha3() {
    var codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add(KOSOVO);
    return Set.copyOf(codes);
  }

  static boolean isCountry(String code) {
    return ALPHA3.contains(code);
  }

  static Collection<String> all() {
    return new TreeSet<>(ALPHA3);
  }

  static Collection<String> withRegions(Collection<String> regions) {
    var all = new HashSet<>(ALPHA3);
    all.addAll(regions);
    all.add(GLOBAL);
    return new TreeSet<>(all);
  }
}
