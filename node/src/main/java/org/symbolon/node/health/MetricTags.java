package org.symbolon.node.health;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The labels that a figure of this node may have. All others are taken away: a label made of what
 * somebody asked for, such as an address with a name in it, would hold a person for as long as the
 * figures are kept. Each of these has few values, all of them from the program or the machine.
 */
@Component
class MetricTags implements MeterFilter {

  static final Set<String> ALLOWED =
      Set.of(
          "action",
          "application",
          "area",
          "cause",
          "error",
          "exception",
          "gc",
          "id",
          "level",
          "main.application.class",
          "method",
          "name",
          "outcome",
          "path",
          "pool",
          "state",
          "status",
          "uri",
          "version",
          "vendor",
          "runtime",
          "type",
          "code",
          "kind");

  @Override
  public Meter.Id map(Meter.Id id) {
    List<Tag> kept = id.getTags().stream().filter(tag -> ALLOWED.contains(tag.getKey())).toList();
    return kept.size() == id.getTags().size() ? id : id.replaceTags(Tags.of(kept));
  }
}
