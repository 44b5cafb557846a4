package org.symbolon.node.atlas.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.atlas.questions.Parameters;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Due;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Tasks as an address asks for them: those of the reader's office first, overdue first. */
@Component
class TaskList {

  private final TaskStore store;
  private final TaskWords words;
  private final Access access;
  private final Clock clock;

  TaskList(TaskStore store, TaskWords words, Access access, Clock clock) {
    this.store = store;
    this.words = words;
    this.access = access;
    this.clock = clock;
  }

  /** Whose tasks. */
  enum Whose {
    MINE,
    OTHERS
  }

  /** The page of the list. */
  record View(String answer, String n, Filter filter, Table table) {}

  /** Every task that the address asks for, in order. */
  List<Task> asked(Page page) {
    return listing(words.on(page)).of(page, filtered(page)).all();
  }

  /** Open tasks of the reader's office, overdue first. */
  List<Task> mine() {
    return store.list().stream().filter(task -> !task.closed() && isMine(task)).toList();
  }

  boolean overdue(Task task) {
    return task.overdue(today());
  }

  Due due(Task task) {
    return Due.of(task.facts().dueOn(), today());
  }

  boolean isMine(Task task) {
    return office().filter(task::ownedBy).isPresent();
  }

  View view(Page page) {
    var reader = words.on(page);
    List<Task> all = store.list();
    long mine = all.stream().filter(task -> !task.closed() && isMine(task)).count();
    long late = all.stream().filter(task -> overdue(task) && isMine(task)).count();
    long open = all.stream().filter(task -> !task.closed()).count();
    var result = listing(reader).of(page, filtered(page));
    return new View(
        page.text("atlas.tasks.answer", mine, late),
        page.text("atlas.tasks.n", all.size(), open, result.total()),
        filter(page, reader),
        Table.of(
                page.text("atlas.tasks.caption"),
                List.of(
                    Table.Column.text(page.text("atlas.tasks.what")).sortedBy("what"),
                    Table.Column.text(page.text("atlas.tasks.due")).sortedBy("due"),
                    Table.Column.text(page.text("atlas.tasks.state")).sortedBy("state"),
                    Table.Column.text(page.text("atlas.tasks.owner")).sortedBy("owner"),
                    Table.Column.text(page.text("atlas.tasks.about"))),
                result.shown().stream().map(task -> row(reader, task)).toList())
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("atlas.tasks.empty"),
                    page.text("atlas.tasks.empty.text"),
                    page.text("atlas.tasks.empty.link"),
                    "/atlas/gaps")));
  }

  Export export(Page page) {
    var reader = words.on(page);
    return new Export(
        "tasks",
        List.of(
            "id",
            "what",
            "finding",
            "address",
            "owner",
            "forum",
            "forum_on",
            "due_on",
            "overdue",
            "state",
            "reason",
            "made_at",
            "changed_at"),
        asked(page).stream()
            .map(task ->
                List.of(
                    task.id().toString(),
                    task.facts().what(),
                    task.finding().toString(),
                    task.address(),
                    task.facts().office().map(reader::office).orElse(""),
                    reader.forum(task.facts()),
                    task.facts().forumOn().map(LocalDate::toString).orElse(""),
                    task.facts().dueOn().toString(),
                    overdue(task) ? "Y" : "N",
                    task.facts().state().name(),
                    task.reason(),
                    task.madeAt().toString(),
                    task.changedAt().toString()))
            .toList());
  }

  private Table.Row row(TaskWords.Reader reader, Task task) {
    Cell owner = Cell.of(reader.owner(task.facts()));
    return Table.Row.of(
        Cell.link(task.facts().what(), task.page()),
        task.closed() ? Cell.of(reader.page().date(task.facts().dueOn())) : Cell.due(due(task)),
        Cell.of(reader.state(task.facts().state())),
        isMine(task) ? owner.note(reader.page().text("atlas.tasks.mine")) : owner,
        Cell.link(reader.finding(task.finding()), task.address()));
  }

  private Listing<Task> listing(TaskWords.Reader reader) {
    return Listing.<Task>searching(task ->
            List.of(
                task.facts().what(),
                reader.owner(task.facts()),
                reader.finding(task.finding()),
                task.finding().reference(),
                task.reason()))
        .sort("due", Comparator.comparing((Task task) -> task.facts().dueOn()))
        .sortText("what", task -> task.facts().what())
        .sort("state", Comparator.comparing((Task task) -> task.facts().state()))
        .sortText("owner", task -> reader.owner(task.facts()))
        .unsorted();
  }

  private List<Task> filtered(Page page) {
    var parameters = new Parameters(page);
    Set<TaskState> states = parameters.codes("state", TaskState.class);
    Set<Finding.Kind> kinds = parameters.codes("kind", Finding.Kind.class);
    Optional<Whose> whose = parameters.code("whose", Whose.class);
    boolean late = parameters.flag("overdue");
    parameters.check();
    String finding = page.parameter("finding");
    List<Task> kept = new ArrayList<>(store.list());
    kept.removeIf(task ->
        (!states.isEmpty() && !states.contains(task.facts().state()))
            || (!kinds.isEmpty() && !kinds.contains(task.finding().kind()))
            || (whose.isPresent() && (whose.get() == Whose.MINE) != isMine(task))
            || (late && !overdue(task))
            || (!finding.isEmpty() && !task.finding().toString().equals(finding)));
    kept.sort(
        Comparator.comparing((Task task) -> !isMine(task))
            .thenComparing(Task::closed)
            .thenComparing(task -> task.facts().dueOn()));
    return kept;
  }

  private static Filter filter(Page page, TaskWords.Reader reader) {
    return Filter.empty()
        .search(page)
        .select(
            "whose",
            page.text("atlas.tasks.owner"),
            List.of(
                Option.of("MINE", page.text("atlas.tasks.mine")),
                Option.of("OTHERS", page.text("atlas.tasks.others"))))
        .select("state", page.text("atlas.tasks.state"), reader.stateOptions(TaskState.values()))
        .select(
            "kind",
            page.text("atlas.tasks.about"),
            java.util.Arrays.stream(Finding.Kind.values())
                .map(kind -> Option.of(kind.name(), reader.kind(kind)))
                .toList())
        .select(
            "overdue",
            page.text("atlas.tasks.due"),
            List.of(Option.of("true", page.text("atlas.tasks.overdue"))));
  }

  private Optional<UUID> office() {
    return access.actor() instanceof Actor.Account account
        ? Optional.of(account.office())
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
