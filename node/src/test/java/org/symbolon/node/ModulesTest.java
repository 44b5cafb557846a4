package org.symbolon.node;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void partsRespectTheirBorders() {
    ApplicationModules.of(NodeApplication.class).verify();
  }
}
