package org.symbolon.node.atlas.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.coding.Kappa;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.TableSchema;

/** Columns, values and figures of codings in the reader's language. */
@Component
class CodingWords {

  private final Words words;
  private final RoundStore rounds;
  private final TableSchema measures;

  CodingWords(Words words, RoundStore rounds, ReferenceData reference) {
    this.words = words;
    this.rounds = rounds;
    measures = reference.schemas().get("measures");
  }

  Words words() {
    return words;
  }

  String column(Page page, CodedColumn column) {
    return measures.get(column.column()).label(page.contentLocale());
  }

  /** A value of a column; words for no further function. */
  String value(Page page, CodedColumn column, String value) {
    if (value.isEmpty()) {
      return page.text(column.isSet() ? "atlas.coding.value.none" : "atlas.coding.value.missing");
    }
    return Arrays.stream(value.split(";"))
        .map(code -> words.code(page, list(column), code))
        .collect(Collectors.joining(", "));
  }

  String value(Page page, CodedColumn column, Optional<Coding> coding) {
    return coding
        .flatMap(one -> one.value(column))
        .map(value -> value(page, column, value))
        .orElseGet(() -> page.text("atlas.coding.value.missing"));
  }

  static String list(CodedColumn column) {
    return switch (column) {
      case FUNCTION, ALSO_FUNCTIONS -> "function";
      case CATEGORY, CRIME, OBLIGATION, OBLIGATION_LEVEL, PRECISION -> column.column();
    };
  }

  List<Option> options(Page page, CodedColumn column) {
    return words.options(page, list(column));
  }

  /** The columns that people decide on. */
  List<Option> columns(Page page) {
    return Arrays.stream(CodedColumn.values())
        .filter(column -> !column.isDerived())
        .map(column -> Option.of(column.column(), column(page, column)))
        .toList();
  }

  String certainty(Page page, Optional<Certainty> certainty) {
    return certainty
        .map(one -> words.code(page, "certainty", one.code()))
        .orElseGet(() -> page.text("atlas.coding.value.missing"));
  }

  List<Option> certainties(Page page) {
    return Arrays.stream(Certainty.values())
        .map(one -> Option.of(one.name(), words.code(page, "certainty", one.code())))
        .toList();
  }

  /** "Coder 2", and the name of the account where one stands behind the number. */
  String coder(Page page, String coder) {
    String number = page.text("atlas.coding.coder", coder);
    return Optional.ofNullable(rounds.coders().get(coder))
        .map(account ->
            page.text("atlas.coding.coder.account", number, words.account(page, account)))
        .orElse(number);
  }

  /** "344 of 374", with the per cent from 30 on and what is missing. */
  String share(Page page, Share share) {
    String said = words.share(page, share);
    String percent = words.percent(page, share);
    return percent.isEmpty() ? said : page.text("atlas.coding.share", said, percent);
  }

  String kappa(Page page, Kappa kappa) {
    return number(page, kappa.kappa());
  }

  String interval(Page page, Kappa kappa) {
    Double low = kappa.low();
    Double high = kappa.high();
    return low == null || high == null
        ? page.text("atlas.coding.nointerval")
        : page.text("atlas.coding.interval", page.decimal(low, 2), page.decimal(high, 2));
  }

  String number(Page page, @Nullable Double value) {
    return value == null ? page.text("atlas.coding.undefined") : page.decimal(value, 2);
  }

  /** The first letter small, as inside a sentence. */
  static String inside(Page page, String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
