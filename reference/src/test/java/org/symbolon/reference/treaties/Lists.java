package org.symbolon.reference.treaties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.symbolon.reference.Countries;

/** Lists of status for tests: of our own, read as of the day of the shipped ones. */
final class Lists {

  static final Countries COUNTRIES = Countries.shipped();
  static final StatusListReader READER = new StatusListReader(COUNTRIES);

  private Lists() {}

  static byte[] bytes(String name) {
    try (InputStream in = Lists.class.getResourceAsStream("/treaties/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no test file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  static TreatyAnswers palermo(String file) {
    return TreatyAnswers.none(file).adopted("2000-11-15").asOf(LocalDate.of(2014, 1, 27));
  }

  static StatusList read(byte[] bytes, TreatyAnswers answers) {
    return switch (READER.read(bytes, answers)) {
      case StatusReading.Read(StatusList list) -> list;
      case StatusReading.Refused(List<TreatyFault> faults) ->
          throw new AssertionError(answers.file() + " was refused: " + faults);
    };
  }

  static List<TreatyFault> refused(byte[] bytes, TreatyAnswers answers) {
    return switch (READER.read(bytes, answers)) {
      case StatusReading.Read(StatusList list) -> throw new AssertionError("was read: " + list);
      case StatusReading.Refused(List<TreatyFault> faults) -> faults;
    };
  }
}
