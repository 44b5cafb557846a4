package org.symbolon.node.health;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.symbolon.node.access.Access;
import org.symbolon.node.web.Unavailable;

/**
 * Lets one account ask only so much in a minute, from wherever and by whatever means. It stands
 * before the decision, so that a flood of refusals writes no flood of events.
 */
@Configuration(proxyBeanMethods = false)
class AccountLimit implements WebMvcConfigurer {

  private final Limits limits;
  private final ObjectProvider<Access> access;
  private final ObjectProvider<Unavailable> unavailable;

  AccountLimit(
      Limits limits, ObjectProvider<Access> access, ObjectProvider<Unavailable> unavailable) {
    this.limits = limits;
    this.access = access;
    this.unavailable = unavailable;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var rate = new RequestRate(limits.account(), limits.burst(), System::nanoTime);
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler)
                  throws IOException {
                return within(rate, request, response);
              }
            })
        .order(Ordered.HIGHEST_PRECEDENCE);
  }

  private boolean within(RequestRate rate, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.REQUEST
        || (Asker.of(request).loopback() && !limits.loopback())) {
      return true;
    }
    Optional<UUID> account = access.getObject().actor().accountId();
    var wait = account.flatMap(id -> rate.take(id.toString()));
    if (wait.isPresent()) {
      AddressLimitFilter.refuse(unavailable.getObject(), request, response, wait.get());
      return false;
    }
    return true;
  }
}
