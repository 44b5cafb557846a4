package org.symbolon.node.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** What a template of {@code web} makes of its parameters. */
final class Rendered {

  private static final TemplateEngine ENGINE = new JteConfiguration().templateEngine();

  private Rendered() {}

  static String of(String template, Map<String, Object> parameters) {
    var output = new StringOutput();
    ENGINE.render("web/" + template + ".jte", parameters, output);
    return output.toString();
  }
}
