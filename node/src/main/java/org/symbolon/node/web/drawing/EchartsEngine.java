package org.symbolon.node.web.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * ECharts without a browser. The library is read when the first picture is asked for (about three
 * seconds) and kept. The script sees nothing of the machine: no files, no network, no Java.
 *
 * <p>One thread at a time; only {@link #stop} may come from another.
 */
final class EchartsEngine {

  private static final String LIBRARY =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  /** Timers never fire: without animation nothing waits for one. */
  private static final String BEFORE =
      """
      globalThis.setTimeout = () => 0;
      globalThis.clearTimeout = () => {};
      globalThis.setInterval = () => 0;
      globalThis.clearInterval = () => {};
      """;

  /**
   * How wide text is, without a font at hand: widths of ASCII in DejaVu Sans, in hundredths of its
   * size, and what is about right for other letters. The same on every machine.
   */
  private static final String AFTER =
      """
      {
        const ascii = [32,40,46,84,64,95,78,27,39,39,50,84,32,36,32,34,64,64,64,64,64,64,64,64,64,64,34,34,84,84,84,53,
          100,68,69,70,77,63,58,77,75,29,29,66,56,86,75,79,60,79,69,63,61,73,68,99,69,61,69,39,34,39,84,50,
          50,61,63,55,63,62,35,63,63,28,28,58,28,97,63,61,63,63,41,52,39,63,59,82,59,59,52,64,34,64,84];
        const letter = code => ascii[code - 32] ?? (code < 0x2000 ? 61 : 90);
        const measureText = (text, font) => {
          const size = Number(/([\\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
          const bold = /bold|[6-9]00/.test(font ?? '') ? 1.1 : 1;
          return { width: [...(text ?? '')].reduce((sum, c) => sum + letter(c.codePointAt(0)), 0) * size * bold / 100 };
        };
        echarts.setPlatformAPI({ measureText });
      }
      """;

  private static final String DRAW =
      """
      (option, width, height) => {
        const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
        try {
          chart.setOption(JSON.parse(option));
          return chart.renderToSVGString();
        } finally {
          chart.dispose();
        }
      }
      """;

  /** ECharts numbers its drawings; ours must not tell how many were made before. */
  private static final Pattern NUMBERED = Pattern.compile("\\bzr\\d+-");

  private static final Pattern STYLE = Pattern.compile("<style.*?</style>", Pattern.DOTALL);
  private static final Pattern HINTS =
      Pattern.compile(" (?:class|ecmeta_[a-z_]+)=\"[^\"]*\"|<!\\[CDATA\\[\\s*]]>");

  /**
   * Where letters stand on their line, as every reader of SVG understands it; Batik and others know
   * no baseline but the usual one.
   */
  private static final Map<String, String> BASELINES =
      Map.of("central", ".35em", "text-before-edge", ".8em", "text-after-edge", "-.2em");

  private static final Pattern BASELINE = Pattern.compile("dominant-baseline=\"([a-z-]+)\"");

  private volatile @Nullable Context context;
  private @Nullable Value draw;

  /**
   * The picture as SVG.
   *
   * @param option canonical JSON with real colours
   * @throws Stopped where {@link #stop} ended it
   */
  String svg(String option, int width, int height) {
    try {
      String svg = ready().execute(option, width, height).asString();
      svg = STYLE.matcher(svg).replaceAll("");
      svg = HINTS.matcher(svg).replaceAll("");
      svg = NUMBERED.matcher(svg).replaceAll("zr-");
      return BASELINE
          .matcher(svg)
          .replaceAll(found -> "dy=\"" + BASELINES.getOrDefault(found.group(1), "0") + "\"");
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted()) {
        forget();
        throw new Stopped();
      }
      throw new IllegalStateException("The picture could not be drawn: " + e.getMessage(), e);
    }
  }

  /** Ends what is drawn right now; the next drawing starts afresh. */
  void stop() {
    Context running = context;
    if (running != null) {
      running.close(true);
    }
  }

  /** Lets go of the memory until the next drawing. */
  void forget() {
    Context old = context;
    context = null;
    draw = null;
    if (old != null) {
      old.close(true);
    }
  }

  private Value ready() {
    if (draw != null) {
      return draw;
    }
    Context fresh =
        Context.newBuilder("js")
            .engine(
                Engine.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .useSystemProperties(false)
                    .build())
            .build();
    context = fresh;
    fresh.eval("js", BEFORE);
    fresh.eval(Source.newBuilder("js", library(), "echarts.min.js").buildLiteral());
    fresh.eval("js", AFTER);
    draw = fresh.eval("js", DRAW);
    return draw;
  }

  private static String library() {
    try (InputStream in = EchartsEngine.class.getResourceAsStream(LIBRARY)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + LIBRARY);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A drawing that took too long was ended. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
