package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords by Argon2id (RFC 9106): 16 MiB, two passes, one lane.
 *
 * <p>Length counts, composition does not (NIST SP 800-63B section 5.1.1.2).
 */
@Component
public class Passwords {

  static final int LEAST_CHARACTERS = 12;
  private static final int MOST_CHARACTERS = 200;

  /** Common ones of twelve characters and more; the shorter ones fail by length. */
  private static final Set<String> COMMON =
      Set.of(
          "123456789012",
          "1234567890123",
          "12345678901234",
          "1234567890ab",
          "123123123123",
          "111111111111",
          "000000000000",
          "aaaaaaaaaaaa",
          "abcdefghijkl",
          "abcd12345678",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwerty123456",
          "qwertyqwerty",
          "asdfghjkl123",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "password1234",
          "password12345",
          "password123456",
          "passwordpassword",
          "motdepasse12",
          "motdepasse123",
          "motdepasse1234",
          "azertyuiop12",
          "azertyuiop123",
          "administrator",
          "administrateur",
          "welcome12345",
          "bienvenue123",
          "letmein12345",
          "iloveyou1234",
          "changemenow1",
          "changeme1234",
          "symbolon1234",
          "symbolonsymbolon");

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);

  /** Each computation takes 16 MiB; more at a time than this wait. */
  final Semaphore atATime = new Semaphore(4);

  /** What an unknown account is compared with, so that the answer takes as long. */
  private final String nobody = digest("no account has this password");

  /** Digest of a new password. */
  String digest(String password) {
    atATime.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(argon2.encode(password), "Argon2id gave no digest");
    } finally {
      atATime.release();
    }
  }

  /** Whether a password is the one of a digest; takes as long where there is none. */
  public boolean matches(String password, @Nullable String digest) {
    atATime.acquireUninterruptibly();
    try {
      boolean same = argon2.matches(password, digest == null ? nobody : digest);
      return same && digest != null;
    } finally {
      atATime.release();
    }
  }

  /** Message keys of everything that is wrong with a new password. */
  List<String> faults(String login, String password, String again) {
    var faults = new ArrayList<String>();
    String plain = password.strip().toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
      faults.add("access.password.short");
    }
    if (password.length() > MOST_CHARACTERS) {
      faults.add("access.password.long");
    }
    if (!login.isEmpty() && plain.equals(Accounts.normal(login))) {
      faults.add("access.password.login");
    }
    if (COMMON.contains(plain) || plain.chars().distinct().count() < 3) {
      faults.add("access.password.common");
    }
    if (!password.equals(again)) {
      faults.add("access.password.again");
    }
    return faults;
  }
}
