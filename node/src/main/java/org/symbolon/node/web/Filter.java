package org.symbolon.node.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The filter bar of a list, {@code web/filter.jte}: a form that reads ({@code GET}), so that the
 * state is the address, with a link to take each filter away. Works without script.
 *
 * @param says lines that stand beside the filters which are on, such as what they left out
 */
public record Filter(List<Field> fields, List<String> says) {

  public Filter {
    fields = List.copyOf(fields);
    says = List.copyOf(says);
  }

  public static Filter empty() {
    return new Filter(List.of(), List.of());
  }

  /** A box to search the list by words. */
  public Filter search(Page page) {
    return text("q", page.text("web.filter.search"));
  }

  public Filter text(String name, String label) {
    return and(new Field(name, label, List.of(), ""));
  }

  /** One of these values; none of them where the address does not name the parameter. */
  public Filter select(String name, String label, List<Option> options) {
    return and(new Field(name, label, options, ""));
  }

  /** One of these values, of which one holds where the address says nothing. */
  public Filter select(String name, String label, List<Option> options, String otherwise) {
    return and(new Field(name, label, options, otherwise));
  }

  public Filter saying(String line) {
    var more = new ArrayList<>(says);
    more.add(line);
    return new Filter(fields, more);
  }

  private Filter and(Field field) {
    var more = new ArrayList<>(fields);
    more.add(field);
    return new Filter(more, says);
  }

  /** Parameters of the address that the form keeps, though it does not show them. */
  List<String> kept(Page page) {
    return page.query().keySet().stream()
        .filter(name -> !name.equals("page") && !name.equals("lang"))
        .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
        .toList();
  }

  List<Field> on(Page page) {
    return fields.stream().filter(field -> !page.parameter(field.name()).isBlank()).toList();
  }

  /**
   * One filter.
   *
   * @param options values to choose from; empty for a field to type into
   * @param otherwise value that holds where the address says nothing; empty for any
   */
  public record Field(String name, String label, List<Option> options, String otherwise) {

    public Field {
      options = List.copyOf(options);
    }

    String id() {
      return "filter-" + name;
    }

    /** What is chosen now. */
    String value(Page page) {
      String given = page.parameter(name);
      return given.isEmpty() ? otherwise : given;
    }

    /** The chosen value in words. */
    String words(Page page) {
      String value = page.parameter(name);
      return options.stream()
          .filter(option -> option.value().equals(value))
          .map(Option::label)
          .findFirst()
          .orElse(value);
    }
  }
}
