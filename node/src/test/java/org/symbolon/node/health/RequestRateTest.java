package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRateTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
  private final RequestRate rate = new RequestRate(60, 5, nanos::get);

  private int taken(String who, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      taken += rate.take(who).isEmpty() ? 1 : 0;
    }
    return taken;
  }

  @Test
  void aBurstIsTakenAndThenOneASecond() {
    assertThat(taken("a", 20)).isEqualTo(5);
    for (int second = 0; second < 30; second++) {
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      assertThat(taken("a", 3)).isEqualTo(1);
    }
    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    assertThat(taken("a", 20)).as("a rest gives back no more than a burst").isEqualTo(5);
  }

  @Test
  void theWaitThatIsSaidIsEnough() {
    taken("a", 5);
    Duration wait = rate.take("a").orElseThrow();
    assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    nanos.addAndGet(wait.toNanos());
    assertThat(rate.take("a")).isEmpty();
  }

  @Test
  void oneDoesNotPayForAnother() {
    taken("a", 20);
    assertThat(taken("b", 20)).isEqualTo(5);
  }

  @Test
  void moreThanCanBeToldApartAreNotLetThroughAndTakeNoMoreMemory() {
    int taken = 0;
    for (int i = 0; i < 60_000; i++) {
      taken += rate.take("address " + i).isEmpty() ? 1 : 0;
    }
    assertThat(taken).isBetween(50_000, 50_010);
  }

  @Test
  void anIpv6NetworkIsOneAsker() {
    assertThat(Asker.of("2001:db8:1:2:3:4:5:6").key())
        .isEqualTo(Asker.of("2001:db8:1:2:ffff::1").key())
        .isNotEqualTo(Asker.of("2001:db8:1:3::1").key());
    assertThat(Asker.of("192.0.2.1").key()).isNotEqualTo(Asker.of("192.0.2.2").key());
    assertThat(Asker.of("127.0.0.1").loopback()).isTrue();
    assertThat(Asker.of("::1").loopback()).isTrue();
    assertThat(Asker.of("198.51.100.7").loopback()).isFalse();
  }
}
