package org.symbolon.node.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Symbolon node")
                .version("1")
                .description(
                    "Records and analyses of this node. Errors are problems, RFC 9457. A bearer"
                        + " secret says who asks; there is no session.")
                .license(new License().name("Apache-2.0")));
  }

  /** RFC 9457 says URI reference, where springdoc says URI. */
  @Bean
  OpenApiCustomizer problems() {
    return document -> {
      Schema<?> problem = document.getComponents().getSchemas().get("ProblemDetail");
      if (problem != null) {
        problem.getProperties().values().stream()
            .filter(property -> "uri".equals(property.getFormat()))
            .forEach(property -> property.setFormat("uri-reference"));
      }
    };
  }
}
