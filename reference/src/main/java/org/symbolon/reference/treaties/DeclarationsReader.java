package org.symbolon.reference.treaties;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;

/**
 * Reads a text of reservations and declarations to one treaty: a line {@code #Niger}, then the text
 * of that participant up to the next such line.
 */
public final class DeclarationsReader {

  /** The longest text of one participant; a cell of a table holds no more. */
  public static final int LONGEST = 20_000;

  private final Countries countries;

  public DeclarationsReader(Countries countries) {
    this.countries = countries;
  }

  /** Whether the first line of a file begins a section. */
  public static boolean recognises(String firstLine) {
    String line = firstLine.startsWith("\ufeff") ? firstLine.substring(1) : firstLine;
    return line.length() > 1 && line.charAt(0) == '#' && Character.isLetter(line.charAt(1));
  }

  public DeclarationsReading read(byte[] bytes, TreatyAnswers answers) {
    var faults = new TreatyFaults(answers.file());
    var remarks = new TreatyFaults(answers.file());
    if (answers.asOf().isEmpty()) {
      faults.add(0, "as-of", TreatyFaultCode.AS_OF_ASKED);
    }
    List<DeclarationText> texts =
        PlainText.check(bytes, faults)
            ? decoded(bytes, answers.file(), faults)
                .map(text -> texts(text, answers, faults, remarks))
                .orElse(List.of())
            : List.of();
    return faults.isEmpty()
        ? new DeclarationsReading.Read(texts, remarks.list())
        : new DeclarationsReading.Refused(faults.list());
  }

  private static Optional<String> decoded(byte[] bytes, String file, TreatyFaults faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      faults.add(TreatyFault.of(new Fault(file, 0, "", FaultCode.NOT_UTF8, List.of())));
      return Optional.empty();
    }
  }

  private List<DeclarationText> texts(
      String all, TreatyAnswers answers, TreatyFaults faults, TreatyFaults remarks) {
    var participants = new Participants(countries, answers.names(), faults);
    var texts = new ArrayList<DeclarationText>();
    List<String> lines = all.lines().toList();
    int first = 0;
    while (first < lines.size() && !heading(lines.get(first))) {
      if (!lines.get(first).isBlank()) {
        boolean sectionFollows = lines.stream().anyMatch(DeclarationsReader::heading);
        faults.add(
            first + 1,
            "",
            sectionFollows ? TreatyFaultCode.TEXT_BEFORE_SECTION : TreatyFaultCode.NO_SECTION);
        break;
      }
      first++;
    }
    for (int at = first; at < lines.size(); at++) {
      if (heading(lines.get(at))) {
        int end = at + 1;
        while (end < lines.size() && !heading(lines.get(end))) {
          end++;
        }
        String text = String.join("\n", lines.subList(at + 1, end)).strip();
        String name = lines.get(at).substring(1).strip();
        Optional<DeclarationText> section = section(name, at + 1, text, participants, faults);
        if (text.isEmpty()) {
          remarks.add(at + 1, "", TreatyFaultCode.SECTION_EMPTY, name);
        } else {
          section.ifPresent(texts::add);
        }
      }
    }
    participants.end();
    return texts;
  }

  private static boolean heading(String line) {
    return line.startsWith("#");
  }

  private static Optional<DeclarationText> section(
      String name, int line, String text, Participants participants, TreatyFaults faults) {
    if (text.length() > LONGEST) {
      String length = Integer.toString(text.length());
      faults.add(line, "", TreatyFaultCode.TEXT_TOO_LONG, name, length, Integer.toString(LONGEST));
    }
    String bad = PlainText.badCharacter(text);
    if (!bad.isEmpty()) {
      TreatyFaultCode code =
          bad.equals("U+FFFD")
              ? TreatyFaultCode.LOST_CHARACTER
              : TreatyFaultCode.INVISIBLE_CHARACTER;
      faults.add(line, name, code, bad);
    }
    return participants
        .find(name, line, StatusHead.PARTICIPANT)
        .map(known -> new DeclarationText(line, name, known.kind(), known.iso3(), text));
  }
}
