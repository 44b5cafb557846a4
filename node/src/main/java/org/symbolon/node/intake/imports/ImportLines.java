package org.symbolon.node.intake.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.web.Folding;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Table.Paging;

/** The list of imports a page at a time: the database searches, sorts, counts and cuts. */
@Component
class ImportLines {

  private static final int LARGEST_PAGE = 500;

  /** What the list says of an import. */
  record Line(
      UUID id,
      String target,
      String fileName,
      ImportState state,
      int added,
      int changed,
      Optional<UUID> uploadedBy,
      Instant uploadedAt) {}

  private static final Map<String, String> ORDERS =
      Map.of(
          "when", "uploaded_at desc",
          "-when", "uploaded_at",
          "file", "lower(file_name)",
          "-file", "lower(file_name) desc",
          "state", "state",
          "-state", "state desc");

  private static final RowMapper<Long> COUNT = (row, _) -> row.getLong(1);

  private static final RowMapper<Line> LINE =
      (row, _) ->
          new Line(
              row.getObject("id", UUID.class),
              row.getString("target"),
              row.getString("file_name"),
              ImportState.valueOf(row.getString("state")),
              row.getInt("added"),
              row.getInt("changed"),
              Optional.ofNullable(row.getObject("uploaded_account", UUID.class)),
              row.getObject("uploaded_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;

  ImportLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The page that the parameters of an address ask for, as {@link Listing} understands them. */
  @Transactional(readOnly = true)
  Listing.Result<Line> page(Map<String, List<String>> query) {
    var parameters = new LinkedHashMap<String, Object>();
    String where = where(query, parameters);
    long all = jdbc.sql("select count(*) from intake.import").query(COUNT).single();
    long total =
        jdbc.sql("select count(*) from intake.import where " + where)
            .params(parameters)
            .query(COUNT)
            .single();
    String sort = ORDERS.containsKey(first(query, "sort")) ? first(query, "sort") : "when";
    int size = number(first(query, "size"), Listing.SIZE, LARGEST_PAGE);
    int last = (int) Math.max(1, Math.ceilDiv(total, size));
    int page = number(first(query, "page"), 1, last);
    List<Line> shown =
        jdbc.sql(
                """
                select id, target, file_name, state, uploaded_account, uploaded_at,
                  cast(report -> 'counts' ->> 'added' as integer) as added,
                  cast(report -> 'counts' ->> 'changed' as integer) as changed
                from intake.import
                where %s order by %s, id limit :size offset :from
                """
                    .formatted(where, ORDERS.get(sort)))
            .params(parameters)
            .param("size", size)
            .param("from", (page - 1L) * size)
            .query(LINE)
            .list();
    return new Listing.Result<>(
        shown, shown, (int) Math.min(all, Integer.MAX_VALUE), sort, new Paging(page, size, total));
  }

  private static String where(Map<String, List<String>> query, Map<String, Object> parameters) {
    var where = new StringBuilder("true");
    List<String> words = Folding.words(first(query, "q"));
    for (int i = 0; i < words.size(); i++) {
      where.append(" and strpos(words, :word").append(i).append(") > 0");
      parameters.put("word" + i, words.get(i));
    }
    List<String> targets =
        query.getOrDefault("target", List.of()).stream().filter(each -> !each.isEmpty()).toList();
    if (!targets.isEmpty()) {
      where.append(" and target in (:targets)");
      parameters.put("targets", targets);
    }
    return where.toString();
  }

  private static String first(Map<String, List<String>> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private static int number(String text, int otherwise, int most) {
    int value = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    return value < 1 ? otherwise : Math.min(value, most);
  }
}
