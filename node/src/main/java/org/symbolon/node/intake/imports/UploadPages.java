package org.symbolon.node.intake.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.files.Originals;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Upload;

/** The form that takes a sheet in. */
@Controller
class UploadPages {

  private static final long MOMENT_MILLISECONDS = 1_500;

  private final Imports imports;
  private final Targets targets;
  private final Originals originals;
  private final Progress progress;

  UploadPages(Imports imports, Targets targets, Originals originals, Progress progress) {
    this.imports = imports;
    this.targets = targets;
    this.originals = originals;
    this.progress = progress;
  }

  @GetMapping("/imports/new")
  @Performs("intake.upload")
  String form(@RequestParam(defaultValue = "") String target, Page page, Model model) {
    return form(page, model, target, "");
  }

  @PostMapping("/imports")
  @Performs("intake.upload")
  String upload(
      @RequestParam(value = "file", required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String target,
      @RequestParam(defaultValue = "") String delimiter,
      @RequestParam(defaultValue = "") String encoding,
      @RequestParam(defaultValue = "") String sheet,
      @RequestParam Map<String, String> parameters,
      Page page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return atFault(response, page, model, target, page.text("intake.upload.none"));
    }
    String name = file.getOriginalFilename();
    String media = file.getContentType();
    ImportOutcome outcome;
    try (InputStream in = file.getInputStream()) {
      outcome =
          imports.upload(
              in,
              name == null ? "" : name,
              media == null ? "" : media,
              target,
              new SheetOptions(
                  delimiter, encoding.strip(), sheet.strip(), targets.answers(parameters)),
              false);
    }
    return switch (outcome) {
      case ImportOutcome.Done(SheetImport now) -> shown(now.id());
      case ImportOutcome.Same(SheetImport first) -> {
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE,
            new Flash(
                Flash.Kind.CARE, page.text("intake.upload.same", page.moment(first.uploadedAt()))));
        yield shown(first.id());
      }
      case ImportOutcome.SaidOtherwise(SheetImport first) -> {
        String address = "/imports/" + first.id();
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE,
            new Flash(Flash.Kind.STOP, page.text("intake.upload.otherwise", address)));
        yield shown(first.id());
      }
      case ImportOutcome.Unreadable(var problem) ->
          atFault(
              response,
              page,
              model,
              target,
              problem.message().in(page.contentLocale())
                  + " "
                  + problem.remedy().in(page.contentLocale()));
      case ImportOutcome.Ambiguous(List<SheetTarget> fits) ->
          atFault(response, page, model, target, ambiguous(page, fits));
      case ImportOutcome.TooLarge(long limit) ->
          atFault(response, page, model, target, page.text("intake.upload.large", limit >> 20));
      case ImportOutcome.NoTarget _,
          ImportOutcome.NoImport _,
          ImportOutcome.Denied _,
          ImportOutcome.WrongState _ ->
          atFault(response, page, model, "", page.text("intake.upload.target.unknown"));
    };
  }

  private String atFault(
      HttpServletResponse response, Page page, Model model, String target, String error) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(page, model, target, error);
  }

  private String shown(UUID id) {
    progress.await(id, MOMENT_MILLISECONDS);
    return "redirect:/imports/" + id;
  }

  static String ambiguous(Page page, List<SheetTarget> fits) {
    return fits.isEmpty()
        ? page.text("intake.upload.unrecognised")
        : page.text("intake.upload.ambiguous", names(fits, page.contentLocale()));
  }

  static String names(List<SheetTarget> fits, Locale locale) {
    return String.join(", ", fits.stream().map(fit -> fit.title().in(locale)).toList());
  }

  private String form(Page page, Model model, String target, String error) {
    List<Option> tables = new ArrayList<>();
    targets
        .all()
        .forEach(each -> tables.add(Option.of(each.name(), each.title().in(page.contentLocale()))));
    List<Option> delimiters =
        List.of(
            Option.of(",", page.text("intake.upload.comma")),
            Option.of(";", page.text("intake.upload.semicolon")),
            Option.of("tab", page.text("intake.upload.tab")),
            Option.of("|", page.text("intake.upload.bar")));
    List<Form.Field> fields =
        new ArrayList<>(
            List.of(
                Form.Field.select("target", page.text("intake.upload.target"), tables)
                    .value(target)
                    .help(page.text("intake.upload.target.help")),
                Form.Field.select("delimiter", page.text("intake.upload.delimiter"), delimiters)
                    .help(page.text("intake.upload.guess")),
                Form.Field.text("encoding", page.text("intake.upload.encoding"))
                    .help(page.text("intake.upload.encoding.help")),
                Form.Field.text("sheet", page.text("intake.upload.sheet"))
                    .help(page.text("intake.upload.sheet.help"))));
    fields.addAll(1, Asked.fields(page, targets.questions(target), Map.of()));
    model.addAttribute(
        "upload",
        new Upload(
            "/imports",
            "file",
            page.text("intake.upload.file"),
            ".csv,.tsv,.txt,.xlsx,.gz",
            page.text("intake.upload.formats"),
            originals.limitBytes(),
            error,
            page.text("intake.upload.submit"),
            fields));
    return "intake/imports/upload";
  }
}
