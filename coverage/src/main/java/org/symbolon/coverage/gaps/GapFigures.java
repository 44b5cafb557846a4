package org.symbolon.coverage.gaps;

import java.util.List;

/**
 * The answer in codes of functions, under the names that scripts read; each list is sorted.
 *
 * @param required demanded under "shall", qualified too
 * @param withoutDirect of these, those that no body has as a task
 * @param noneRecorded of these, those for which no general support is on record either, in any text
 * @param single those that one body alone has as a task
 */
public record GapFigures(
    List<String> required,
    List<String> withoutDirect,
    List<String> noneRecorded,
    List<String> single) {

  public GapFigures {
    required = required.stream().sorted().toList();
    withoutDirect = withoutDirect.stream().sorted().toList();
    noneRecorded = noneRecorded.stream().sorted().toList();
    single = single.stream().sorted().toList();
  }
}
