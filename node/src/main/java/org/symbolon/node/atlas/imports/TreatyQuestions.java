package org.symbolon.node.atlas.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.intake.SheetOffer;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.node.intake.SheetQuestion;
import org.symbolon.node.intake.SheetQuestion.Choice;
import org.symbolon.node.intake.SheetQuestion.Kind;
import org.symbolon.reference.Wording;
import org.symbolon.reference.treaties.ChapterNumber;

/** What a person is asked beside a file about a treaty, in words. */
final class TreatyQuestions {

  private static final Set<String> NO_TREATY =
      Set.of("TREATY_ASKED", "TREATY_UNKNOWN", "TREATY_AMBIGUOUS");

  private TreatyQuestions() {}

  /** Treaty, day, source, and who the unknown names are. */
  static List<SheetQuestion> of(AtlasSnapshot records) {
    return List.of(
        new SheetQuestion(
            TreatyFile.INSTRUMENT,
            new Wording("Treaty", "Traité"),
            new Wording(
                "Empty: the chapter number in the file’s name tells it, if it is recorded.",
                "Vide : le numéro de chapitre du nom du fichier l’indique, s’il est enregistré."),
            Kind.CHOICE,
            false,
            treaties(records)),
        new SheetQuestion(
            TreatyFile.AS_OF,
            new Wording("As of", "À la date du"),
            new Wording(
                "The day on which the depositary’s list was taken.",
                "Le jour où la liste du dépositaire a été relevée."),
            Kind.DAY,
            true,
            List.of()),
        new SheetQuestion(
            TreatyFile.SOURCE,
            new Wording("Source", "Source"),
            new Wording(
                "Who says so, such as “UN Treaty Collection”. Lists of two sources are held against"
                    + " each other; a later list of the same source takes its place.",
                "Qui le dit, par exemple « Recueil des Traités des Nations Unies ». Les listes de"
                    + " deux sources sont confrontées ; une liste plus récente de la même source"
                    + " prend sa place."),
            Kind.TEXT,
            false,
            List.of()),
        new SheetQuestion(
            TreatyFile.NAMES,
            new Wording("Unknown names", "Noms inconnus"),
            new Wording(
                "One line for each: the name as in the file, =, and a code such as NER, or"
                    + " ORGANISATION, TERRITORY, FORMER_STATE or UNKNOWN.",
                "Une ligne par nom : le nom comme dans le fichier, =, et un code comme NER, ou"
                    + " ORGANISATION, TERRITORY, FORMER_STATE ou UNKNOWN."),
            Kind.LINES,
            false,
            List.of()));
  }

  /** Whether who is not in the list is known to be outside. */
  static SheetQuestion complete() {
    return new SheetQuestion(
        TreatyFile.COMPLETE,
        new Wording("Complete", "Complète"),
        new Wording(
            "Yes where who is not in the list neither signed nor joined.",
            "Oui si qui n’est pas dans la liste n’a ni signé ni adhéré."),
        Kind.CHOICE,
        false,
        List.of(
            new Choice("Y", new Wording("Yes", "Oui")), new Choice("N", new Wording("No", "Non"))));
  }

  private static List<Choice> treaties(AtlasSnapshot records) {
    Map<String, String> basis =
        records.rows("instrument_bindings").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("instrument_id", ""),
                    row -> row.getOrDefault("basis", ""),
                    (one, other) -> one));
    return records.rows("instruments").stream()
        .filter(row -> row.getOrDefault("binding", "").equals("BINDING"))
        .filter(row ->
            basis.getOrDefault(row.getOrDefault("instrument_id", ""), "STATUS").equals("STATUS"))
        .sorted(Comparator.comparing(row -> row.getOrDefault("instrument_id", "")))
        .map(row -> {
          String id = row.getOrDefault("instrument_id", "");
          String name = id + " – " + row.getOrDefault("short_name", "");
          return new Choice(id, new Wording(name, name));
        })
        .toList();
  }

  /** A treaty that is not here is offered as a new instrument, with what is known of it. */
  static List<SheetOffer> offers(
      String file, Map<String, String> answers, List<SheetProblem> problems) {
    if (problems.stream().noneMatch(problem -> NO_TREATY.contains(problem.code()))) {
      return List.of();
    }
    String chapter = ChapterNumber.inName(file).map(number -> "UNTC " + number).orElse("");
    String address =
        "/atlas/records/new/instruments?instrument_id="
            + encoded(answers.getOrDefault(TreatyFile.INSTRUMENT, ""))
            + "&binding=BINDING&kind=TREATY&identifier="
            + encoded(chapter)
            + "&source="
            + encoded(answers.getOrDefault(TreatyFile.SOURCE, ""));
    return List.of(
        new SheetOffer(
            new Wording("Add it as a new instrument", "L’ajouter comme nouvel instrument"),
            address));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
