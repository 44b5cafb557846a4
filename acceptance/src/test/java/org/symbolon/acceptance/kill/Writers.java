package org.symbolon.acceptance.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.symbolon.acceptance.nodes.NodeProcess;

/**
 * A few threads that write until the node ends or no longer answers, and remember what it
 * acknowledged.
 */
final class Writers {

  private static final int THREADS = 4;

  private final Work work;
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Integer> attempted = ConcurrentHashMap.newKeySet();
  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
  private List<Thread> running = List.of();
  private volatile @Nullable Exception last;

  Writers(Work work) {
    this.work = work;
  }

  void start(NodeProcess node) {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofVirtual().start(() -> writeUntilEnded(node)));
    }
    running = threads;
  }

  private void writeUntilEnded(NodeProcess node) {
    while (node.alive()) {
      int number = next.getAndIncrement();
      attempted.add(number);
      try {
        work.write(node, number);
      } catch (Exception e) {
        last = e;
        return;
      }
      acknowledged.add(number);
    }
  }

  void join() throws InterruptedException {
    for (Thread thread : running) {
      thread.join();
    }
  }

  boolean alive() {
    return running.stream().anyMatch(Thread::isAlive);
  }

  /** Why a thread stopped; to be read where all of them did too early. */
  String lastRefusal() {
    return String.valueOf(last);
  }

  Set<Integer> attempted() {
    return attempted;
  }

  Set<Integer> acknowledged() {
    return acknowledged;
  }
}
