package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of all parts: complete in each language, alike in what they take, and all there. */
class BundlesTest {

  private static final Path TEXTS = Path.of("src/main/resources/i18n");
  private static final List<Path> CODE = List.of(Path.of("src/main/jte"), Path.of("src/main/java"));
  private static final Pattern USED =
      Pattern.compile(
          "(?:page|this)\\s*\\.(?:text|said)\\(\\s*\"([^\"]+)\"(\\s*\\+)?"
              + "|Refusal\\s*\\.\\w+\\(\\s*(?:HttpStatus\\.\\w+,\\s*)?\"([^\"]+)\"(\\s*\\+)?");

  private static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.getFileName().toString().contains("_"))
          .sorted()
          .toList();
    }
  }

  private static Path in(Path english, String language) {
    String name = english.getFileName().toString().replace(".properties", "");
    return english.resolveSibling(name + "_" + language + ".properties");
  }

  private static Map<String, String> read(Path file) throws IOException {
    var properties = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  @Test
  void frenchHasEveryTextOfEnglishAndNoOther() throws IOException {
    for (Path file : english()) {
      assertThat(read(in(file, "fr")).keySet()).as("%s", file).isEqualTo(read(file).keySet());
    }
  }

  @Test
  void arabicHasEveryTextOfTheShell() throws IOException {
    Path shell = TEXTS.resolve("web/messages.properties");
    assertThat(read(in(shell, "ar")).keySet()).isEqualTo(read(shell).keySet());
  }

  @Test
  void everyLanguageOfATextTakesTheSameArguments() throws IOException {
    for (Path file : english()) {
      Map<String, String> english = read(file);
      for (String language : List.of("fr", "ar")) {
        for (var text : read(in(file, language)).entrySet()) {
          String key = text.getKey();
          assertThat(arguments(text.getValue(), Locale.of(language)))
              .as("%s %s", language, key)
              .isEqualTo(arguments(english.getOrDefault(key, ""), Locale.ENGLISH));
        }
      }
    }
  }

  private static Set<String> arguments(String text, Locale locale) {
    return new TreeSet<>(new MessageFormat(text, locale).getArgumentNames());
  }

  @Test
  void noTextStandsTwice() throws IOException {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : english()) {
      for (String key : read(file).keySet()) {
        assertThat(seen.put(key, file)).as(key).isNull();
      }
    }
  }

  @Test
  void everyTextFileIsRead() throws IOException {
    Texts texts = Pages.texts();
    for (Path file : english()) {
      for (String key : read(file).keySet()) {
        assertThat(texts.text(Locale.ENGLISH, key)).as("%s %s", file, key).isNotEmpty();
      }
    }
  }

  @Test
  void everyTextThatATemplateOrAClassNamesIsThere() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path file : english()) {
      known.addAll(read(file).keySet());
    }
    List<String> missing = new ArrayList<>();
    for (Path root : CODE) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          var used = USED.matcher(Files.readString(file));
          while (used.find()) {
            String key = used.group(1) != null ? used.group(1) : used.group(3);
            boolean prefix = used.group(2) != null || used.group(4) != null;
            boolean there =
                prefix ? known.stream().anyMatch(one -> one.startsWith(key)) : known.contains(key);
            if (!there) {
              missing.add(file.getFileName() + ": " + key);
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
