package org.symbolon.node.access;

/** What an account may do in its office; an account may have several. */
public enum Role {
  ANALYST,
  CASE_MANAGER,
  FRONT_LINE_OFFICER,
  INVESTIGATOR,
  PROSECUTOR,
  LIAISON_OFFICER,
  COORDINATOR,
  SECOND_READER,
  AUDITOR,
  DATA_PROTECTION_OFFICER,
  NODE_ADMINISTRATOR
}
