package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void oddCharactersOfAnAddressSurviveOneAfterTheOther() {
    for (String odd :
        List.of("a&b=c", "50 %", "+33 1", "é#x", "العربية", "{braces}", "\"<script>'", "a;b")) {
      String address = Pages.at("/list?size=10").with("q", odd);

      assertThat(address).startsWith("/list?size=10&q=").matches("[\\x21-\\x7e]+");
      assertThat(address).doesNotContain("<", "\"", "'", "#");
      assertThat(Pages.at(address).parameter("q")).isEqualTo(odd);
    }
  }

  @Test
  void anEmptyValueTakesAParameterAway() {
    assertThat(Pages.at("/list?q=x&page=3").with(Map.of("page", ""))).isEqualTo("/list?q=x");
  }

  @Test
  void severalValuesOfOneParameterAreKept() {
    assertThat(Pages.at("/list?kind=a&kind=b").with("q", "x")).isEqualTo("/list?kind=a&kind=b&q=x");
  }

  @Test
  void theLanguageIsNotCarriedOn() {
    assertThat(Pages.at("/list?lang=fr&q=x").with("page", "2")).isEqualTo("/list?q=x&page=2");
    assertThat(Pages.at("/list?q=x").with("lang", "ar")).isEqualTo("/list?q=x&lang=ar");
  }

  @Test
  void brokenEscapesAreLeftOut() {
    assertThat(PageFactory.query("a=%zz&b=1&=x&c"))
        .isEqualTo(Map.of("b", List.of("1"), "c", List.of("")));
  }

  @Test
  void datesAndNumbersAreInTheReadersLanguage() {
    var day = LocalDate.of(2026, 12, 18);
    assertThat(Pages.at("/").date(day)).isEqualTo("Fri 18 Dec 2026");
    assertThat(Pages.at("/", Locale.FRENCH).date(day)).isEqualTo("ven. 18 déc. 2026");
    assertThat(Pages.at("/").number(1830)).isEqualTo("1,830");
    assertThat(Pages.at("/", Locale.of("ar")).number(1830)).isEqualTo("1,830");
  }

  @Test
  void anArabicPageHasAnArabicShellAroundEnglishContent() {
    Page page = Pages.at("/", Locale.of("ar"));
    assertThat(page.dir()).isEqualTo("rtl");
    assertThat(page.said("web.part.atlas")).isEqualTo("الأطلس");
    assertThat(page.text("web.part.atlas")).isEqualTo("Atlas");
    assertThat(page.contentLang()).isEqualTo("en");
  }

  @Test
  void decodingIsThatOfForms() {
    assertThat(URLDecoder.decode("a+b", StandardCharsets.UTF_8)).isEqualTo("a b");
    assertThat(Pages.at("/x?q=a+b").parameter("q")).isEqualTo("a b");
  }
}
