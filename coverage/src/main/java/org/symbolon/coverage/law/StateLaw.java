package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.FunctionCode;

/**
 * The law of one State on one day. Each instrument on record stands in exactly one of the lists
 * {@code binding}, {@code deposited}, {@code signed}, {@code soft}, {@code notBound} and {@code
 * notKnown}; each list is in the order of the ids.
 *
 * @param country ISO 3166 alpha-3 code
 * @param binding in force for the State
 * @param deposited joined, and not yet in force for it
 * @param signed signed only
 * @param soft addressed to its area; binds nobody
 * @param functions what binds on each function on which anything does, in the order of the codes
 */
public record StateLaw(
    String country,
    LocalDate day,
    List<BindingText> binding,
    List<Standing.Deposited> deposited,
    List<Standing.Signed> signed,
    List<Standing.Addressed> soft,
    List<Standing.NotBound> notBound,
    List<Standing.NotKnown> notKnown,
    List<FunctionLaw> functions,
    Map<String, Standing> standings) {

  public StateLaw {
    binding = List.copyOf(binding);
    deposited = List.copyOf(deposited);
    signed = List.copyOf(signed);
    soft = List.copyOf(soft);
    notBound = List.copyOf(notBound);
    notKnown = List.copyOf(notKnown);
    functions = List.copyOf(functions);
    standings = java.util.Collections.unmodifiableMap(new TreeMap<>(standings));
  }

  /**
   * The law of a State.
   *
   * @param country ISO 3166 alpha-3 code; one that nothing is recorded of gives an answer in which
   *     nothing binds by status
   */
  public static StateLaw of(AtlasData data, String country, LocalDate day) {
    return StateLawReader.read(data, country, day);
  }

  /** Texts in force whose provisions are not coded: what they demand is not known here. */
  public List<BindingText> notCoded() {
    return binding.stream().filter(text -> !text.coded()).toList();
  }

  /** What binds on one function; empty where nothing on record does. */
  public Optional<FunctionLaw> lawOf(String function) {
    return functions.stream().filter(each -> each.function().code().equals(function)).findFirst();
  }

  /** The functions on which nothing on record binds: not that nothing does. */
  public List<FunctionCode> withoutLaw(AtlasData data) {
    return data.functions().stream().filter(each -> lawOf(each.code()).isEmpty()).toList();
  }

  /** Every provision once, in the order of instrument and provision. */
  public List<Provision> provisions() {
    return functions.stream()
        .flatMap(each -> each.provisions().stream())
        .distinct()
        .sorted(
            java.util.Comparator.comparing(Provision::instrumentId)
                .thenComparing(each -> each.measure().id()))
        .toList();
  }

  public StateFigures figures() {
    return StateFigures.of(this);
  }
}
