package org.symbolon.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.factor.SecondFactors;

/**
 * Leads who has a role that demands a second factor, and none yet, to the page that sets it up,
 * before anything else. The decision function denies the role's acts in any case.
 */
@Configuration(proxyBeanMethods = false)
class EnrolmentInterceptor implements WebMvcConfigurer, HandlerInterceptor {

  /** Signing in and out, links, and the set-up itself. */
  private static final Set<String> OPEN =
      Set.of(EnrolmentInterceptor.class.getPackageName(), SecondFactors.class.getPackageName());

  private final Actors actors;
  private final FactorDemand demand;

  EnrolmentInterceptor(Actors actors, FactorDemand demand) {
    this.actors = actors;
    this.demand = demand;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(-1);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || ErrorController.class.isAssignableFrom(method.getBeanType())
        || OPEN.contains(method.getBeanType().getPackageName())
        || !(actors.actor() instanceof Actor.Account account)
        || !(account.means() instanceof Means.Session(boolean factor))
        || factor
        || Collections.disjoint(account.roles(), demand.roles())) {
      return true;
    }
    response.sendRedirect("/account/factor");
    return false;
  }
}
