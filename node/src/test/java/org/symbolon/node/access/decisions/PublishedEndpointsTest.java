package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.fixtures.NodeTest;

/** A node that publishes its Atlas: a visitor sees exactly the acts that the rules publish. */
@NodeTest(properties = "symbolon.atlas.public=true")
class PublishedEndpointsTest extends EndpointsByRules {

  PublishedEndpointsTest(@Autowired ApplicationContext node) throws IOException {
    super(node);
  }

  @Test
  void somePagesAndSomeOperationsArePublished() {
    assertThat(endpoints())
        .filteredOn(one -> rule(one.act())[2].equals("PUBLISHED"))
        .anyMatch(one -> one.path().startsWith("/api/"))
        .anyMatch(one -> !one.path().startsWith("/api/"));
  }
}
