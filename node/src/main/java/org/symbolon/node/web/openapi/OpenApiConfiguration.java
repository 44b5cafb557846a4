package org.symbolon.node.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final Map<String, String> EVERY =
      Map.of(
          "400", "The request cannot be read; the problem says what of it",
          "429", "Too many requests; Retry-After says when to come again",
          "503", "The node cannot serve just now; Retry-After says when to come again");

  private static final Content PROBLEM =
      new Content()
          .addMediaType(
              MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              new io.swagger.v3.oas.models.media.MediaType()
                  .schema(new Schema<>().$ref("#/components/schemas/ProblemDetail")));

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

  /** What can befall every request, before its operation is reached. */
  @Bean
  OpenApiCustomizer refusalsOfEveryRequest() {
    return document ->
        document.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .forEach(operation -> {
              EVERY.forEach((status, words) -> describe(operation, status, words));
              if (operation.getRequestBody() != null) {
                describe(operation, "415", "The body is of a media type that is not read here");
              }
            });
  }

  private static void describe(Operation operation, String status, String words) {
    operation
        .getResponses()
        .computeIfAbsent(status, _ -> new ApiResponse().description(words).content(PROBLEM));
  }
}
