package org.symbolon.coverage.overlaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.chance.BitMatrix;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territories;

/**
 * The bodies and functions that count under a set of options, as a matrix, with what was left out.
 */
final class Mandates {
  private final List<Mandate> mandates;
  private final List<String> functions;
  private final List<LeftOut> leftOut;

  private Mandates(List<Mandate> mandates, List<LeftOut> leftOut) {
    this.mandates = List.copyOf(mandates);
    this.functions = Mandate.allFunctions(mandates);
    this.leftOut = List.copyOf(leftOut);
  }

  static Mandates of(AtlasData data, OverlapOptions options) {
    Territories territories = Territories.on(options.on(), data);
    List<LeftOut> leftOut = new ArrayList<>();
    Map<String, Mandate> counted = new TreeMap<>();
    for (Structure body : data.structures()) {
      Optional<LeftOut.Reason> reason = reasonAgainst(body, options);
      if (reason.isPresent()) {
        leftOut.add(new LeftOut(body.id(), reason.get()));
      } else {
        counted.put(body.id(), new Mandate(body));
      }
    }
    for (StructureActivity task : data.structureActivities()) {
      Mandate mandate = counted.get(task.structureId());
      if (mandate != null && counts(task, options)) {
        mandate.add(task, territories);
      }
    }
    List<Mandate> mandates = new ArrayList<>();
    for (Mandate mandate : counted.values()) {
      if (mandate.isEmpty()) {
        leftOut.add(new LeftOut(mandate.id(), LeftOut.Reason.NO_TASK_THAT_COUNTS));
      } else {
        mandates.add(mandate);
      }
    }
    return new Mandates(mandates, leftOut);
  }

  private static Optional<LeftOut.Reason> reasonAgainst(Structure body, OverlapOptions options) {
    if (body.isNationalAuthority() && !options.nationalAuthorities()) {
      return Optional.of(LeftOut.Reason.NATIONAL_AUTHORITY);
    }
    if (!options.sureEnough(body.confidence())) {
      return Optional.of(LeftOut.Reason.TOO_DOUBTFUL);
    }
    if (options.existingOnly() && body.ended().isOverBy(options.on())) {
      return Optional.of(LeftOut.Reason.ENDED);
    }
    if (options.existingOnly() && !body.founded().hasBegunBy(options.on())) {
      return Optional.of(LeftOut.Reason.NOT_YET_FOUNDED);
    }
    return Optional.empty();
  }

  private static boolean counts(StructureActivity task, OverlapOptions options) {
    return options.intensities().contains(task.intensity())
        && options.sureEnough(task.confidence())
        && options.isAbout(task.crime());
  }

  List<Mandate> list() {
    return mandates;
  }

  List<String> functions() {
    return functions;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  int cells() {
    return mandates.stream().mapToInt(mandate -> mandate.functions().size()).sum();
  }

  /** The reach of each body by the number of the function; null where it has not got it. */
  Reach[][] reaches() {
    Reach.Maker maker = new Reach.Maker();
    Reach[][] reaches = new Reach[mandates.size()][functions.size()];
    for (int b = 0; b < reaches.length; b++) {
      Mandate mandate = mandates.get(b);
      mandate.number(maker);
      int next = 0;
      for (String function : mandate.functions()) {
        reaches[b][Collections.binarySearch(functions, function)] = mandate.reaches().get(next++);
      }
    }
    return reaches;
  }

  BitMatrix matrix() {
    boolean[][] cells = new boolean[mandates.size()][functions.size()];
    for (int b = 0; b < cells.length; b++) {
      for (String function : mandates.get(b).functions()) {
        cells[b][Collections.binarySearch(functions, function)] = true;
      }
    }
    return BitMatrix.of(cells);
  }
}
