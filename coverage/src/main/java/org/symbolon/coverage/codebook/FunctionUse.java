package org.symbolon.coverage.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Texts;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Measure;

/**
 * Where a function is used.
 *
 * @param main provisions mainly on it
 * @param bundled provisions that carry it as a further function
 * @param texts how many texts carry it, an act with what amends it as one
 * @param activities activities of structures
 * @param networkActivities activities of networks
 * @param examples provisions that every coder coded as mainly on it, the strongest first; one for
 *     each text
 * @param agreed how many provisions every coder coded so
 * @param codedOnce provisions mainly on it that one coder alone has coded: nobody can say whether
 *     they are disputed
 * @param borderline provisions that one coder coded as mainly on it and another did not
 */
public record FunctionUse(
    String function,
    int main,
    int bundled,
    int texts,
    int activities,
    int networkActivities,
    List<Measure> examples,
    int agreed,
    int codedOnce,
    List<Borderline> borderline) {

  public FunctionUse {
    examples = List.copyOf(examples);
    borderline = List.copyOf(borderline);
  }

  /** The same for who may not see how others coded: neither examples nor borderline cases. */
  public FunctionUse withoutCodings() {
    return new FunctionUse(
        function, main, bundled, texts, activities, networkActivities, List.of(), 0, 0, List.of());
  }

  /**
   * A provision on which coders differ.
   *
   * @param said the main function by coder; a coder who said none is left out
   * @param remarks what coders remarked, by coder
   */
  public record Borderline(Measure measure, Map<String, String> said, Map<String, String> remarks) {
    public Borderline {
      said = java.util.Collections.unmodifiableMap(new TreeMap<>(said));
      remarks = java.util.Collections.unmodifiableMap(new TreeMap<>(remarks));
    }
  }

  /** How each function of the list is used, in the order of the codes. */
  public static Map<String, FunctionUse> all(AtlasData data) {
    Map<String, List<Coding>> others = new HashMap<>();
    data.codings()
        .forEach(c -> others.computeIfAbsent(c.measureId(), id -> new ArrayList<>()).add(c));
    Map<String, FunctionUse> uses = new TreeMap<>();
    data.functions().forEach(f -> uses.put(f.code(), of(data, f.code(), others)));
    return uses;
  }

  private static FunctionUse of(AtlasData data, String function, Map<String, List<Coding>> others) {
    Texts texts = Texts.of(data, null);
    List<Measure> main =
        data.measures().stream().filter(m -> m.function().equals(function)).toList();
    List<Measure> bundled =
        data.measures().stream()
            .filter(m -> !m.function().equals(function) && m.carries(function))
            .toList();
    Set<String> roots = new HashSet<>();
    main.forEach(m -> roots.add(texts.rootOf(m.instrumentId())));
    bundled.forEach(m -> roots.add(texts.rootOf(m.instrumentId())));
    List<Measure> agreed = new ArrayList<>();
    int once = 0;
    List<Borderline> borderline = new ArrayList<>();
    for (Measure measure : data.measures()) {
      Map<String, String> said = said(measure, others.getOrDefault(measure.id(), List.of()));
      boolean same = new HashSet<>(said.values()).size() == 1;
      if (!said.containsValue(function)) {
        continue;
      }
      if (said.size() == 1) {
        once++;
      } else if (same) {
        agreed.add(measure);
      } else {
        borderline.add(
            new Borderline(measure, said, remarks(others.getOrDefault(measure.id(), List.of()))));
      }
    }
    return new FunctionUse(
        function,
        main.size(),
        bundled.size(),
        roots.size(),
        (int)
            data.structureActivities().stream().filter(a -> a.function().equals(function)).count(),
        (int) data.networkActivities().stream().filter(a -> a.function().equals(function)).count(),
        examples(agreed, texts),
        agreed.size(),
        once,
        borderline);
  }

  private static List<Measure> examples(List<Measure> agreed, Texts texts) {
    Set<String> seen = new HashSet<>();
    return agreed.stream()
        .sorted(
            Comparator.comparing((Measure m) -> m.obligation().strength())
                .thenComparing(m -> !m.alsoFunctions().isEmpty())
                .thenComparing(Measure::confidence)
                .thenComparing(Measure::id))
        .filter(m -> seen.add(texts.rootOf(m.instrumentId())))
        .limit(5)
        .toList();
  }

  private static Map<String, String> said(Measure measure, List<Coding> others) {
    Map<String, String> said = new TreeMap<>();
    said.put(Coding.FIRST, measure.function());
    for (Coding coding : others) {
      coding
          .value(CodedColumn.FUNCTION)
          .filter(code -> !code.isBlank())
          .ifPresent(code -> said.put(coding.coder(), Objects.requireNonNull(code)));
    }
    return said;
  }

  private static Map<String, String> remarks(List<Coding> others) {
    Map<String, String> remarks = new TreeMap<>();
    others.stream()
        .filter(c -> !c.remark().isBlank())
        .forEach(c -> remarks.put(c.coder(), c.remark()));
    return remarks;
  }
}
