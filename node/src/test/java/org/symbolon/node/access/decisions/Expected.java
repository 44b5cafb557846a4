package org.symbolon.node.access.decisions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Owner;
import org.symbolon.node.access.Role;

/**
 * What each way into the node should answer to whom, written apart from the rules, way by way, in
 * {@code src/test/resources/access/expected.csv}.
 *
 * <p>Column {@code who} has a place for each: V a visitor (p: where the node is published), Z an
 * account without role, A analyst, C case manager, F front-line officer, I investigator, R
 * prosecutor, L liaison officer, O coordinator, S second reader, U auditor, D data-protection
 * officer, N node administrator, X the command line; a hyphen where they may not.
 */
final class Expected {

  private static final Path FILE = Path.of("src/test/resources/access/expected.csv");

  /** Roles that count for nothing without a second factor. */
  private static final String STRONG = "CFIRLSUDN";

  private static final Map<Role, Character> LETTERS =
      Map.ofEntries(
          Map.entry(Role.ANALYST, 'A'),
          Map.entry(Role.CASE_MANAGER, 'C'),
          Map.entry(Role.FRONT_LINE_OFFICER, 'F'),
          Map.entry(Role.INVESTIGATOR, 'I'),
          Map.entry(Role.PROSECUTOR, 'R'),
          Map.entry(Role.LIAISON_OFFICER, 'L'),
          Map.entry(Role.COORDINATOR, 'O'),
          Map.entry(Role.SECOND_READER, 'S'),
          Map.entry(Role.AUDITOR, 'U'),
          Map.entry(Role.DATA_PROTECTION_OFFICER, 'D'),
          Map.entry(Role.NODE_ADMINISTRATOR, 'N'));

  private final Map<String, Row> rows = new HashMap<>();
  private final boolean published;
  private final boolean demanding;

  /**
   * One line of the table.
   *
   * @param who letters of those who may
   * @param object any, organisation, own or other
   * @param event none, consultation, export or change
   */
  record Row(String who, String object, String event) {}

  /**
   * @param published whether the node publishes its Atlas
   * @param demanding whether it demands second factors
   */
  Expected(boolean published, boolean demanding) throws IOException {
    this.published = published;
    this.demanding = demanding;
    for (String line : Files.readAllLines(FILE).subList(1, Files.readAllLines(FILE).size())) {
      String[] cells = line.split(",", -1);
      rows.put(cells[0] + " " + cells[1], new Row(cells[2], cells[3], cells[4]));
    }
  }

  Optional<Row> find(Handlers.Way way) {
    return Optional.ofNullable(rows.get(way.name()));
  }

  /** Names of all ways that the table has. */
  Set<String> names() {
    return rows.keySet();
  }

  /** Whether the actor may come in by this way, to this object. */
  boolean may(Handlers.Way way, Actor actor, ActObject object) {
    Row row = rows.get(way.name());
    return row != null && whoMay(row, way.act(), actor) && related(row.object(), actor, object);
  }

  private boolean whoMay(Row row, String act, Actor actor) {
    boolean anybody = has(row, 'V') || (published && has(row, 'p'));
    if (!(actor instanceof Actor.Account account)) {
      return actor instanceof Actor.Anonymous && anybody;
    }
    boolean strong = true;
    if (account.means() instanceof Means.Session session) {
      strong = session.secondFactor();
    } else if (account.means() instanceof Means.Token token) {
      strong = token.secondFactor();
      if (!token.acts().contains(act)) {
        return false;
      }
    }
    if (anybody || has(row, 'Z')) {
      return true;
    }
    boolean counts = strong || !demanding;
    return (account.commandLine() && has(row, 'X'))
        || account.roles().stream()
            .map(LETTERS::get)
            .anyMatch(letter -> has(row, letter) && (counts || STRONG.indexOf(letter) < 0));
  }

  private static boolean has(Row row, char letter) {
    return row.who().indexOf(letter) >= 0;
  }

  private static boolean related(String relation, Actor actor, ActObject object) {
    if (object.equals(ActObject.NONE)) {
      return true;
    }
    if (!(actor instanceof Actor.Account me)) {
      return List.of("any", "other").contains(relation)
          || (relation.equals("organisation") && object.owner() instanceof Owner.Common);
    }
    boolean mine =
        object.owner() instanceof Owner.OfAccount owner && owner.account().equals(me.id());
    return switch (relation) {
      case "any" -> true;
      case "own" -> mine;
      case "other" -> !mine;
      case "organisation" ->
          switch (object.owner()) {
            case Owner.Common _ -> true;
            case Owner.OfOrganisation owner -> owner.organisation().equals(me.organisation());
            case Owner.OfAccount owner -> owner.organisation().equals(me.organisation());
          };
      default -> throw new IllegalStateException(relation);
    };
  }
}
