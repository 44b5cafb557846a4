package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.reference.ReferenceData;

@NodeTest
class ReferenceLoadTest {

  @Autowired AtlasRecords records;
  @Autowired ReferenceData reference;
  @Autowired JdbcClient jdbc;

  @Test
  void aNewNodeHoldsEveryRowThatShips() {
    Map<String, Integer> loaded = new java.util.TreeMap<>();
    Map<String, Integer> shipped = new java.util.TreeMap<>();
    for (String table : reference.tables()) {
      shipped.put(table, reference.rows(table).size());
      loaded.put(
          table,
          jdbc.sql("select count(*) from atlas.record where table_name = ? and shipped is not null")
              .param(table)
              .query((row, _) -> row.getInt(1))
              .single());
    }
    assertThat(loaded).isEqualTo(shipped);
    assertThat(records.data().instruments()).hasSizeGreaterThanOrEqualTo(156);
  }
}
