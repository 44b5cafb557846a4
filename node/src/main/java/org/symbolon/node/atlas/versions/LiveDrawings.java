package org.symbolon.node.atlas.versions;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Refusal;

/**
 * Answers {@code ?format=svg} and {@code ?format=png} for every citable chart, so that no chart has
 * to. The question is passed on to the address of drawings, which decides anew who may see it.
 */
@Configuration(proxyBeanMethods = false)
class LiveDrawings implements WebMvcConfigurer, HandlerInterceptor {

  static final String PAGE = "/atlas/drawings/";
  static final String API = "/api/atlas/drawings/";

  private final ObjectProvider<CitableCharts> charts;

  LiveDrawings(ObjectProvider<CitableCharts> charts) {
    this.charts = charts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    String format = request.getParameter("format");
    if (!request.getMethod().equals("GET")
        || format == null
        || Drawings.Format.find(format).isEmpty()) {
      return true;
    }
    String path = request.getRequestURI();
    for (CitableChart chart : charts.getObject().list()) {
      if (path.equals(chart.path()) || path.equals(chart.api())) {
        String drawing = (path.equals(chart.path()) ? PAGE : API) + chart.code();
        request.getRequestDispatcher(drawing).forward(request, response);
        return false;
      }
    }
    return true;
  }

  /** The drawing of the chart for the question of this page. */
  static void send(CitableChart chart, Page page, Drawings drawings, HttpServletResponse response)
      throws IOException {
    var format = Drawings.Format.find(page.parameter("format")).orElse(Drawings.Format.SVG);
    Cited cited = chart.cite(page.asking(page.question()));
    Optional<Picture> picture = cited.picture();
    if (picture.isEmpty()) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.versions.undrawn");
    }
    drawings.send(response, chart.code(), picture.get().withNote(cited.n()), format);
  }
}
