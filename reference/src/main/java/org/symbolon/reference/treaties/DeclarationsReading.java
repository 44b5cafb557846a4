package org.symbolon.reference.treaties;

import java.util.List;

/** What became of reading a text of declarations: the whole of it, or every reason why not. */
public sealed interface DeclarationsReading {

  /**
   * The texts; a section without one has none.
   *
   * @param remarks what was seen and hinders nothing
   */
  record Read(List<DeclarationText> texts, List<TreatyFault> remarks)
      implements DeclarationsReading {
    public Read {
      texts = List.copyOf(texts);
      remarks = List.copyOf(remarks);
    }
  }

  /** Nothing is taken in part. */
  record Refused(List<TreatyFault> faults) implements DeclarationsReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
