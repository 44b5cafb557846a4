package org.symbolon.coverage.coding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Measure;

/**
 * A provision on which two coders differ.
 *
 * @param columns what they differ in, with how far it is decided; a column where one of them gave
 *     no value is no difference
 */
public record Disagreement(
    Measure measure,
    Instrument instrument,
    Coding first,
    Coding second,
    Map<CodedColumn, State> columns) {

  /** How far a difference is decided. */
  public enum State {
    OPEN,
    /** A person decided it, and nothing has changed since. */
    SETTLED,
    /** A person decided it, but the measure or the coding has changed since. */
    OVERTAKEN
  }

  public Disagreement {
    columns =
        java.util.Collections.unmodifiableMap(
            columns.isEmpty()
                ? new java.util.EnumMap<>(CodedColumn.class)
                : new java.util.EnumMap<>(columns));
  }

  public Optional<State> state(CodedColumn column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** Whether anything of it is still to be decided. */
  public boolean isOpen() {
    return columns.values().stream().anyMatch(state -> state != State.SETTLED);
  }

  /** What is still to be decided and bears on how this function is shown. */
  public Set<CodedColumn> open(String function) {
    return touching(function).stream()
        .filter(column -> columns.get(column) != State.SETTLED)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What of it bears on how a function is shown: that one coder finds the function in the provision
   * and the other does not, or, where both find it, how they read the provision.
   */
  public Set<CodedColumn> touching(String function) {
    boolean inFirst = first.functions().contains(function);
    boolean inSecond = second.functions().contains(function);
    Set<CodedColumn> touching = new TreeSet<>();
    for (CodedColumn column : columns.keySet()) {
      boolean bears =
          switch (column) {
            case FUNCTION -> (inFirst || inSecond) && isMainOfOne(function);
            case ALSO_FUNCTIONS -> inFirst != inSecond && !isMainOfOne(function);
            case CATEGORY, CRIME, OBLIGATION, OBLIGATION_LEVEL, PRECISION -> inFirst && inSecond;
          };
      if (bears) {
        touching.add(column);
      }
    }
    return touching;
  }

  private boolean isMainOfOne(String function) {
    return function.equals(first.value(CodedColumn.FUNCTION).orElse(""))
        || function.equals(second.value(CodedColumn.FUNCTION).orElse(""));
  }
}
