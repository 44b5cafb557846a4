package org.symbolon.node.atlas.questions;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Precision;
import org.symbolon.coverage.records.Strength;
import org.symbolon.coverage.records.Structure;
import org.symbolon.node.access.AccountNames;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.reference.CodeLists;
import org.symbolon.reference.ReferenceData;

/** Codes and records of the Atlas in the reader's language. */
@Component
public class Words {

  private final CodeLists lists;
  private final AccountNames names;

  Words(ReferenceData reference, AccountNames names) {
    this.lists = reference.codeLists();
    this.names = names;
  }

  /** The name of an account; words for "gone" where there is none by now. */
  public String account(Page page, UUID id) {
    return names.find(id).orElseGet(() -> page.text("atlas.account.gone"));
  }

  /** A body by its acronym, where that is long enough to tell; else by its name. */
  public String body(AtlasData data, String id) {
    return data.findStructure(id).map(this::body).orElse(id);
  }

  public String body(Structure body) {
    return body.acronym().length() > 2 ? body.acronym() : body.name();
  }

  public String code(Page page, String list, String code) {
    return lists.label(list, code, page.contentLocale());
  }

  /** A function as the record names it in English, else as the code list translates it. */
  public String function(Page page, FunctionCode function) {
    return page.contentLocale().equals(Locale.ENGLISH) && !function.label().isEmpty()
        ? function.label()
        : code(page, CodeLists.FUNCTION, function.code());
  }

  /** What a function covers, as the record says it in English, else as it is translated. */
  public String description(Page page, FunctionCode function) {
    String translated =
        lists.description(CodeLists.FUNCTION, function.code(), page.contentLocale());
    return page.contentLocale().equals(Locale.ENGLISH) || translated.isEmpty()
        ? function.description()
        : translated;
  }

  public String category(Page page, Category category) {
    return code(page, "category", category.name());
  }

  public String crime(Page page, Crime crime) {
    return code(page, "crime", crime.name());
  }

  public String precision(Page page, Precision precision) {
    return code(page, "precision", precision.name());
  }

  /** A step of the scale of obligation. */
  public String strength(Page page, Strength strength) {
    return page.text("atlas.strength." + strength.name());
  }

  /** Short name and year, the way a column is headed. */
  public String instrument(Instrument instrument) {
    return instrument.label();
  }

  /** "28 of 36", with what is missing. */
  public String share(Page page, Share share) {
    return share.missing() == 0
        ? page.text("atlas.share", share.numerator(), share.denominator())
        : page.text("atlas.share.missing", share.numerator(), share.denominator(), share.missing());
  }

  /** A per cent, only beside its numbers and only from 30 on; empty otherwise. */
  public String percent(Page page, Share share) {
    return share.denominator() < 30
        ? ""
        : page.text("atlas.percent", Math.round(100 * share.value()));
  }

  /** A code list as options of a filter. */
  public List<Option> options(Page page, String list) {
    return lists.list(list).stream()
        .map(code -> Option.of(code.code(), code.label(page.contentLocale())))
        .toList();
  }

  public boolean has(String list, String code) {
    return lists.has(list, code);
  }

  public String codes(String list) {
    return String.join(", ", lists.codes(list));
  }
}
