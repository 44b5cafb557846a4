package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Form.Field;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.reference.Cells;
import org.symbolon.reference.Column;
import org.symbolon.reference.ColumnType;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.TableSchema;

/** The form of a table, from its schema: labels, help, codes to choose. */
@Component
class RecordForms {

  private final RecordWords words;
  private final Clock clock;

  RecordForms(RecordWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** An empty form for a new record. */
  Form add(Page page, TableSchema schema, String action, String cancel) {
    return Form.to(action, page.text("atlas.records.add.save"), fields(page, schema, false))
        .cancel(cancel)
        .fill(Map.of(RecordCheck.AS_OF, LocalDate.now(clock).toString()));
  }

  /** A form to change a record; its key stays. */
  Form change(Page page, TableSchema schema, String action, String cancel, int version) {
    return Form.to(action, page.text("atlas.records.change.save"), fields(page, schema, true))
        .version(Integer.toString(version))
        .cancel(cancel);
  }

  private List<Field> fields(Page page, TableSchema schema, boolean existing) {
    var reader = words.in(page.contentLocale());
    var fields = new ArrayList<Field>();
    for (Column column : schema.columns()) {
      if (existing && column.key()) {
        fields.add(Field.hidden(column.name(), ""));
      } else {
        fields.add(field(page, reader, schema, column));
      }
    }
    fields.add(
        Field.date(RecordCheck.AS_OF, page.text("atlas.records.asof"))
            .help(page.text("atlas.records.asof.help"))
            .mandatory());
    Field reason = Field.longText(RecordCheck.REASON, page.text("atlas.records.reason"));
    fields.add(
        existing
            ? reason.help(page.text("atlas.records.reason.help")).mandatory()
            : reason.help(page.text("atlas.records.reason.add.help")));
    return fields;
  }

  private static Field field(
      Page page, RecordWords.Reader reader, TableSchema schema, Column column) {
    String name = column.name();
    String label = column.label(page.contentLocale());
    List<Option> options = reader.options(column);
    Field field =
        switch (column.type()) {
          case CODE -> Field.select(name, label, options);
          case CODES -> Field.multiSelect(name, label, options);
          case REF, REFS, TERRITORIES, COUNTRY, TEXT -> Field.suggest(name, label, options);
          case LONG_TEXT -> Field.longText(name, label);
          case INTEGER -> Field.number(name, label);
          case IDENTIFIER, DATE, PERIOD -> Field.text(name, label);
        };
    boolean made = column.key() && KeyMaker.counts(schema.table());
    String help = made ? page.text("atlas.records.key.made") : column.help(page.contentLocale());
    Field helped = help.isEmpty() ? field : field.help(help);
    return column.required() && !made ? helped.mandatory() : helped;
  }

  /** The form as it was sent, with the text of each fault at its field. */
  static Form atFault(Page page, Form form, Map<String, String> sent, List<Fault> faults) {
    Map<String, String> atFields = new LinkedHashMap<>();
    var others = new ArrayList<String>();
    for (Fault fault : faults) {
      String text =
          fault.code() == FaultCode.REQUIRED
              ? page.text("atlas.records.required")
              : fault.message(page.contentLocale()) + " " + fault.remedy(page.contentLocale());
      boolean hasField =
          form.fields().stream()
              .anyMatch(
                  field -> field.name().equals(fault.column()) && field.kind() != Form.Kind.HIDDEN);
      if (hasField) {
        atFields.merge(fault.column(), text, (one, more) -> one + " " + more);
      } else {
        others.add(text);
      }
    }
    return form.fill(sent).errors(atFields).faults(others);
  }

  /**
   * The values, where several of one field are the same as before in the order that they had: a
   * form gives them in its own order, which is no change.
   */
  static Map<String, String> inOrderOf(
      AtlasRecord record, TableSchema schema, Map<String, String> values) {
    Map<String, String> ordered = new LinkedHashMap<>(values);
    for (Column column : schema.columns()) {
      String before = record.cells().getOrDefault(column.name(), "");
      String now = values.getOrDefault(column.name(), "");
      if (column.type() == ColumnType.CODES
          && Set.copyOf(Cells.items(before)).equals(Set.copyOf(Cells.items(now)))) {
        ordered.put(column.name(), before);
      }
    }
    return ordered;
  }
}
