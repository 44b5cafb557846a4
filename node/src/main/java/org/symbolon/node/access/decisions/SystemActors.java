package org.symbolon.node.access.decisions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Purpose;

/** The jobs and listeners of this node, as {@code access/system-actors.csv} names them. */
@Component
public final class SystemActors {

  private static final List<String> HEADER = List.of("name", "purpose", "does", "note");

  private final Map<String, SystemActor> byName;

  /**
   * One of the node's own actors.
   *
   * @param does the tables that it reads or writes
   * @param note what it is for
   */
  public record SystemActor(Actor.System actor, List<String> does, String note) {
    public SystemActor {
      does = List.copyOf(does);
    }
  }

  SystemActors() throws IOException {
    byName = new LinkedHashMap<>();
    var faults = new ArrayList<String>();
    var files = new PathMatchingResourcePatternResolver();
    for (Resource file : files.getResources("classpath*:access/system-actors.csv")) {
      read(file.getContentAsString(StandardCharsets.UTF_8), faults);
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
  }

  private void read(String text, List<String> faults) throws IOException {
    List<CsvRecord> rows;
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      rows = reader.stream().toList();
    }
    if (rows.isEmpty() || !rows.getFirst().getFields().equals(HEADER)) {
      faults.add("access/system-actors.csv: the columns must be " + HEADER);
      return;
    }
    for (CsvRecord row : rows.subList(1, rows.size())) {
      String name = row.getField(0);
      boolean purpose =
          Arrays.stream(Purpose.values()).anyMatch(one -> one.name().equals(row.getField(1)));
      if (!name.matches("[a-z][a-z-]*") || !purpose || byName.containsKey(name)) {
        faults.add("access/system-actors.csv: " + name + " needs a name of its own and a purpose");
      } else {
        var actor = new Actor.System(name, Purpose.valueOf(row.getField(1)));
        byName.put(
            name, new SystemActor(actor, List.of(row.getField(2).split("; ?")), row.getField(3)));
      }
    }
  }

  /** All of them, in the order of the file. */
  public List<SystemActor> list() {
    return List.copyOf(byName.values());
  }

  /** The same actor, where it is in the list with this purpose. */
  Actor.System known(Actor.System actor) {
    SystemActor found = byName.get(actor.name());
    if (found == null || !found.actor().equals(actor)) {
      throw new IllegalArgumentException(
          "No actor of the system is called "
              + actor.name()
              + " for "
              + actor.purpose()
              + "; add it to access/system-actors.csv");
    }
    return actor;
  }
}
