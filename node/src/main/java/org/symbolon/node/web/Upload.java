package org.symbolon.node.web;

import java.util.List;

/**
 * A form that sends a file, {@code web/upload.jte}.
 *
 * @param field name of the file's parameter
 * @param accept endings and media types that the file dialog offers, such as {@code .csv,.xlsx}
 * @param formats the accepted formats in words
 * @param limitBytes largest file
 * @param error what was wrong with the last try, or empty
 * @param fields fields beside the file
 */
public record Upload(
    String action,
    String field,
    String label,
    String accept,
    String formats,
    long limitBytes,
    String error,
    String submit,
    List<Form.Field> fields) {

  public Upload {
    fields = List.copyOf(fields);
  }

  long limitMegabytes() {
    return limitBytes / (1024 * 1024);
  }
}
