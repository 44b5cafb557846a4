package org.symbolon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second coding beside the measures: checked as strictly as the first. */
class SecondCodingTest {

  private static final String FILE = "measures_second_coding.csv";
  private static final String HEAD =
      "measure_id,coder,category,function,also_functions,crime,obligation,precision,certainty,basis,"
          + "remark\n";
  private static final String GOOD =
      "I-ONE:001,2,PROS_SUB,CRIMINALISE,DATA,GENERAL,SHALL,IMPLEMENTING,high,summary,\n";

  @TempDir Path folder;

  @Test
  void twoCodersMayCodeOneMeasure() throws IOException {
    assertThat(faults(HEAD + GOOD + GOOD.replace(":001,2", ":001,3"))).isEmpty();
  }

  @Test
  void oneCoderCodesAMeasureOnce() throws IOException {
    assertThat(faults(HEAD + GOOD + GOOD)).containsExactly(FaultCode.DUPLICATE_KEY);
  }

  @Test
  void everyCellIsCheckedAsThatOfTheFirstCoding() throws IOException {
    assertThat(faults(HEAD + GOOD.replace("I-ONE:001", "I-ONE:099")))
        .containsExactly(FaultCode.UNKNOWN_REFERENCE);
    assertThat(faults(HEAD + GOOD.replace("DATA", "CRIMINALISE")))
        .containsExactly(FaultCode.MAIN_FUNCTION_REPEATED);
    assertThat(faults(HEAD + GOOD.replace("high", "sure"))).containsExactly(FaultCode.UNKNOWN_CODE);
    assertThat(faults(HEAD + GOOD.replace("IMPLEMENTING", ""))).containsExactly(FaultCode.REQUIRED);
  }

  @Test
  void whatShipsCodesEveryMeasureOnce() {
    ReferenceData data = ReferenceSet.shipped();
    List<String> measures = data.rows("measures").stream().map(r -> r.get("measure_id")).toList();
    assertThat(data.rows("measures_second_coding"))
        .extracting(row -> row.get("measure_id"))
        .containsExactlyInAnyOrderElementsOf(measures);
    assertThat(data.file("measures_second_coding").orElseThrow().note(Locale.ENGLISH))
        .contains("without sight of the first coding");
  }

  private List<FaultCode> faults(String text) throws IOException {
    return switch (ReferenceFolder.read(new SmallSet().put(FILE, text).write(folder))) {
      case ReferenceFolder.Refused refused -> refused.faults().stream().map(Fault::code).toList();
      case ReferenceFolder.Accepted _ -> List.of();
    };
  }
}
