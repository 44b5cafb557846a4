package org.symbolon.node.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
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
}
