package org.symbolon.node.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Code;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;
import org.symbolon.reference.CountryName;
import org.symbolon.reference.FileNote;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;
import org.symbolon.reference.TableSchema;

/** Every list that ships: tables, code lists, countries and their names. */
@Component
class Catalogue {

  /** What {@code files.csv} says where each row names its own source. */
  private static final String BY_ROW = "stated on every row";

  private static final Locale ARABIC = Locale.of("ar");

  private final ReferenceData data;

  private final ObjectProvider<Countries> countries;

  Catalogue(ReferenceData data, ObjectProvider<Countries> countries) {
    this.data = data;
    this.countries = countries;
  }

  ReferenceData data() {
    return data;
  }

  Countries countries() {
    return countries.getObject();
  }

  List<ReferenceList> all(Page page) {
    List<ReferenceList> all = new ArrayList<>();
    data.tables().forEach(table -> file(page, table).ifPresent(all::add));
    data.codeLists().names().forEach(list -> codes(page, list).ifPresent(all::add));
    all.add(countryList(page));
    all.add(nameList(page));
    return all;
  }

  Optional<ReferenceList> find(Page page, String kind, String name) {
    return switch (kind) {
      case "files" -> file(page, name);
      case "lists" -> codes(page, name);
      case "countries" ->
          switch (name) {
            case "iso" -> Optional.of(countryList(page));
            case "names" -> Optional.of(nameList(page));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private Optional<ReferenceList> file(Page page, String table) {
    if (!data.has(table)) {
      return Optional.empty();
    }
    Locale locale = page.contentLocale();
    TableSchema schema = data.schemas().get(table);
    Optional<FileNote> note = data.file(table);
    return Optional.of(
        new ReferenceList(
            ReferenceList.Kind.FILES,
            table,
            schema.title(locale),
            note.map(FileNote::version).orElse(""),
            schema.columns().stream().map(column -> ListColumn.of(column, locale)).toList(),
            data.rows(table).stream().map(Row::cells).toList(),
            note.map(FileNote::source).filter(source -> !source.equals(BY_ROW)).orElse(""),
            note.map(FileNote::asOf).orElse(""),
            note.map(FileNote::confidence).orElse(""),
            note.map(one -> one.note(locale)).orElse("")));
  }

  private Optional<ReferenceList> codes(Page page, String list) {
    List<Code> codes = data.codeLists().list(list);
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (Code code : codes) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("code", code.code());
      row.put("label_en", code.labels().english());
      row.put("label_fr", code.labels().french());
      row.put("description_en", code.descriptions().english());
      row.put("description_fr", code.descriptions().french());
      row.put("source", code.source());
      row.put("as_of", code.asOf());
      row.put("confidence", code.confidence());
      rows.add(row);
    }
    return Optional.of(
        new ReferenceList(
            ReferenceList.Kind.LISTS,
            list,
            data.codeLists().title(list, page.contentLocale()),
            "",
            columns(
                page,
                "code",
                "label_en",
                "label_fr",
                "description_en",
                "description_fr",
                "source",
                "as_of",
                "confidence"),
            rows,
            "",
            codes.stream().map(Code::asOf).max(String::compareTo).orElse(""),
            "",
            ""));
  }

  private ReferenceList countryList(Page page) {
    List<Country> known = new ArrayList<>(countries().all());
    known.addAll(countries().others());
    List<Map<String, String>> rows = new ArrayList<>();
    for (Country country : known) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("alpha3", country.alpha3());
      row.put("alpha2", country.alpha2());
      row.put("m49", country.m49());
      row.put("name_en", countries().name(country, Locale.ENGLISH));
      row.put("name_fr", countries().name(country, Locale.FRENCH));
      row.put("name_ar", countries().name(country, ARABIC));
      row.put("kind", country.kind().name());
      rows.add(row);
    }
    return new ReferenceList(
        ReferenceList.Kind.COUNTRIES,
        "iso",
        page.text("codes.countries"),
        "",
        columns(page, "alpha3", "alpha2", "m49", "name_en", "name_fr", "name_ar", "kind"),
        rows,
        page.text("codes.countries.source"),
        page.text("codes.countries.asof"),
        "H",
        page.text("codes.countries.remark"));
  }

  private ReferenceList nameList(Page page) {
    List<Country> known = new ArrayList<>(countries().all());
    known.addAll(countries().others());
    List<Map<String, String>> rows = new ArrayList<>();
    for (Country country : known) {
      for (CountryName name : countries().furtherNames(country)) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("alpha3", name.alpha3());
        row.put("kind", name.kind().name());
        row.put("language", name.language());
        row.put("name", name.name());
        row.put("from", name.from());
        row.put("to", name.to());
        row.put("source", name.provenance().source());
        row.put("as_of", name.provenance().asOf());
        row.put("confidence", name.provenance().confidence());
        rows.add(row);
      }
    }
    return new ReferenceList(
        ReferenceList.Kind.COUNTRIES,
        "names",
        page.text("codes.names"),
        "",
        columns(
            page,
            "alpha3",
            "kind",
            "language",
            "name",
            "from",
            "to",
            "source",
            "as_of",
            "confidence"),
        rows,
        "",
        "",
        "",
        page.text("codes.names.remark"));
  }

  private static List<ListColumn> columns(Page page, String... names) {
    List<ListColumn> columns = new ArrayList<>();
    for (String name : names) {
      String label = page.text("codes.column." + name);
      columns.add(
          name.equals("confidence")
              ? ListColumn.code(name, label, "confidence")
              : ListColumn.text(name, label));
    }
    return columns;
  }
}
