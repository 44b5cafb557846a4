package org.symbolon.node.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one who asks may ask.
 *
 * @param address requests a minute from one address
 * @param account requests a minute of one account, from wherever
 * @param burst how many may come at once after a rest
 * @param atOnce requests of one address that may be under way
 * @param loopback whether programs of this machine are counted too; who is on the machine already
 *     can do worse than ask
 */
@ConfigurationProperties("symbolon.limits")
record Limits(
    @DefaultValue("1200") int address,
    @DefaultValue("600") int account,
    @DefaultValue("300") int burst,
    @DefaultValue("64") int atOnce,
    @DefaultValue("false") boolean loopback) {

  Limits {
    if (address < 1 || account < 1 || burst < 1 || atOnce < 1) {
      throw new IllegalArgumentException("Every limit of symbolon.limits is at least 1");
    }
  }
}
