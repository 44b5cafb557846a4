package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A picture of every page in every language and width, to be looked at beside the mock-ups; none
 * scrolls sideways. The long form examines each of them for barriers too.
 */
@ExtendWith(JourneyExtension.class)
class ScreensTest {

  private static final boolean ALL = "all".equals(System.getProperty("symbolon.proof"));

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("atlas", "/atlas");
    pages.put("measures", "/atlas/measures");
    pages.put("measures-cell", "/atlas/measures?cell=UN-TIP~ASSISTANCE");
    pages.put("compare", "/atlas/measures/compare?instrument=UN-TIP&instrument=COE-197");
    pages.put("overlaps", "/atlas/overlaps");
    pages.put("pair", "/atlas/overlaps/FRONTEX/EUROPOL");
    pages.put("gaps", "/atlas/gaps");
    pages.put("gap", "/atlas/gaps/PRIVACY");
    pages.put("structures", "/atlas/structures");
    pages.put("structure", "/atlas/structures/UNODC");
    pages.put("structures-compare", "/atlas/structures/compare?structure=UNODC&structure=IOM");
    pages.put("networks", "/atlas/networks");
    pages.put("network", "/atlas/networks/ICAT");
    pages.put("protection", "/atlas/protection");
    pages.put("protection-cell", "/atlas/protection?yardstick=UN-TIP&cell=COE-197~REFLECTION");
    pages.put("ladder", "/atlas/ladder");
    pages.put("ladder-treaty", "/atlas/ladder/UN-TIP");
    pages.put("states", "/atlas/states");
    pages.put("state", "/atlas/states/NER");
    pages.put("two-states", "/atlas/pairs?a=NER&b=PRT&act=RETURN");
    pages.put("spread", "/atlas/spread");
    pages.put("codebook", "/atlas/codebook");
    pages.put("codebook-function", "/atlas/codebook/ASSISTANCE");
    pages.put("coding", "/atlas/coding");
    pages.put("disagreements", "/atlas/coding/disagreements");
    pages.put("coding-mine", "/atlas/coding/mine");
    pages.put("versions", "/atlas/versions");
    pages.put("tasks", "/atlas/tasks");
    pages.put("records", "/atlas/records");
    pages.put("record-list", "/atlas/records/instruments");
    pages.put("record", "/atlas/records/instruments/UN-TIP");
    pages.put("record-form", "/atlas/records/structures/FRONTEX/edit");
    pages.put("record-new", "/atlas/records/new/measures");
    pages.put("codes", "/codes");
    pages.put("imports", "/imports");
    pages.put("import-upload", "/imports/new");
    pages.put("search", "/search?q=europol");
    pages.put("account", "/account");
    pages.put("observatory", "/observatory");
    pages.put("api", "/api-docs");
    return pages;
  }

  private static List<View> views() {
    List<View> views =
        new ArrayList<>(
            List.of(View.FRENCH.on(View.PHONE), View.PHONE, View.ARABIC.on(View.PHONE)));
    if (ALL) {
      views.addAll(List.of(View.DESK, View.FRENCH, View.ARABIC));
    }
    return views;
  }

  /** What only an administrator sees; the same looks. */
  private static Map<String, String> pagesOfAdministrators() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("accounts", "/accounts");
    pages.put("account-new", "/accounts/new");
    pages.put("organisations", "/organisations");
    pages.put("organisation-new", "/organisations/new");
    pages.put("explain", "/access/explain");
    pages.put("guards", "/guards");
    pages.put("proposals", "/proposals");
    pages.put("health", "/health");
    pages.put("log", "/log");
    pages.put("log-heads", "/log/heads");
    pages.put("log-check", "/log/check");
    pages.put("sessions", "/account/sessions");
    pages.put("offices", "/account/offices");
    pages.put("own-roles", "/account/roles");
    pages.put("tokens", "/account/tokens");
    return pages;
  }

  @Test
  void noPageScrollsSidewaysInAnyLanguage(Visits visits) {
    lookAtAll(visits, "coordinator", pages());
  }

  @Test
  void noPageOfAdministratorsDoesEither(Visits visits) {
    lookAtAll(visits, "administrator", pagesOfAdministrators());
  }

  private static void lookAtAll(Visits visits, String login, Map<String, String> pages) {
    for (View view : views()) {
      Visit visit = visits.signedIn(login, view);
      pages.forEach((name, address) -> {
        visit.go(address);
        assertThat(visit.page().locator("h1").count()).as(address).isEqualTo(1);
        if (ALL) {
          visit.look(name);
        } else {
          visit.see(name);
        }
      });
    }
  }
}
