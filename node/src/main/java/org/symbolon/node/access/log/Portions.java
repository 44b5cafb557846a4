package org.symbolon.node.access.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All entries that are wanted, newest first, read by key: however many they are, few are held. */
final class Portions implements Iterator<EventLog.Entry> {

  private static final int SIZE = 1000;

  private final EventLog log;
  private final EventLog.Wanted wanted;
  private final Deque<EventLog.Entry> ahead = new ArrayDeque<>();
  private long before = Long.MAX_VALUE;

  Portions(EventLog log, EventLog.Wanted wanted) {
    this.log = log;
    this.wanted = wanted;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      List<EventLog.Entry> next = log.before(wanted, before, SIZE);
      ahead.addAll(next);
      before = next.isEmpty() ? 0 : next.getLast().id();
    }
    return !ahead.isEmpty();
  }

  @Override
  public EventLog.Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.removeFirst();
  }
}
