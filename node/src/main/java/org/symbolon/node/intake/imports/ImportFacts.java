package org.symbolon.node.intake.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ObjectFacts;
import org.symbolon.node.access.Owner;

/** Whose an import is: the organisation's of who handed the sheet in. */
@Component
class ImportFacts implements ObjectFacts {

  private final JdbcClient jdbc;

  ImportFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "import";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Owner> owner(String id) {
    Optional<UUID> read = uuid(id);
    return read.isEmpty()
        ? Optional.empty()
        : jdbc.sql("select organisation from intake.import where id = :id")
            .param("id", read.get())
            .query((row, _) -> owner(row.getObject("organisation", UUID.class)))
            .optional();
  }

  private static Owner owner(@org.jspecify.annotations.Nullable UUID organisation) {
    return organisation == null ? new Owner.Common() : new Owner.OfOrganisation(organisation);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
