package org.symbolon.node.atlas.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.atlas.AtlasSnapshot;

class AnswersTest {

  private static final AtlasSnapshot FIRST = new AtlasSnapshot(1, Map.of(), AtlasData.empty());
  private static final AtlasSnapshot SECOND = new AtlasSnapshot(2, Map.of(), AtlasData.empty());

  @Test
  void aHundredWhoAskAtOnceShareOneAnswer() throws Exception {
    var worked = new AtomicInteger();
    var asked = new CountDownLatch(100);
    var answers =
        new Answers<String, String>((data, question) -> {
          await(asked);
          return question + worked.incrementAndGet();
        });
    List<Callable<String>> readers = new ArrayList<>();
    for (int reader = 0; reader < 100; reader++) {
      readers.add(() -> {
        asked.countDown();
        return answers.get(FIRST, "q");
      });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(readers)) {
        assertThat(answer.get()).isEqualTo("q1");
      }
    }
    assertThat(worked).hasValue(1);
    assertThat(answers.get(SECOND, "q")).as("the records changed").isEqualTo("q2");
  }

  @Test
  void aFailureIsThrownAndNotKept() {
    var worked = new AtomicInteger();
    var answers =
        new Answers<String, Integer>((data, question) -> {
          if (worked.incrementAndGet() == 1) {
            throw new IllegalArgumentException("first");
          }
          return worked.get();
        });
    assertThatThrownBy(() -> answers.get(FIRST, "q")).isInstanceOf(IllegalArgumentException.class);
    assertThat(answers.get(FIRST, "q")).isEqualTo(2);
  }

  @Test
  void theLeastRecentlyAskedGoesFirst() {
    var worked = new AtomicInteger();
    var answers = new Answers<Integer, Integer>((data, question) -> worked.incrementAndGet());
    for (int question = 0; question < 64; question++) {
      answers.get(FIRST, question);
    }
    answers.get(FIRST, 0);
    answers.get(FIRST, 64);
    assertThat(answers.get(FIRST, 0)).as("asked again, so kept").isEqualTo(1);
    assertThat(answers.get(FIRST, 1)).as("gone, so worked out anew").isEqualTo(66);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
