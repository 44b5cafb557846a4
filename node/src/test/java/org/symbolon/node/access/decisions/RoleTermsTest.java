package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.symbolon.node.access.Role;

class RoleTermsTest {

  private static RoleTerms shipped() throws IOException {
    return RoleTerms.read(
        RoleTerms.FILE,
        new ClassPathResource(RoleTerms.FILE).getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void theStrictestOfSeveralRolesCounts() throws IOException {
    var terms = shipped();
    var both = terms.of(Set.of(Role.ANALYST, Role.FRONT_LINE_OFFICER, Role.PROSECUTOR));
    assertThat(both.factor()).isTrue();
    assertThat(both.idle()).isEqualTo(Duration.ofMinutes(15));
    assertThat(both.longest()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void whoHasNoRoleHasTheTermOfEveryAccount() throws IOException {
    var none = shipped().of(Set.of());
    assertThat(none.factor()).isFalse();
    assertThat(none.idle()).isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void whoSeesPersonsOrGivesRightsNeedsASecondFactor() throws IOException {
    var terms = shipped();
    for (Role role : Role.values()) {
      boolean publicRecordOnly = role == Role.ANALYST || role == Role.COORDINATOR;
      assertThat(terms.of(role).factor()).as(role.name()).isEqualTo(!publicRecordOnly);
    }
  }

  @Test
  void aFileNamesAllItsFaultsAtOnce() {
    assertThatThrownBy(() ->
            RoleTerms.read(
                "roles.csv",
                "role,factor,idle_minutes,longest_hours,note\n"
                    + "ANALYST,maybe,0,25,x\nKING,N,1,1,x\n"))
        .hasMessageContaining("row 2: factor must be Y or N")
        .hasMessageContaining("row 2: idle_minutes must be a number from 1 to 1440")
        .hasMessageContaining("row 2: longest_hours must be a number from 1 to 24")
        .hasMessageContaining("row 3: unknown role KING")
        .hasMessageContaining("no row for the role AUDITOR")
        .hasMessageContaining("no row for every account");
  }
}
