package org.symbolon.node.atlas.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Page;

/** The first page of the Atlas: what can be asked of it, and what can be done. */
@Controller
class AtlasPage {

  private final Findings findings;
  private final AtlasToday today;

  AtlasPage(Findings findings, AtlasToday today) {
    this.findings = findings;
    this.today = today;
  }

  /** A group of ways. */
  record Group(String title, List<Way> ways) {}

  /** A way into the part, and what is found there. */
  record Way(String label, String address, String says, String n) {}

  @Performs("atlas.read")
  @GetMapping("/atlas")
  String atlas(Page page, Model model) {
    model.addAttribute("today", today.today(page));
    model.addAttribute("groups", groups(page));
    return "atlas/home/atlas";
  }

  private List<Group> groups(Page page) {
    List<Group> groups = new ArrayList<>();
    List<Way> charts = new ArrayList<>();
    charts.add(
        finding(page.text("atlas.measures.title"), "/atlas/measures", findings.duties(page)));
    charts.add(
        finding(
            page.text("atlas.structures.title"), "/atlas/structures", findings.structures(page)));
    charts.add(
        finding(page.text("atlas.networks.title"), "/atlas/networks", findings.networks(page)));
    charts.add(way(page, "states", "/atlas/states"));
    charts.add(way(page, "pairs", "/atlas/pairs"));
    charts.add(way(page, "ladder", "/atlas/ladder"));
    charts.add(
        finding(
            page.text("atlas.protection.title"), "/atlas/protection", findings.protection(page)));
    charts.add(way(page, "spread", "/atlas/spread"));
    charts.add(way(page, "codebook", "/atlas/codebook"));
    groups.add(new Group(page.text("atlas.home.charts"), charts));
    if (page.visitor().may("atlas.analyse")) {
      groups.add(
          new Group(
              page.text("atlas.home.analyses"),
              List.of(
                  finding(
                      page.text("atlas.overlaps.title"),
                      "/atlas/overlaps",
                      findings.overlaps(page)),
                  finding(page.text("atlas.home.gaps.title"), "/atlas/gaps", findings.gaps(page)),
                  new Way(
                      page.text("atlas.coding.title"),
                      "/atlas/coding",
                      page.text("atlas.coding.home"),
                      ""))));
    }
    List<Way> work = new ArrayList<>();
    work.add(way(page, "records", "/atlas/records"));
    if (page.visitor().may("atlas.import")) {
      work.add(way(page, "imports", "/imports"));
    }
    if (page.visitor().may("atlas.task.read")) {
      work.add(way(page, "tasks", "/atlas/tasks"));
    }
    groups.add(new Group(page.text("atlas.home.work"), work));
    return groups;
  }

  private static Way finding(String label, String address, Findings.Finding finding) {
    return new Way(label, address, finding.sentence(), finding.n());
  }

  private static Way way(Page page, String name, String address) {
    return new Way(
        page.text("atlas.home." + name), address, page.text("atlas.home." + name + ".says"), "");
  }
}
