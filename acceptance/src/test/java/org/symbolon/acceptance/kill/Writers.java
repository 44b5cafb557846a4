package org.symbolon.acceptance.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.symbolon.acceptance.nodes.NodeProcess;

/**
 * A few threads that write until the node ends or they are told to stop, and remember what it
 * acknowledged. What was refused is not tried again; the next number is.
 */
final class Writers {

  private static final int THREADS = 4;
  private static final int PAUSE_MS = 50;

  private final Work work;
  private final AtomicInteger next = new AtomicInteger();
  private final Set<Integer> attempted = ConcurrentHashMap.newKeySet();
  private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
  private List<Thread> running = List.of();
  private volatile boolean stopped;
  private volatile @Nullable Exception last;

  Writers(Work work) {
    this.work = work;
  }

  void start(NodeProcess node) {
    stopped = false;
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofVirtual().start(() -> writeUntilEnded(node)));
    }
    running = threads;
  }

  private void writeUntilEnded(NodeProcess node) {
    while (node.alive() && !stopped) {
      int number = next.getAndIncrement();
      attempted.add(number);
      try {
        work.write(node, number);
        acknowledged.add(number);
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        last = e;
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets what is under way end, and begins nothing more. */
  void stop() throws InterruptedException {
    stopped = true;
    join();
  }

  /** Waits for the end of all threads, as after the node was killed. */
  void join() throws InterruptedException {
    for (Thread thread : running) {
      thread.join();
    }
  }

  /** Why a write was refused last. */
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
