package org.symbolon.node.access.places;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses cut down to their network: 24 bits of IPv4, 48 of IPv6. Nothing more is kept. */
public final class Networks {

  private Networks() {}

  /** Such as {@code 192.0.2.x} and {@code 2001:db8:1::}; the text itself where it is no address. */
  public static String shortened(String address) {
    byte[] bytes;
    try {
      // A literal is parsed and never looked up; anything else ends here.
      if (!address.matches("[0-9a-fA-F.:%]+")) {
        return "?";
      }
      InetAddress parsed = InetAddress.getByName(address);
      bytes = parsed.getAddress();
      if (parsed instanceof Inet4Address) {
        return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + ".x";
      }
    } catch (UnknownHostException _) {
      return "?";
    }
    String hex = HexFormat.of().formatHex(Arrays.copyOf(bytes, 6));
    return hex.substring(0, 4) + ":" + hex.substring(4, 8) + ":" + hex.substring(8) + "::";
  }
}
