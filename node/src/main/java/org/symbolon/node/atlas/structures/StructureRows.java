package org.symbolon.node.atlas.structures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.membership.Seat;
import org.symbolon.coverage.records.Agreement;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.records.StructureOutput;
import org.symbolon.coverage.records.Years;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.Project;
import org.symbolon.coverage.structures.SideBySide;
import org.symbolon.coverage.structures.StructureProfile;
import org.symbolon.coverage.structures.StructureRow;
import org.symbolon.node.web.Export;

/** Rows of the answer in codes, for the API, for exports and for frozen versions. */
final class StructureRows {

  private StructureRows() {}

  /** A body; dates as recorded, empty where not known. */
  record Row(
      String structure,
      String name,
      String type,
      List<String> powers,
      String crime,
      List<String> regions,
      String founded,
      String ended,
      boolean hasEnded,
      Map<Action, Integer> activities,
      int projects,
      int networks,
      int databases,
      int otherOutputs,
      String confidence) {

    static Row of(StructureRow row) {
      var body = row.structure();
      Map<Action, Integer> activities = new EnumMap<>(Action.class);
      for (Action action : Action.values()) {
        activities.put(action, row.on(action).activities());
      }
      return new Row(
          body.id(),
          body.name(),
          body.type(),
          body.powers(),
          body.crime().map(Enum::name).orElse(""),
          body.regions(),
          body.founded().text(),
          body.ended().text(),
          row.ended(),
          activities,
          row.projects(),
          row.networks(),
          row.databases(),
          row.otherOutputs(),
          body.confidence().name());
    }
  }

  /** What a body does by mandate. */
  record Activity(
      String activity,
      Action action,
      String function,
      String crime,
      List<String> regions,
      String intensity,
      String confidence) {

    static Activity of(StructureActivity activity) {
      return new Activity(
          activity.id(),
          Action.of(activity.category()),
          activity.function(),
          activity.crime().name(),
          activity.regions(),
          activity.intensity().name(),
          activity.confidence().name());
    }
  }

  /** A database; what is not known is empty. */
  record Database(
      String output,
      String structure,
      String title,
      List<String> unitOfRecord,
      List<String> dataSourceType,
      String access,
      String period,
      Years.Freshness freshness,
      String crime,
      String confidence) {

    static Database of(StructureOutput output) {
      return new Database(
          output.id(),
          output.structureId(),
          output.title(),
          output.units(),
          output.sourceTypes(),
          output.access(),
          output.period().text(),
          output.period().freshness(),
          output.crime().name(),
          output.confidence().name());
    }
  }

  /** A seat, in a project with the partners there. */
  record Sits(String network, List<String> roles, boolean ended, List<String> partners) {

    static Sits of(Seat seat) {
      return new Sits(seat.network().id(), seat.roles(), seat.ended(), List.of());
    }

    static Sits of(Project project) {
      Seat seat = project.seat();
      return new Sits(seat.network().id(), seat.roles(), seat.ended(), project.partners());
    }
  }

  /** One body, whole. */
  record Profile(
      String structure,
      String name,
      String type,
      List<String> powers,
      String mandate,
      String legalBasis,
      List<String> regions,
      String founded,
      String ended,
      boolean hasEnded,
      List<Activity> activities,
      List<Sits> projects,
      List<Sits> networks,
      List<String> agreements,
      List<Database> databases,
      List<Database> otherOutputs) {

    static Profile of(StructureProfile profile) {
      var body = profile.structure();
      return new Profile(
          body.id(),
          body.name(),
          body.type(),
          body.powers(),
          body.mandate(),
          body.legalBasis(),
          body.regions(),
          body.founded().text(),
          body.ended().text(),
          profile.ended(),
          profile.allActivities().stream().map(Activity::of).toList(),
          profile.projects().stream().map(Sits::of).toList(),
          profile.networks().stream().map(Sits::of).toList(),
          profile.agreements().stream().map(Agreement::id).toList(),
          profile.databases().stream().map(Database::of).toList(),
          profile.otherOutputs().stream().map(Database::of).toList());
    }
  }

  /** Two databases, and whether they could be added. */
  record Pair(String one, String other, String addition) {
    static Pair of(SideBySide.Pair pair) {
      return new Pair(pair.one().id(), pair.other().id(), pair.addition().name());
    }
  }

  static Export structures(Collection<StructureRow> rows) {
    return new Export(
        "structures",
        List.of(
            "structure",
            "name",
            "type",
            "powers",
            "crime",
            "region",
            "founded",
            "ended",
            "hasEnded",
            "prevention",
            "prosecution",
            "protection",
            "partnership",
            "projects",
            "networks",
            "databases",
            "otherOutputs",
            "confidence"),
        () -> rows.stream().map(Row::of).map(StructureRows::cells).iterator());
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.structure(),
        row.name(),
        row.type(),
        String.join(";", row.powers()),
        row.crime(),
        String.join(";", row.regions()),
        row.founded(),
        row.ended(),
        Boolean.toString(row.hasEnded()),
        count(row, Action.PREVENTION),
        count(row, Action.PROSECUTION),
        count(row, Action.PROTECTION),
        count(row, Action.PARTNERSHIP),
        Integer.toString(row.projects()),
        Integer.toString(row.networks()),
        Integer.toString(row.databases()),
        Integer.toString(row.otherOutputs()),
        row.confidence());
  }

  private static String count(Row row, Action action) {
    return Integer.toString(row.activities().getOrDefault(action, 0));
  }

  static Export profile(StructureProfile profile) {
    return new Export(
        "structure-" + profile.structure().id(),
        List.of("activity", "action", "function", "crime", "region", "intensity", "confidence"),
        () ->
            profile.allActivities().stream()
                .map(Activity::of)
                .map(activity ->
                    List.of(
                        activity.activity(),
                        activity.action().name(),
                        activity.function(),
                        activity.crime(),
                        String.join(";", activity.regions()),
                        activity.intensity(),
                        activity.confidence()))
                .iterator());
  }

  /** One row for each function under one P and body that has it. */
  static Export compared(SideBySide.Compared compared) {
    return new Export(
        "structures-side-by-side",
        List.of("action", "function", "structure", "activities", "strongest"),
        () ->
            compared.functions().stream()
                .flatMap(row ->
                    row.activities().stream()
                        .filter(list -> !list.isEmpty())
                        .map(list ->
                            List.of(
                                row.action().name(),
                                row.function(),
                                list.getFirst().structureId(),
                                String.join(";", list.stream().map(StructureActivity::id).toList()),
                                SideBySide.FunctionRow.strongest(list).name())))
                .iterator());
  }
}
