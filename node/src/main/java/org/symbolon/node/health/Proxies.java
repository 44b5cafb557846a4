package org.symbolon.node.health;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.symbolon.node.database.StartRefused;

/**
 * The proxies that an administrator named, and what they say of the client: {@code Forwarded} (RFC
 * 7239), or where it is missing {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. What anybody
 * else sends under these names counts for nothing.
 *
 * <p>Each hop adds itself at the right, so the client is the first from the right that is no proxy
 * of ours; what stands left of it was written by the client.
 */
record Proxies(Set<InetAddress> trusted) {

  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** The client as its nearest proxy of ours saw it. */
  record Client(String address, boolean secure) {}

  private record Hop(String address, String proto) {}

  static Proxies of(String addresses) {
    return new Proxies(
        Arrays.stream(addresses.split("[,; ]+"))
            .filter(one -> !one.isBlank())
            .map(one ->
                literal(one)
                    .orElseThrow(() ->
                        new StartRefused(
                            "symbolon.proxy names " + one + ", which is no address",
                            "Name the addresses of your proxies, such as 192.0.2.1, with commas.")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean trusts(String address) {
    return literal(address).filter(trusted::contains).isPresent();
  }

  /** The client, where the headers name one. */
  Optional<Client> client(List<String> forwarded, List<String> xFor, List<String> xProto) {
    List<Hop> hops = forwarded.isEmpty() ? hops(xFor, xProto) : hops(forwarded);
    for (Hop hop : hops.reversed()) {
      var address = literal(hop.address());
      if (address.isEmpty()) {
        return Optional.empty();
      }
      if (!trusted.contains(address.get())) {
        return Optional.of(
            new Client(address.get().getHostAddress(), hop.proto().equalsIgnoreCase("https")));
      }
    }
    return Optional.empty();
  }

  private static List<Hop> hops(List<String> forwarded) {
    var hops = new ArrayList<Hop>();
    for (String element : String.join(",", forwarded).split(",", -1)) {
      String address = "";
      String proto = "";
      for (String pair : element.split(";", -1)) {
        int sign = pair.indexOf('=');
        if (sign > 0) {
          String value = pair.substring(sign + 1).strip().replace("\"", "");
          switch (pair.substring(0, sign).strip().toLowerCase(java.util.Locale.ROOT)) {
            case "for" -> address = value;
            case "proto" -> proto = value;
            default -> {}
          }
        }
      }
      hops.add(new Hop(address, proto));
    }
    return hops;
  }

  /** Proxies that write these set the scheme once, for the whole way. */
  private static List<Hop> hops(List<String> xFor, List<String> xProto) {
    String proto = xProto.size() == 1 ? xProto.getFirst().strip() : "";
    return xFor.isEmpty()
        ? List.of()
        : Arrays.stream(String.join(",", xFor).split(","))
            .map(address -> new Hop(address.strip(), proto))
            .toList();
  }

  /** An address with or without brackets and port; never a name, which would be looked up. */
  private static Optional<InetAddress> literal(String text) {
    String bare =
        text.startsWith("[")
            ? text.substring(1, Math.max(1, text.indexOf(']')))
            : text.indexOf(':') == text.lastIndexOf(':') && text.contains(":")
                ? text.substring(0, text.indexOf(':'))
                : text;
    if (!LITERAL.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
