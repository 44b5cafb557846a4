package org.symbolon.reference;

/** What a cell may hold. The plural forms hold several items, joined by a semicolon. */
public enum ColumnType {
  /** Text of a line or a few. */
  TEXT,
  /** Text of any length up to the bound of a cell. */
  LONG_TEXT,
  /** An id of a row: letters, digits and {@code - _ : . /}, no blank. */
  IDENTIFIER,
  /** One code of the code list that the column names. */
  CODE,
  /** Several codes of one code list. */
  CODES,
  /** The key of a row of the table that the column names. */
  REF,
  /** Several keys of rows of one table. */
  REFS,
  /** A day, a month or a year: {@code 2015-12-04}, {@code 2015-12}, {@code 2015}. */
  DATE,
  /** Years: {@code 2012}, {@code 2009-}, {@code 2013-2015}, or several of these. */
  PERIOD,
  /** A whole number, zero or more. */
  INTEGER,
  /** A country by its ISO 3166 alpha-3 code, or XKX for Kosovo. */
  COUNTRY,
  /** GLOBAL, or codes of regions of {@code country_groups}, or countries. */
  TERRITORIES
}
