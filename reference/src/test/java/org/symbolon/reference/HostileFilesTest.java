package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, or none: an answer always comes, and costs bounded memory and time. */
class HostileFilesTest {

  private static final Set<FaultCode> NEEDS_A_SPECIAL_FILE =
      Set.of(
          FaultCode.NOT_A_FOLDER,
          FaultCode.NO_TABLES,
          FaultCode.UNREADABLE_FILE,
          FaultCode.FILE_TOO_LARGE,
          FaultCode.TOO_MANY_ROWS,
          FaultCode.TOO_MANY_FAULTS,
          FaultCode.IGNORED_FILE,
          FaultCode.SHIPPED_INSTEAD);

  @Test
  void aHugeFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path written = new SmallSet().write(folder);
    try (var huge = new RandomAccessFile(written.resolve("networks.csv").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    assertThat(faults(written)).extracting(Fault::code).contains(FaultCode.FILE_TOO_LARGE);
  }

  @Test
  void aFolderWithTheNameOfATableIsRefused(@TempDir Path folder) throws IOException {
    Path written = new SmallSet().remove("indicators.csv").write(folder);
    Files.createDirectory(written.resolve("indicators.csv"));
    assertThat(faults(written)).extracting(Fault::code).containsExactly(FaultCode.UNREADABLE_FILE);
  }

  @Test
  void moreRowsThanATableCanHaveAreRefused() {
    var faults = new Faults();
    byte[] bytes = "a\n".repeat(SheetReader.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8);
    assertThat(SheetReader.read("x.csv", bytes, faults)).isEmpty();
    assertThat(faults.list()).extracting(Fault::code).containsExactly(FaultCode.TOO_MANY_ROWS);
  }

  @Test
  void oneCellOfMegabytesIsTooLong(@TempDir Path folder) throws IOException {
    var set = new SmallSet().replace("measures.csv", "May count.", "x".repeat(3 << 20));
    assertThat(faults(set.write(folder)))
        .extracting(Fault::code)
        .containsExactly(FaultCode.TOO_LONG);
  }

  @Test
  void manyUnknownReferencesToALongTableTakeNoTime(@TempDir Path folder) throws IOException {
    var structures = new StringBuilder(new SmallSet().text("structures.csv"));
    var activities = new StringBuilder(new SmallSet().text("structure_activities.csv"));
    for (int i = 0; i < 5_000; i++) {
      structures.append("T-").append(i);
      structures.append(",N,A,NGO,,,,,L,GLOBAL,N,NO,BOTH,M,,H,invented\n");
      activities.append("Q").append(i).append(",U-").append(i);
      activities.append(",PART,DATA,BOTH,GLOBAL,CORE,H,invented\n");
    }
    var set =
        new SmallSet()
            .put("structures.csv", structures.toString())
            .put("structure_activities.csv", activities.toString());
    assertThat(faults(set.write(folder))).hasSize(Faults.MOST + 1);
  }

  @Test
  void randomDamageIsAlwaysAnswered(@TempDir Path folder) throws IOException {
    long seed = Long.getLong("symbolon.seed", 20261124L);
    System.out.println("HostileFilesTest seed " + seed);
    var random = new Random(seed);
    int rounds = "all".equals(System.getProperty("symbolon.proof")) ? 3_000 : 50;
    List<String> files = List.of("measures.csv", "instruments.csv", "plan_small.csv");
    int refused = 0;
    for (int round = 0; round < rounds; round++) {
      var set = new SmallSet();
      String file = files.get(random.nextInt(files.size()));
      byte[] bytes = set.text(file).getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (!faults(set.put(file, bytes).write(folder)).isEmpty()) {
        refused++;
      }
    }
    assertThat(refused).isBetween(rounds / 10, rounds);
  }

  @Test
  void everyFaultThatThisModuleFindsIsRaisedByATest() {
    var raised = new HashSet<>(NEEDS_A_SPECIAL_FILE);
    BrokenSetsTest.brokenSets().forEach(broken -> raised.add(broken.code()));
    Set<String> found =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.symbolon.reference")
                .stream()
                .filter(each -> !each.isEquivalentTo(FaultCode.class))
                .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(FaultCode.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    assertThat(found).hasSizeGreaterThan(40);
    assertThat(raised.stream().map(Enum::name)).containsAll(found);
  }

  private static List<Fault> faults(Path folder) {
    List<Fault> faults =
        switch (ReferenceFolder.read(folder)) {
          case ReferenceFolder.Accepted accepted -> List.of();
          case ReferenceFolder.Refused refused -> refused.faults();
        };
    Stream.of(java.util.Locale.ENGLISH, java.util.Locale.FRENCH)
        .forEach(locale -> faults.forEach(fault -> assertThat(fault.line(locale)).isNotBlank()));
    return faults;
  }
}
