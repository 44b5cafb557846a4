package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Opens browsers of a test on the demo node; what went wrong in any of them fails the test. */
final class Visits {

  private final DemoNode demo;
  private final Chromium chromium;
  private final List<Visit> open = new ArrayList<>();

  Visits(DemoNode demo, Chromium chromium) {
    this.demo = demo;
    this.chromium = chromium;
  }

  /** A browser of its own: own cookies, own window. */
  Visit open(View view) {
    Visit visit = new Visit(chromium.browser(), demo.url(), view);
    open.add(visit);
    return visit;
  }

  /** A browser in which this demo account has signed in. */
  Visit signedIn(String login, View view) {
    Visit visit = open(view);
    visit.signIn(login, demo.password(login));
    return visit;
  }

  URI url() {
    return demo.url();
  }

  String password(String login) {
    return demo.password(login);
  }

  /** Closes all browsers, then says what was wrong with the pages; a failure leaves pictures. */
  void end(String test, boolean failed) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Visit visit : open) {
      faults.addAll(visit.faults());
      if (failed || !visit.faults().isEmpty()) {
        String name = "fault-" + test + "-" + (open.indexOf(visit) + 1) + ".png";
        System.out.println(visit.page().url() + ": see target/screens/" + name);
        visit.picture(Path.of("target/screens", name));
      }
      visit.close();
    }
    assertThat(faults).as("faults of pages").isEmpty();
  }
}
