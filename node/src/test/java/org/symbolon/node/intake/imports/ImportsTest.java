package org.symbolon.node.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.files.Originals;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;
import org.symbolon.node.intake.SheetCounts;
import org.symbolon.node.intake.SheetPreview;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.sheets.SheetOptions;

/** The life of imports on a node with the tables of the Atlas; each test makes its own rows. */
@NodeTest
class ImportsTest {

  private static final String HEADER =
      "structure_id,name,acronym,type,legal_basis,region,powers,processes_personal_data,crime,"
          + "mandate,confidence,source\n";

  private static final UUID ORGANISATION = UUID.randomUUID();

  @Autowired Imports imports;
  @Autowired Previewing previewing;
  @Autowired Progress progress;
  @Autowired ImportStore store;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Actors actors;
  @Autowired ApplicationContext node;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired Targets targets;
  @Autowired Originals originals;
  @Autowired TransactionOperations transactions;
  @Autowired PlatformTransactionManager transactionManager;
  @Autowired Clock clock;
  @Autowired Access access;
  @Autowired Events log;
  @Autowired ImportLines lines;
  private @Nullable UUID account;

  private Imports seen;

  @BeforeEach
  void asSomebody() {
    seen = Scoped.asTest(node, imports);
    store = Scoped.asTest(node, store);
    lines = Scoped.asTest(node, lines);
  }

  private <T> T acting(Callable<T> work) {
    var result = new AtomicReference<T>();
    if (account == null) {
      account =
          TestAccounts.make(
              node, "i" + UUID.randomUUID().toString().substring(0, 12), Role.COORDINATOR);
    }
    var coordinator =
        new Actor.Account(
            account,
            "Importer",
            ORGANISATION,
            UUID.randomUUID(),
            Set.of(Role.COORDINATOR),
            new org.symbolon.node.access.Means.Session(true));
    actors.runAs(
        coordinator,
        () -> {
          try {
            result.set(work.call());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    return result.get();
  }

  private static String row(String id, String name) {
    return id + ",\"" + name + "\"," + id + ",NGO,statutes,GLOBAL,O,NO,THB,Made up,M,test\n";
  }

  private ImportOutcome upload(String target, String csv) {
    return acting(() -> {
      ImportOutcome outcome =
          imports.upload(
              new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
              "C:\\Users\\somebody\\bodies.csv",
              "text/csv",
              target,
              SheetOptions.GUESS,
              false);
      return outcome;
    });
  }

  private SheetImport read(ImportOutcome outcome) {
    UUID id =
        switch (outcome) {
          case ImportOutcome.Done(SheetImport now) -> now.id();
          case ImportOutcome.Same(SheetImport first) -> first.id();
          default -> throw new AssertionError(outcome);
        };
    progress.await(id, 30_000);
    return seen.find(id).orElseThrow();
  }

  private SheetImport uploaded(String csv) {
    return read(upload("structures", csv));
  }

  private SheetImport done(ImportOutcome outcome) {
    return ((ImportOutcome.Done) outcome).now();
  }

  private List<String> events(UUID id) {
    return jdbc.sql("select kind from access.event where object_id = ? order by 1")
        .param(id.toString())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private boolean stands(String id) {
    return records.rows("structures").stream().anyMatch(row -> id.equals(row.get("structure_id")));
  }

  @Test
  void aSheetIsPreviewedAppliedAndUndoneAsAWhole() {
    var preview = uploaded(HEADER + row("T-I1", "One") + row("T-I2", "Two <b>"));
    assertThat(preview.state()).isEqualTo(ImportState.PREVIEWED);
    assertThat(preview.target()).isEqualTo("structures");
    assertThat(preview.fileName()).isEqualTo("bodies.csv");
    assertThat(preview.report().counts().added()).isEqualTo(2);
    assertThat(stands("T-I1")).isFalse();
    var applied = done(acting(() -> imports.apply(preview.id(), "because")));
    assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
    assertThat(stands("T-I1")).isTrue();
    var undone = done(acting(() -> imports.undo(preview.id(), "a mistake")));
    assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
    assertThat(undone.report().undone().reverted()).isEqualTo(2);
    assertThat(stands("T-I1")).isFalse();
    assertThat(events(preview.id())).contains("intake.uploaded", "intake.applied", "intake.undone");
  }

  @Test
  void theTableIsRecognisedByTheColumns() {
    var found = read(upload("", HEADER + row("T-R1", "Recognised")));
    assertThat(found.target()).isEqualTo("structures");
  }

  @Test
  void columnsOfNoTableAreNotGuessed() {
    assertThat(upload("", "case,year\n1,2020\n")).isInstanceOf(ImportOutcome.Ambiguous.class);
    assertThat(upload("", "%PDF-1.7")).isInstanceOf(ImportOutcome.Unreadable.class);
    assertThat(upload("nothing", HEADER)).isInstanceOf(ImportOutcome.NoTarget.class);
  }

  @Test
  void oneBrokenRowRefusesAllAndChangesNothing() {
    String version = records.version();
    var refused =
        uploaded(HEADER + row("T-B1", "Good") + row("T-B2", "Bad").replace("NGO", "CLUB"));
    assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
    assertThat(refused.report().problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.row()).isEqualTo(3);
          assertThat(problem.column()).isEqualTo("type");
        });
    assertThat(acting(() -> imports.apply(refused.id(), "")))
        .isInstanceOf(ImportOutcome.WrongState.class);
    assertThat(records.version()).isEqualTo(version);
  }

  @Test
  void theSameFileTwiceIsOneImport() {
    String csv = HEADER + row("T-S1", "Same");
    var first = uploaded(csv);
    acting(() -> imports.apply(first.id(), ""));
    var again = upload("structures", csv);
    assertThat(again).isInstanceOf(ImportOutcome.Same.class);
    assertThat(read(again).id()).isEqualTo(first.id());
    acting(() -> imports.undo(first.id(), "again"));
    assertThat(upload("structures", csv)).isInstanceOf(ImportOutcome.Done.class);
  }

  @Test
  void undoingKeepsRowsThatSomebodyChangedSince() {
    var preview = uploaded(HEADER + row("T-K1", "Kept") + row("T-K2", "Gone"));
    acting(() -> imports.apply(preview.id(), ""));
    var id = new RecordId("structures", "T-K1");
    var record = records.find(id).orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>(record.cells());
    cells.put("name", "Changed by hand");
    acting(() ->
        changes.edit(
            id, record.version(), new RecordDraft(cells, LocalDate.of(2026, 1, 1), "better")));
    var undone = done(acting(() -> imports.undo(preview.id(), "wrong sheet")));
    assertThat(undone.report().undone().kept())
        .singleElement()
        .satisfies(kept -> assertThat(kept.key()).isEqualTo("T-K1"));
    assertThat(stands("T-K1")).isTrue();
    assertThat(stands("T-K2")).isFalse();
  }

  @Test
  void whatNoLongerFitsWhenItIsAppliedIsRefused() {
    String activities =
        "activity_id,structure_id,category,function,crime,region,intensity,confidence,source\n";
    var body = uploaded(HEADER + row("T-W1", "Will go"));
    acting(() -> imports.apply(body.id(), ""));
    var preview =
        read(
            upload(
                "structure_activities",
                activities + "T-W1:0001,T-W1,PREV,AWARE,THB,GLOBAL,CORE,M,test\n"));
    assertThat(preview.state()).isEqualTo(ImportState.PREVIEWED);
    acting(() -> imports.undo(body.id(), "gone"));
    var refused = done(acting(() -> imports.apply(preview.id(), "")));
    assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
    assertThat(refused.report().problems().getFirst().column()).isEqualTo("structure_id");
    assertThat(records.rows("structure_activities"))
        .noneMatch(each -> "T-W1:0001".equals(each.get("activity_id")));
  }

  @Test
  void aPreviewThatIsDiscardedChangesNothing() {
    var preview = uploaded(HEADER + row("T-D1", "Discarded"));
    assertThat(done(acting(() -> imports.discard(preview.id()))).state())
        .isEqualTo(ImportState.DISCARDED);
    assertThat(acting(() -> imports.apply(preview.id(), "")))
        .isInstanceOf(ImportOutcome.WrongState.class);
    assertThat(stands("T-D1")).isFalse();
  }

  @Test
  void aReadingThatAStopCutShortBeginsAgainAtTheNextStart() {
    var preview = uploaded(HEADER + row("T-A1", "Again"));
    store.save(preview.now(ImportState.READING, ImportReport.NOTHING_YET, preview.changedAt()));
    previewing.again();
    progress.await(preview.id(), 30_000);
    var found = seen.find(preview.id()).orElseThrow();
    assertThat(found.state()).isEqualTo(ImportState.PREVIEWED);
    assertThat(found.report().counts().added()).isEqualTo(1);
  }

  @Test
  void aVisitorMayNotApply() {
    var preview = uploaded(HEADER + row("T-V1", "Visitor"));
    assertThat(imports.apply(preview.id(), "")).isInstanceOf(ImportOutcome.NoImport.class);
    assertThat(seen.apply(preview.id(), "")).isInstanceOf(ImportOutcome.Denied.class);
    assertThat(stands("T-V1")).isFalse();
  }

  @Test
  void aReadingThatFailsAsItMayIsRefusedWithAReason() {
    var preview = uploaded(HEADER + row("T-E1", "Too much"));
    store.save(preview.now(ImportState.READING, ImportReport.NOTHING_YET, preview.changedAt()));
    var bodies = targets.get("structures");
    var exhausting =
        new MadeUpTarget(
            bodies,
            _ -> {
              throw new OutOfMemoryError("made up");
            });
    var failing = previewing(exhausting);
    failing.start(preview.id());
    progress.await(preview.id(), 30_000);
    var found = seen.find(preview.id()).orElseThrow();
    assertThat(found.state()).isEqualTo(ImportState.REFUSED);
    assertThat(found.report().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("ours"));
  }

  @Test
  void aReadingCanBeDiscarded() {
    var preview = uploaded(HEADER + row("T-D2", "Discarded early"));
    store.save(preview.now(ImportState.READING, ImportReport.NOTHING_YET, preview.changedAt()));
    assertThat(done(acting(() -> imports.discard(preview.id()))).state())
        .isEqualTo(ImportState.DISCARDED);
    previewing.start(preview.id());
    progress.await(preview.id(), 30_000);
    assertThat(seen.find(preview.id()).orElseThrow().state()).isEqualTo(ImportState.DISCARDED);
  }

  @Test
  void aColumnThatTheSheetLacksKeepsWhatSomebodyWritesMeanwhile() throws Exception {
    var body = uploaded(HEADER + row("T-L1", "Before"));
    acting(() -> imports.apply(body.id(), ""));
    var preview = uploaded(HEADER + row("T-L1", "After"));
    var id = new RecordId("structures", "T-L1");
    var record = records.find(id).orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>(record.cells());
    cells.put("seat", "Vienna");
    var applying = new FutureTask<>(() -> acting(() -> imports.apply(preview.id(), "")));
    Scoped.asTest(node, new TransactionTemplate(transactionManager))
        .executeWithoutResult(_ -> {
          acting(() ->
              changes.edit(
                  id, record.version(), new RecordDraft(cells, LocalDate.of(2026, 1, 1), "seat")));
          Thread.ofVirtual().start(applying);
          while (!somebodyWaits()) {
            Thread.onSpinWait();
          }
        });
    assertThat(done(applying.get()).state()).isEqualTo(ImportState.APPLIED);
    assertThat(records.find(id).orElseThrow().cells())
        .containsEntry("name", "After")
        .containsEntry("seat", "Vienna");
  }

  private boolean somebodyWaits() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
            .query((row, _) -> row.getInt(1))
            .single()
        > 0;
  }

  private Previewing previewing(SheetTarget target) {
    return new Previewing(
        originals,
        store,
        new Targets(List.of(() -> List.of(target))),
        progress,
        transactions,
        access,
        log,
        clock);
  }

  private UUID waiting(String name) {
    var preview = uploaded(HEADER + row(name, "Waiting"));
    store.save(preview.now(ImportState.READING, ImportReport.NOTHING_YET, preview.changedAt()));
    return preview.id();
  }

  @Test
  void onlySoManySheetsAreReadAtOnceAndTheOthersWait() throws Exception {
    var inside = new Semaphore(0);
    var go = new CountDownLatch(1);
    var most = new AtomicInteger();
    var now = new AtomicInteger();
    var crowded =
        previewing(
            new MadeUpTarget(
                targets.get("structures"),
                _ -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  inside.release();
                  try {
                    go.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  now.decrementAndGet();
                  return new SheetPreview(List.of(), SheetCounts.NONE, List.of());
                }));
    List<UUID> sheets = List.of(waiting("T-Q1"), waiting("T-Q2"), waiting("T-Q3"), waiting("T-Q4"));
    sheets.forEach(crowded::start);
    inside.acquire(Previewing.AT_ONCE);
    assertThat(sheets.stream().filter(progress::waits)).hasSize(2);
    go.countDown();
    for (UUID id : sheets) {
      progress.await(id, 30_000);
      assertThat(seen.find(id).orElseThrow().state()).isEqualTo(ImportState.PREVIEWED);
    }
    assertThat(most).hasValue(Previewing.AT_ONCE);
  }

  @Test
  void aReadingThatNeverEndsIsGivenUpAtTheNextStart() {
    UUID id = waiting("T-N1");
    store.save(store.find(id).orElseThrow().readings(Previewing.MOST_READINGS));
    previewing.again();
    progress.await(id, 30_000);
    var found = seen.find(id).orElseThrow();
    assertThat(found.state()).isEqualTo(ImportState.REFUSED);
    assertThat(found.report().problems().getFirst().code()).isEqualTo("ours");
  }

  @Test
  void aDryRunDiscardsItselfHoweverLongItIsRead() throws Exception {
    var outcome =
        acting(() ->
            imports.upload(
                new ByteArrayInputStream(
                    (HEADER + row("T-Y1", "Dry")).getBytes(StandardCharsets.UTF_8)),
                "dry.csv",
                "text/csv",
                "structures",
                SheetOptions.GUESS,
                true));
    var found = read(outcome);
    assertThat(found.state()).isEqualTo(ImportState.DISCARDED);
    assertThat(found.report().counts().added()).isEqualTo(1);
    assertThat(events(found.id())).containsExactly("intake.discarded", "intake.uploaded");
  }

  @Test
  void anImportIsOnlyLockedWithinATransaction() {
    assertThatThrownBy(() -> store.lock(UUID.randomUUID()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void theListCountsAndSearchesAllImportsHoweverManyThereAre() {
    jdbc.sql(
            """
            insert into intake.import (id, target, digest, file_name, options, uploaded_at, state,
              report, changed_at, words)
            select gen_random_uuid(), 'measures', 'x', 'made' || n || '.csv', '{}',
              timestamptz '2001-01-01', 'DISCARDED', '{"counts": {"added": 3, "changed": 1}}',
              timestamptz '2001-01-01', 'made' || n || '.csv measures'
            from generate_series(1, 2100) n
            """)
        .update();
    int all =
        jdbc.sql("select count(*) from intake.import").query((row, _) -> row.getInt(1)).single();
    var first = lines.page(Map.of());
    assertThat(first.before()).isEqualTo(all);
    assertThat(first.paging().total()).isEqualTo(all);
    assertThat(first.shown()).hasSize(50);
    var last = lines.page(Map.of("page", List.of("9999"), "sort", List.of("when")));
    assertThat(last.shown()).isNotEmpty().allMatch(line -> line.fileName().startsWith("made"));
    var found = lines.page(Map.of("q", List.of("MADÉ2099"), "target", List.of("measures", "")));
    assertThat(found.shown())
        .singleElement()
        .satisfies(line -> assertThat(line.added()).isEqualTo(3));
    assertThat(found.before()).isEqualTo(all);
    assertThat(lines.page(Map.of("sort", List.of("; drop"), "size", List.of("-1"))).shown())
        .hasSize(50);
  }

  @Test
  void reportsFromBeforeTheWordingAreStillRead() throws Exception {
    var refused =
        uploaded(HEADER + row("T-O1", "Says \"en\": \"x\"\"").replace("NGO", "CLUB\"\"en\"\""));
    var asked = uploaded(HEADER + row("T-O2", "Old").replace("NGO", "CLUB"));
    jdbc.sql(
            """
            update intake.import set report = cast(replace(replace(cast(report as text),
              '"english": "', '"en": "'), '"french": "', '"fr": "') as jsonb)
            where id = ?
            """)
        .param(asked.id())
        .update();
    try (var script =
        ImportsTest.class.getResourceAsStream("/db/migration/intake/V3__wording.sql")) {
      jdbc.sql(new String(script.readAllBytes(), StandardCharsets.UTF_8)).update();
    }
    assertThat(seen.find(asked.id()).orElseThrow().report()).isEqualTo(asked.report());
    assertThat(seen.find(refused.id()).orElseThrow().report()).isEqualTo(refused.report());
  }
}
