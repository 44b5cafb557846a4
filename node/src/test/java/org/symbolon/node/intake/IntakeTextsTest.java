package org.symbolon.node.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntakeTextsTest {

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "i18n.intake.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void everyTextStandsInBothLanguagesWithTheSameArguments() {
    ResourceBundle english = bundle(Locale.ROOT);
    ResourceBundle french = bundle(Locale.FRENCH);
    for (String key : english.keySet()) {
      assertThat(french.keySet()).contains(key);
      assertThat(new TreeSet<>(new MessageFormat(french.getString(key)).getArgumentNames()))
          .as(key)
          .isEqualTo(new TreeSet<>(new MessageFormat(english.getString(key)).getArgumentNames()));
    }
    assertThat(french.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void everyFaultHasARemedy() {
    ResourceBundle english = bundle(Locale.ROOT);
    english.keySet().stream()
        .filter(key -> key.startsWith("intake.fault.") && !key.endsWith(".remedy"))
        .forEach(key -> assertThat(english.containsKey(key + ".remedy")).as(key).isTrue());
  }
}
