package org.symbolon.node.web.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Refusal;

/**
 * Draws one picture after the other: one engine, a short queue, a time limit. Who comes when the
 * queue is full is told to come again. Drawings are kept; the least recently asked goes first.
 */
@Component
class ServerDrawings implements Drawings, DisposableBean {

  private static final int WAITING = 16;
  private static final int KEPT = 64;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final EchartsEngine engine = new EchartsEngine();
  private final Tokens tokens = Tokens.ofPages();
  private final Duration limit;
  private final ThreadPoolExecutor worker;

  private final Map<String, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  ServerDrawings() {
    this(LIMIT, WAITING);
  }

  ServerDrawings(Duration limit, int waiting) {
    this.limit = limit;
    this.worker =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            // The interpreter goes deep.
            task ->
                Thread.ofPlatform().name("drawing").daemon().stackSize(16L << 20).unstarted(task));
    worker.allowCoreThreadTimeOut(true);
  }

  @Override
  public byte[] draw(Picture picture, Format format) {
    String option = option(picture);
    String key = digest(option, picture, format);
    byte[] known = find(key);
    if (known != null) {
      return known.clone();
    }
    byte[] svg =
        format == Format.PNG
            ? draw(picture, Format.SVG)
            : within(() -> svg(picture, option).getBytes(StandardCharsets.UTF_8));
    byte[] drawing = format == Format.PNG ? png(svg) : svg;
    synchronized (kept) {
      kept.put(key, drawing.clone());
    }
    return drawing;
  }

  @Override
  public byte[] png(byte[] svg) {
    return within(() -> Png.of(svg));
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
    engine.stop();
  }

  private String svg(Picture picture, String option) {
    return Frame.around(picture, tokens, engine.svg(option, picture.width(), picture.height()));
  }

  /** The option with what every drawing has: no animation, the page's font and colours. */
  private String option(Picture picture) {
    Map<String, Object> option = new LinkedHashMap<>(picture.option());
    option.put("animation", false);
    option.remove("tooltip");
    option.putIfAbsent("textStyle", Map.of("color", "--sy-ink", "fontFamily", "--sy-font"));
    option.put("backgroundColor", "--sy-paper");
    return new String(CanonicalJson.bytes(tokens.resolved(option)), StandardCharsets.UTF_8);
  }

  private <T> T within(Callable<T> work) {
    Future<T> running;
    try {
      running = worker.submit(work);
    } catch (RejectedExecutionException _) {
      throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.drawing.busy");
    }
    try {
      return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // Not begun: taken from the queue. Begun: the script is ended.
      boolean waiting = worker.remove((Runnable) running);
      if (!waiting) {
        engine.stop();
      }
      running.cancel(false);
      throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.drawing.slow", limit.toSeconds());
    } catch (InterruptedException _) {
      running.cancel(false);
      Thread.currentThread().interrupt();
      throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.drawing.busy");
    } catch (ExecutionException e) {
      throw fault(e);
    }
  }

  private RuntimeException fault(ExecutionException e) {
    return switch (e.getCause()) {
      case EchartsEngine.Stopped _ ->
          Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.drawing.slow", limit.toSeconds());
      case Png.NoFonts _ -> Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "web.drawing.fonts");
      case RuntimeException fault -> fault;
      case null, default -> new IllegalStateException("The picture could not be drawn", e);
    };
  }

  private byte @Nullable [] find(String key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  private static String digest(String option, Picture picture, Format format) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {
            option,
            picture.title(),
            picture.alt(),
            picture.note(),
            picture.width() + "x" + picture.height(),
            format.name()
          }) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
