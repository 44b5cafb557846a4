package org.symbolon.node.atlas.ladder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.law.Rung;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.versions.CitableChart;
import org.symbolon.node.atlas.versions.Cited;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;

/**
 * The ladder as what can be drawn, frozen and cited: all instruments, or each participant of one
 * where the address asks for a single {@code instrument}.
 */
@Component
class CitableLadder implements CitableChart {

  private final LadderAnswers answers;
  private final LadderQuestion question;
  private final Words words;

  CitableLadder(LadderAnswers answers, LadderQuestion question, Words words) {
    this.answers = answers;
    this.question = question;
    this.words = words;
  }

  @Override
  public String code() {
    return "ladder";
  }

  @Override
  public String titleKey() {
    return "atlas.ladder.title";
  }

  @Override
  public String path() {
    return "/atlas/ladder";
  }

  @Override
  public String api() {
    return "/api/atlas/ladder";
  }

  @Override
  public Cited cite(Page page) {
    var snapshot = answers.snapshot();
    var data = snapshot.data();
    var asked = question.read(page, data);
    var ladder = answers.of(snapshot, asked.options());
    List<Rung> listed = asked.filter().listed(ladder);
    var says = new LadderPage(page, words, data, ladder, asked);
    boolean single = asked.options().instruments().size() == 1 && listed.size() == 1;
    Map<String, Object> tables = new LinkedHashMap<>();
    tables.put("figures", ladder.figures());
    tables.put(
        "instruments",
        listed.stream().map(rung -> LadderRows.Instrument.of(data, rung, asked.filter())).toList());
    tables.put(
        "withoutStatus",
        asked.filter().withoutStatus(ladder).stream()
            .map(instrument -> Map.of("instrument", instrument.id()))
            .toList());
    Map<String, List<String>> keys = new TreeMap<>();
    keys.put("instruments", List.of("instrument"));
    keys.put("withoutStatus", List.of("instrument"));
    if (single) {
      Rung rung = listed.getFirst();
      tables.put(
          "participants",
          LadderRows.participants(data, rung, Declarations.to(snapshot, rung.instrument().id())));
      tables.put("conflicts", rung.conflicts().stream().map(LadderRows.Difference::of).toList());
      keys.put("participants", List.of("participant"));
      keys.put("conflicts", List.of("participant", "field", "listOne", "listOther"));
    }
    Map<String, String> names = new TreeMap<>();
    listed.forEach(rung -> names.put(rung.instrument().id(), rung.instrument().label()));
    for (Instrument instrument : asked.filter().withoutStatus(ladder)) {
      names.put(instrument.id(), instrument.label());
    }
    return new Cited(
        page.text(titleKey()),
        says.answer(),
        says.n(),
        says.behind(),
        asked.understood(),
        tables,
        keys,
        names,
        picture(page, listed, single));
  }

  private static Optional<Picture> picture(Page page, List<Rung> listed, boolean single) {
    var pictures = new LadderPictures(page);
    return single ? pictures.one(listed.getFirst()) : pictures.parties(listed);
  }
}
