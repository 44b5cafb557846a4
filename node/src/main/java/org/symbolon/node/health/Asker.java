package org.symbolon.node.health;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * From where a request comes, for counting: an IPv4 address, or the network of an IPv6 address,
 * since one subscriber has all 2^64 addresses of it (RFC 6177).
 *
 * @param loopback whether it is a program of this machine
 */
record Asker(String key, boolean loopback) {

  private static final int NETWORK_BYTES = 8;
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  static Asker of(HttpServletRequest request) {
    return of(request.getRemoteAddr());
  }

  static Asker of(String address) {
    if (!LITERAL.matcher(address).matches()) {
      return new Asker(address, false);
    }
    InetAddress found = InetAddress.ofLiteral(address);
    return new Asker(
        found instanceof Inet6Address
            ? HexFormat.of().formatHex(found.getAddress(), 0, NETWORK_BYTES)
            : found.getHostAddress(),
        found.isLoopbackAddress());
  }
}
