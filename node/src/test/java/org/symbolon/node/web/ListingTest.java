package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

  private record Body(String name, int founded, String crimes) {}

  private static final List<Body> BODIES =
      List.of(
          new Body("Élan", 1990, "TIP;SOM"),
          new Body("abacus", 2001, "TIP"),
          new Body("Zorro", 1950, "SOM"));

  private static final Listing<Body> LISTING =
      Listing.<Body>searching(body -> List.of(body.name(), body.crimes()))
          .sortText("name", Body::name)
          .sort("founded", Comparator.comparingInt(Body::founded))
          .filterCodes("crime", Body::crimes);

  private static List<String> names(String address) {
    return LISTING.of(Pages.at(address), BODIES).shown().stream().map(Body::name).toList();
  }

  @Test
  void sortsByTheAddressAndElseByItsFirstOrder() {
    assertThat(names("/")).containsExactly("abacus", "Élan", "Zorro");
    assertThat(names("/?sort=founded")).containsExactly("Zorro", "Élan", "abacus");
    assertThat(names("/?sort=-founded")).containsExactly("abacus", "Élan", "Zorro");
  }

  @Test
  void accentsAndCaseDoNotMatterInASearch() {
    assertThat(names("/?q=ELAN")).containsExactly("Élan");
    assertThat(names("/?q=som+el")).containsExactly("Élan");
    assertThat(names("/?q=nobody")).isEmpty();
  }

  @Test
  void aFilterFindsOneCodeAmongSeveral() {
    assertThat(names("/?crime=SOM")).containsExactly("Élan", "Zorro");
    assertThat(names("/?crime=SO")).isEmpty();
    assertThat(names("/?crime=")).hasSize(3);
  }

  @Test
  void parametersWithoutMeaningAreIgnored() {
    for (String odd :
        List.of(
            "sort=nothing",
            "page=-1",
            "page=x",
            "page=99999999999",
            "size=0",
            "size=x",
            "sort=-")) {
      assertThat(names("/?" + odd)).as(odd).containsExactly("abacus", "Élan", "Zorro");
    }
  }

  @Test
  void aPageBeyondTheEndIsTheLast() {
    var result = LISTING.of(Pages.at("/?size=2&page=7"), BODIES);
    assertThat(result.paging()).isEqualTo(new Table.Paging(2, 2, 3));
    assertThat(result.shown()).extracting(Body::name).containsExactly("Zorro");
    assertThat(result.all()).hasSize(3);
  }

  @Test
  void pagesCutTheWholeListOnceAndInOrder() {
    long seed = new Random().nextLong();
    System.out.println("ListingTest seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int size = 1 + random.nextInt(20);
      List<Integer> items = IntStream.range(0, random.nextInt(200)).boxed().toList();
      Listing<Integer> numbers =
          Listing.<Integer>searching(number -> List.of(String.valueOf(number)))
              .sort("n", Comparator.naturalOrder());
      var seen = new java.util.ArrayList<Integer>();
      long pages = Math.max(1, Math.ceilDiv(items.size(), size));
      for (int page = 1; page <= pages; page++) {
        seen.addAll(
            numbers
                .of(
                    Map.of(
                        "page",
                        List.of(String.valueOf(page)),
                        "size",
                        List.of(String.valueOf(size))),
                    items)
                .shown());
      }
      assertThat(seen).isEqualTo(items);
    }
  }
}
