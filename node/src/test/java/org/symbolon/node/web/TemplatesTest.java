package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template of any part may hold; the policy of the pages would refuse it, or an eye. */
class TemplatesTest {

  private static final Pattern BARRED =
      Pattern.compile(
          "\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|<style|<script(?![^>]*\\bsrc=)(?![^>]*type=\"application/json\")"
              + "|\\$unsafe|javascript:|https?://[^\"'\\s]*\\.(?:js|css)|\\shx-on|autofocus",
          Pattern.CASE_INSENSITIVE);

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
  }

  @Test
  void noTemplateHoldsInlineStyleOrScript() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path template : templates()) {
      var barred = BARRED.matcher(Files.readString(template));
      while (barred.find()) {
        found.add(template + ": " + barred.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyFormThatChangesSomethingCarriesItsToken() throws IOException {
    for (Path template : templates()) {
      String text = Files.readString(template);
      long posts = Pattern.compile("method=\"post\"").matcher(text).results().count();
      long tokens = Pattern.compile("template\\.web\\.csrf\\(").matcher(text).results().count();
      assertThat(tokens).as("%s", template).isGreaterThanOrEqualTo(posts);
    }
  }

  @Test
  void everyImageAndFieldOfThePagesComesFromTheNode() throws IOException {
    String css = Files.readString(Path.of("src/main/resources/static/symbolon.css"));
    assertThat(css).doesNotContain("url(data:", "url(http", "url(\"http", "@import");
  }
}
