package org.symbolon.node.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.StorageFault;

@NodeTest
class OutageFilterTest {

  @Autowired OutageFilter filter;

  private MockHttpServletResponse answer(String path, String language, Exception fault)
      throws ServletException, IOException {
    var request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    request.addHeader("Accept-Language", language);
    var response = new MockHttpServletResponse();
    FilterChain chain =
        (_, _) -> {
          throw new ServletException(fault);
        };
    filter.doFilter(request, response, chain);
    return response;
  }

  private static SQLException state(String code) {
    return new SQLException("a row with a name in it", code);
  }

  @Test
  void aFullDiskIsSaidAndNobodysFault() throws Exception {
    var answer = answer("/atlas", "en", new UncategorizedSQLException("", null, state("53100")));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
    assertThat(answer.getContentAsString())
        .contains("The disk of this node is full", "was not saved")
        .doesNotContain("a row with a name in it", "Exception");
    assertThat(answer("/atlas", "fr", state("53100")).getContentAsString())
        .contains("Le disque de ce nœud est plein");
    assertThat(answer("/atlas", "ar", state("53100")).getContentAsString()).contains("dir=\"rtl\"");
    var problem = answer("/api/atlas/records/instruments", "en", state("53100"));
    assertThat(problem.getContentType()).startsWith("application/problem+json");
    assertThat(problem.getContentAsString()).contains("\"status\":503");
  }

  @Test
  void whatTheDatabaseAndTheDiskSayIsUnderstood() {
    assertThat(StorageFault.of(state("57P01"))).contains(StorageFault.AWAY);
    assertThat(StorageFault.of(state("08006"))).contains(StorageFault.AWAY);
    assertThat(StorageFault.of(state("58030"))).contains(StorageFault.READ_ONLY);
    assertThat(StorageFault.of(state("23505"))).as("an input at fault").isEmpty();
    assertThat(StorageFault.of(new FileSystemException("x", null, "Read-only file system")))
        .contains(StorageFault.READ_ONLY);
    assertThat(StorageFault.of(new IllegalStateException("No space left"))).isEmpty();
  }

  @Test
  void aDeviceThatIsFullForRealIsUnderstood() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    assertThatThrownBy(() -> Files.writeString(full, "x"))
        .satisfies(thrown -> assertThat(StorageFault.of(thrown)).contains(StorageFault.FULL));
  }

  @Test
  void aFaultOfOursIsNotHiddenBehindIt() {
    assertThatThrownBy(() -> answer("/atlas", "en", new IllegalStateException("ours")))
        .isInstanceOf(ServletException.class);
  }
}
