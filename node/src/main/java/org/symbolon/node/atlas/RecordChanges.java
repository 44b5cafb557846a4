package org.symbolon.node.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.symbolon.reference.Row;

/**
 * Changes of the records of the Atlas. Each call is one transaction with its history and its event
 * (or joins the caller's); the author is the actor at hand. Changes happen one after the other, so
 * that what was checked still holds when it is written.
 */
public interface RecordChanges {

  /** Adds a record. An empty key is made where the table has keys that count on. */
  RecordOutcome add(String table, RecordDraft draft);

  /**
   * Writes a new state of the world.
   *
   * @param version the version that the author saw
   */
  RecordOutcome edit(RecordId id, int version, RecordDraft draft);

  /** Writes right what was wrong. */
  RecordOutcome correct(RecordId id, int version, RecordDraft draft);

  /** Takes a record out of the Atlas; it keeps its key and its history. */
  RecordOutcome withdraw(RecordId id, int version, String reason);

  /**
   * Brings the record back to how an earlier version left it; with the version before the newest
   * this undoes the last change.
   *
   * @param version the version that the author saw
   * @param target the version to go back to; 0 goes back to before there was a record
   */
  RecordOutcome restore(RecordId id, int version, int target, String reason);

  /**
   * Adds many records of a table at once, as entered by hand: all of them or none. The caller
   * writes the event of the whole.
   */
  ImportOutcome addAll(String table, List<Row> rows, LocalDate asOf, String reason);

  /**
   * Applies the rows of an import: new ones are added, different ones changed, equal ones left. All
   * or nothing; checks again what needs the database. A column that the cells of a row leave out
   * stays as the record has it by then.
   *
   * @param asOf day on which the rows were right
   */
  ImportOutcome applyAll(
      UUID importId, String table, List<Row> rows, LocalDate asOf, String reason);

  /**
   * Reverts the rows of an import that nobody changed since; rows changed since are kept and
   * listed.
   */
  ImportUndone undo(UUID importId, String reason);
}
