package org.symbolon.node.access.decisions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.symbolon.node.access.Role;

/**
 * What roles ask of those who hold them, from {@code access/roles.csv}: a second factor, and how
 * long a session may rest and last. Of several roles the strictest term counts.
 *
 * <p>Length of sessions: NIST SP 800-63B-4 section 5.2 (reauthentication).
 */
public final class RoleTerms {

  /** Where the terms lie among the resources. */
  public static final String FILE = "access/roles.csv";

  private static final List<String> HEADER =
      List.of("role", "factor", "idle_minutes", "longest_hours", "note");
  private static final String EVERY_ACCOUNT = "*";

  private final Term everyAccount;
  private final Map<Role, Term> byRole;

  private RoleTerms(Term everyAccount, Map<Role, Term> byRole) {
    this.everyAccount = everyAccount;
    this.byRole = Map.copyOf(byRole);
  }

  /**
   * What one role asks.
   *
   * @param factor whether the role counts only in a session with a second factor
   * @param idle a session ends after this time without a request
   * @param longest a session ends this time after signing in
   */
  public record Term(boolean factor, Duration idle, Duration longest) {

    Term strictest(Term other) {
      return new Term(
          factor || other.factor, shorter(idle, other.idle), shorter(longest, other.longest));
    }

    private static Duration shorter(Duration one, Duration other) {
      return one.compareTo(other) < 0 ? one : other;
    }
  }

  public Term of(Role role) {
    return Objects.requireNonNull(byRole.get(role), "the reader demands a row for each role");
  }

  /** The strictest term of all the roles; that of every account where there is none. */
  public Term of(Set<Role> roles) {
    return roles.stream().map(this::of).reduce(everyAccount, Term::strictest);
  }

  /** Whether one of the roles counts only with a second factor. */
  public boolean demandFactor(Set<Role> roles) {
    return of(roles).factor();
  }

  /** Reads the terms; one exception names every fault with file and row. */
  public static RoleTerms read(String file, String text) {
    List<CsvRecord> rows;
    try (var reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      rows = reader.stream().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
      throw new IllegalStateException(file + ", row 1: the columns must be " + HEADER);
    }
    var faults = new ArrayList<String>();
    var byRole = new EnumMap<Role, Term>(Role.class);
    Optional<Term> everyAccount = Optional.empty();
    for (CsvRecord row : rows.subList(1, rows.size())) {
      String place = file + ", row " + row.getStartingLineNumber() + ": ";
      if (row.getFieldCount() != HEADER.size()) {
        faults.add(place + "expected " + HEADER.size() + " columns");
        continue;
      }
      String name = row.getField(0);
      Term term = term(row, place, faults);
      if (name.equals(EVERY_ACCOUNT)) {
        everyAccount = Optional.of(term);
        continue;
      }
      Optional<Role> role =
          Arrays.stream(Role.values()).filter(one -> one.name().equals(name)).findFirst();
      if (role.isEmpty()) {
        faults.add(place + "unknown role " + name);
      } else if (byRole.put(role.get(), term) != null) {
        faults.add(place + "the role " + name + " stands here twice");
      }
    }
    for (Role role : Role.values()) {
      if (!byRole.containsKey(role)) {
        faults.add(file + ": no row for the role " + role);
      }
    }
    if (everyAccount.isEmpty()) {
      faults.add(file + ": no row for every account, with the role *");
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return new RoleTerms(everyAccount.orElseThrow(), byRole);
  }

  private static Term term(CsvRecord row, String place, List<String> faults) {
    String factor = row.getField(1);
    if (!factor.equals("Y") && !factor.equals("N")) {
      faults.add(place + "factor must be Y or N, not \"" + factor + "\"");
    }
    return new Term(
        factor.equals("Y"),
        Duration.ofMinutes(number(row.getField(2), 1440, place + "idle_minutes", faults)),
        Duration.ofHours(number(row.getField(3), 24, place + "longest_hours", faults)));
  }

  private static int number(String text, int most, String place, List<String> faults) {
    if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    faults.add(place + " must be a number from 1 to " + most + ", not \"" + text + "\"");
    return 1;
  }
}
