package org.symbolon.node.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When and where backups are made.
 *
 * @param folder of scheduled backups; none are made without it
 * @param every time between two
 * @param keep so many scheduled ones; older files are deleted after a new one is whole
 * @param share of the time that a backup may work, in percent, so that readers go on
 * @param drillEvery time between two drills; zero for none
 */
@ConfigurationProperties("symbolon.backup")
record BackupSettings(
    @Nullable String folder,
    @DefaultValue("24h") Duration every,
    @DefaultValue("14") int keep,
    @DefaultValue("40") int share,
    @DefaultValue("7d") Duration drillEvery) {

  BackupSettings {
    if (keep < 1 || share < 1 || share > 100 || every.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException(
          "symbolon.backup: keep at least 1, share 1 to 100, every at least 1m");
    }
  }

  Optional<Path> scheduledFolder() {
    return Optional.ofNullable(folder)
        .filter(text -> !text.isBlank())
        .map(text -> Path.of(text).toAbsolutePath().normalize());
  }
}
