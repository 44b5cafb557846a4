package org.symbolon.acceptance.journeys;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives a journey its {@link Visits}: one demo node and one browser for all test classes. Where no
 * Chromium is found journeys are skipped and say so; a build that says {@code CI=true} fails
 * instead.
 */
final class JourneyExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);

  /** What all journeys share, closed at the end of the run. */
  private record Stage(DemoNode demo, Chromium chromium) implements AutoCloseable {

    static Stage open(Path program) {
      try {
        DemoNode demo = DemoNode.start();
        try {
          return new Stage(demo, Chromium.start(program));
        } catch (RuntimeException e) {
          demo.close();
          throw e;
        }
      } catch (Exception e) {
        throw new IllegalStateException("the stage of the journeys could not be set", e);
      }
    }

    @Override
    public void close() throws Exception {
      chromium.close();
      demo.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.find().isPresent()) {
      return;
    }
    String reason =
        "no Chromium was found: install it, or name it in the environment variable CHROMIUM";
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(reason);
    }
    System.out.println("Journeys are skipped: " + reason);
    throw new TestAbortedException(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visits.class;
  }

  @Override
  public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stage stage =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(
                Stage.class, key -> Stage.open(Chromium.find().orElseThrow()), Stage.class);
    Visits visits = new Visits(stage.demo(), stage.chromium());
    context.getStore(NAMESPACE).put(Visits.class, visits);
    return visits;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    var visits = Optional.ofNullable(context.getStore(NAMESPACE).get(Visits.class, Visits.class));
    if (visits.isPresent()) {
      visits
          .get()
          .end(
              context.getRequiredTestMethod().getName(),
              context.getExecutionException().isPresent());
    }
  }
}
