package org.symbolon.node.access.factor;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.fixtures.Browser;

/** Second factors for tests: a known secret, and recovery codes that a test browser knows. */
public final class TestFactors {

  public static final String SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private static final Pattern SHOWN = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");

  private TestFactors() {}

  /** Gives an account a factor; to be called as the system when it starts. */
  public static void give(ApplicationContext node, UUID account, String login) {
    var factors = node.getBean(SecondFactors.class);
    factors.set(account, SECRET, -1);
    for (int i = 0; i < 20; i++) {
      factors.keep(account, Browser.recoveryCode(login, i));
    }
  }

  /** The secret that the page of the set-up shows. */
  public static String shown(Browser browser) {
    var found = SHOWN.matcher(browser.get("/account/factor").body());
    if (!found.find()) {
      throw new IllegalStateException("The page shows no secret");
    }
    return found.group(1);
  }

  /** The code of a secret, some steps from now. */
  public static String code(String secret, int stepsFromNow) {
    return Totp.OURS.code(
        Base32.decode(secret.replace(" ", "")), Totp.step(Instant.now()) + stepsFromNow);
  }
}
