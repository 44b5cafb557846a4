package org.symbolon.node.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.backup.sealed.RecipientKey;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Backups and drills of the node, for those who run it. */
@Controller
class BackupPages {

  private static final int SHOWN = 50;
  private static final String LIST = "/backups";
  private static final String DRILL = "/backups/drill";

  private final Backups backups;
  private final Runs runs;
  private final BackupSettings settings;
  private final Clock clock;

  BackupPages(Backups backups, Runs runs, BackupSettings settings, Clock clock) {
    this.backups = backups;
    this.runs = runs;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What the page may offer.
   *
   * @param keys ids of the keys that newer backups are sealed to
   * @param folder whether backups have a place to go
   * @param running whether a backup or a drill is under way
   * @param triable whether there is a backup that a drill could take
   */
  record Means(List<String> keys, boolean folder, boolean running, boolean triable) {

    boolean ready() {
      return !keys.isEmpty() && folder && !running;
    }
  }

  @Performs("backup.read")
  @GetMapping(LIST)
  String list(Page page, Model model) throws IOException {
    List<Run> newest = runs.newest(SHOWN);
    var means =
        new Means(
            backups.keys().recipients().stream().map(RecipientKey::id).toList(),
            settings.scheduledFolder().isPresent(),
            newest.stream().anyMatch(run -> run.state() == Run.State.RUNNING),
            triable().isPresent());
    var words = new RunWords(page, clock.instant());
    model.addAttribute("means", means);
    model.addAttribute("answer", words.answer(runs.newestDone(Run.Kind.BACKUP)));
    model.addAttribute("rhythm", rhythm(page));
    model.addAttribute("table", words.table(newest).orEmpty(empty(page, means)));
    return "backup/backups";
  }

  @Performs("backup.make")
  @PostMapping(LIST)
  String make(Page page, RedirectAttributes redirect) throws IOException {
    var folder = settings.scheduledFolder();
    return folder.isEmpty()
        ? back(redirect, Flash.Kind.STOP, page.text("backup.error.nofolder"))
        : answer(backups.backup(folder.get(), false), page, redirect);
  }

  @Performs("backup.make")
  @GetMapping(DRILL)
  String ask(Page page, Model model) throws IOException {
    var newest = triable();
    if (newest.isEmpty()) {
      return "redirect:" + LIST;
    }
    model.addAttribute(
        "confirm",
        Confirm.of(
                DRILL,
                page.text("backup.drill.title"),
                page.text("backup.drill.what", String.valueOf(newest.get().file().getFileName())),
                page.text("backup.drill.submit"),
                LIST)
            .saying(
                page.text("backup.drill.room"),
                page.text("backup.drill.slow"),
                page.text("backup.drill.safe")));
    return "backup/confirm";
  }

  @Performs("backup.make")
  @PostMapping(DRILL)
  String drill(Page page, RedirectAttributes redirect) throws IOException {
    return answer(backups.drill(false), page, redirect);
  }

  private Optional<BackupKeys.Newest> triable() throws IOException {
    return backups.keys().newest().filter(found -> Files.isRegularFile(found.file()));
  }

  private static String answer(Backups.Asked asked, Page page, RedirectAttributes redirect) {
    return switch (asked) {
      case Backups.Asked.Begun(var run) ->
          back(redirect, Flash.Kind.OK, page.text("backup.begun." + run.kind()));
      case Backups.Asked.Busy _ -> back(redirect, Flash.Kind.STOP, page.text("backup.error.busy"));
      case Backups.Asked.NoKey _ ->
          back(redirect, Flash.Kind.STOP, page.text("backup.error.nokey"));
      case Backups.Asked.Nothing _ ->
          back(redirect, Flash.Kind.STOP, page.text("backup.error.nothing"));
    };
  }

  private static String back(RedirectAttributes redirect, Flash.Kind kind, String text) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(kind, text));
    return "redirect:" + LIST;
  }

  private String rhythm(Page page) {
    return settings.scheduledFolder().isEmpty()
        ? ""
        : page.text(
            "backup.rhythm",
            RunWords.rhythm(page, settings.every()),
            settings.keep(),
            settings.share());
  }

  private static Table.Empty empty(Page page, Means means) {
    String text =
        means.keys().isEmpty()
            ? "backup.empty.nokey"
            : means.folder() ? "backup.empty.ready" : "backup.empty.nofolder";
    return Table.Empty.of(page.text("backup.empty"), page.text(text));
  }
}
