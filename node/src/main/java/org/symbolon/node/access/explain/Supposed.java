package org.symbolon.node.access.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Owner;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Question;

/**
 * What an administrator supposes: who, by which means, does what to whose object, for what.
 *
 * @param account empty for a visitor
 * @param purpose code, or empty for the usual one
 */
record Supposed(
    Optional<UserAccount> account, Shown means, String act, Whose whose, String purpose) {

  /** Ids that no organisation and no account of a node has. */
  private static final UUID STRANGER = new UUID(-1L, -1L);

  private static final UUID ANOTHER = new UUID(-1L, -2L);

  /** By what the account showed that it is itself. */
  enum Shown {
    SECOND_FACTOR,
    PASSWORD,
    TOKEN,
    TOKEN_WITHOUT_ACT
  }

  /** Whose the object is, as the account sees it. */
  enum Whose {
    NOTHING,
    COMMON,
    ORGANISATION,
    OTHER_ORGANISATION,
    OWN,
    COLLEAGUE
  }

  /** Reads what was asked; names of parameters that are at fault stand in {@code faults}. */
  static Supposed of(
      Map<String, String> asked, Map<String, UserAccount> accounts, Map<String, String> faults) {
    String who = asked.getOrDefault("account", "");
    Optional<UserAccount> account = Optional.ofNullable(accounts.get(who));
    if (!who.equals("visitor") && account.isEmpty()) {
      faults.put("account", "access.explain.fault.account");
    }
    String purpose = asked.getOrDefault("purpose", "");
    if (!purpose.isEmpty()) {
      one(Purpose.class, purpose, "purpose", Purpose.COORDINATION, faults);
    }
    return new Supposed(
        account,
        one(Shown.class, asked.getOrDefault("means", ""), "means", Shown.SECOND_FACTOR, faults),
        asked.getOrDefault("act", ""),
        one(Whose.class, asked.getOrDefault("object", ""), "object", Whose.NOTHING, faults),
        purpose);
  }

  private static <E extends Enum<E>> E one(
      Class<E> type, String code, String name, E otherwise, Map<String, String> faults) {
    if (code.isEmpty()) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(code))
        .findFirst()
        .orElseGet(() -> {
          faults.put(name, "access.explain.fault.code");
          return otherwise;
        });
  }

  Question question(String asked) {
    Actor actor =
        account.<Actor>map(one -> one.actor(means(asked))).orElseGet(Actor.Anonymous::new);
    return new Question(actor, asked, object(), purpose);
  }

  private Means means(String asked) {
    return switch (means) {
      case SECOND_FACTOR -> new Means.Session(true);
      case PASSWORD -> new Means.Session(false);
      case TOKEN -> new Means.Token(Set.of(asked), true);
      case TOKEN_WITHOUT_ACT -> new Means.Token(Set.of(), true);
    };
  }

  private ActObject object() {
    UUID organisation = account.map(UserAccount::organisation).orElse(STRANGER);
    UUID me = account.map(UserAccount::id).orElse(STRANGER);
    var thing = ActObject.of("supposed", "1");
    return switch (whose) {
      case NOTHING -> ActObject.NONE;
      case COMMON -> thing;
      case ORGANISATION -> thing.ownedBy(new Owner.OfOrganisation(organisation));
      case OTHER_ORGANISATION -> thing.ownedBy(new Owner.OfOrganisation(ANOTHER));
      case OWN -> thing.ownedBy(new Owner.OfAccount(organisation, me));
      case COLLEAGUE -> thing.ownedBy(new Owner.OfAccount(organisation, ANOTHER));
    };
  }

  /** As parameters of the address of the same page, for another act. */
  Map<String, String> with(String other) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("account", account.map(one -> one.id().toString()).orElse("visitor"));
    parameters.put("act", other);
    parameters.put("object", whose.name());
    parameters.put("means", means.name());
    parameters.put("purpose", purpose);
    return parameters;
  }
}
