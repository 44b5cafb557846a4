package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of forms and imports, checked against keys that somebody else keeps. */
class TableCheckTest {

  private static final ReferenceData DATA = ReferenceSet.shipped();
  private static final TableSchema MEASURES = DATA.schemas().get("measures");
  private static final KnownKeys ONLY_ONE =
      (table, key) ->
          table.equals("instruments") ? key.equals("X-1") : DATA.known().has(table, key);

  private final TableCheck check = new TableCheck(DATA.codeLists());

  private static Map<String, String> form() {
    var form = new HashMap<String, String>();
    form.put("measure_id", "X-1:001");
    form.put("instrument_id", "X-1");
    form.put("article", "1");
    form.put("category", "PROT");
    form.put("function", "SHELTER");
    form.put("crime", "THB");
    form.put("obligation", "SHALL");
    form.put("obligation_level", "SHALL");
    form.put("precision", "IMPLEMENTING");
    form.put("summary", "  Give shelter. ");
    form.put("confidence", "M");
    form.put("source", "a form");
    return form;
  }

  private List<Fault> faults(Map<String, String> form) {
    return check.check(MEASURES, List.of(Row.of("measures", MEASURES.arrange(form))), ONLY_ONE);
  }

  @Test
  void aSoundFormHasNoFault() {
    assertThat(faults(form())).isEmpty();
    assertThat(MEASURES.arrange(form()))
        .containsEntry("summary", "Give shelter.")
        .containsEntry("also_functions", "")
        .hasSize(MEASURES.columns().size());
  }

  @Test
  void anEmptyFormHasOneFaultForEachCellThatIsNeeded() {
    assertThat(faults(Map.of()))
        .extracting(Fault::column)
        .containsExactlyElementsOf(
            MEASURES.columns().stream().filter(Column::required).map(Column::name).toList());
  }

  @Test
  void aFaultOfAFormSpeaksTheReadersLanguageAndNamesNoFile() {
    Map<String, String> form = form();
    form.put("instrument_id", "UN-TIP");
    Fault fault = faults(form).getFirst();
    assertThat(fault.line(Locale.FRENCH))
        .isEqualTo(
            "colonne instrument_id: « UN-TIP » ne figure pas dans la table instruments. Ce qui"
                + " serait juste : Écrivez la clé d’une ligne de instruments, ou ajoutez d’abord"
                + " cette ligne.");
    assertThat(fault.place(Locale.ENGLISH)).isEqualTo("column instrument_id");
  }

  @Test
  void theHeaderOfAnImportIsComparedBeforeItsRows() {
    List<String> header = List.of("group", "kind", "label", "iso3 ", "form", "to", "source");
    TableSchema groups = DATA.schemas().get("country_groups");
    assertThat(check.header(groups, "x.xlsx", header))
        .extracting(Fault::code)
        .containsExactly(
            FaultCode.UNKNOWN_COLUMN, FaultCode.MISSING_COLUMN, FaultCode.MISSING_COLUMN);
    assertThat(check.header(groups, "x.xlsx", groups.columnNames())).isEmpty();
    TableSchema members = DATA.schemas().get("network_members");
    List<String> before =
        members.columnNames().stream().filter(name -> !name.equals("to")).toList();
    assertThat(check.header(members, "x.xlsx", before)).isEmpty();
  }

  @Test
  void aKeyOfSeveralColumnsIsJoined() {
    TableSchema members = DATA.schemas().get("network_members");
    Row row = DATA.rows("network_members").getFirst();
    assertThat(members.key(row.cells())).isEqualTo("ICAT | ILO | MEMBER");
    assertThat(DATA.find("network_members", "ICAT | ILO | MEMBER")).hasValue(row);
  }

  @Test
  void aTableOfPlansIsKnownByTheBeginningOfItsName() {
    assertThat(Schemas.shipped().find("plan_of_mine")).isPresent();
    assertThat(Schemas.shipped().find("plan_")).isEmpty();
    assertThat(Schemas.shipped().find("nothing")).isEmpty();
  }
}
