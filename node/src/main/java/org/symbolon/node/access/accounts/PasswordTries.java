package org.symbolon.node.access.accounts;

import java.time.Duration;
import java.util.Optional;

/** Growing delays after wrong passwords, wherever a password is asked for. */
public interface PasswordTries {

  /** Counts a try; gives the time to wait where the try must not be checked yet. */
  Optional<Duration> begin(String login, String address);

  /** Forgets the tries of a login name whose password was right. */
  void succeeded(String login, String address);
}
