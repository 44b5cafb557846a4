package org.symbolon.node.web.errors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.symbolon.node.web.Pages;
import org.symbolon.node.web.Refusal;

class ErrorAdviceTest {

  private final MockMvc pages = mvc("/page");
  private final MockMvc programs = mvc("/api/x");

  private static MockMvc mvc(String path) {
    return MockMvcBuilders.standaloneSetup(new Failing())
        .setControllerAdvice(new ErrorAdvice(new Reference(new Random(1))))
        .setCustomArgumentResolvers(new PageAt(path))
        .build();
  }

  record PageAt(String path) implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(org.symbolon.node.web.Page.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer model,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return Pages.at(path);
    }
  }

  /** Not a bean: it stands in no component scan. */
  @RestController
  @org.springframework.context.annotation.Profile("never")
  static class Failing {
    @GetMapping({"/page/fault", "/api/x/fault"})
    String fault() {
      throw new IllegalStateException("the secret of Anna");
    }

    @GetMapping({"/page/refused", "/api/x/refused"})
    String refused() {
      throw Refusal.of(HttpStatus.CONFLICT, "web.error.409.text");
    }

    @GetMapping({"/page/fields", "/api/x/fields"})
    String fields() {
      throw Refusal.faults("web.error.400.text", Map.of("year", "Give a year."));
    }

    @GetMapping({"/page/number", "/api/x/number"})
    String number(@RequestParam int n) {
      return String.valueOf(n);
    }
  }

  @Test
  void aFaultShowsAReferenceAndNothingOfItself() throws Exception {
    pages
        .perform(get("/page/fault"))
        .andExpect(status().isInternalServerError())
        .andExpect(view().name("web/errors/error"))
        .andExpect(model().attribute("reference", not("")))
        .andExpect(model().attribute("text", not(containsString("Anna"))));
    programs
        .perform(get("/api/x/fault"))
        .andExpect(status().isInternalServerError())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.reference").isNotEmpty())
        .andExpect(content().string(not(containsString("Anna"))))
        .andExpect(content().string(not(containsString("IllegalState"))));
  }

  @Test
  void whatIsLoggedHoldsNoMessage() {
    String trace = Reference.trace(new IllegalStateException("Anna", new Exception("Anna")));
    org.assertj.core.api.Assertions.assertThat(trace)
        .contains("IllegalStateException", "caused by java.lang.Exception")
        .doesNotContain("Anna");
  }

  @Test
  void aRefusalSaysWhyToPeopleAndToPrograms() throws Exception {
    pages
        .perform(get("/page/refused"))
        .andExpect(status().isConflict())
        .andExpect(model().attribute("title", "The record has changed"));
    programs
        .perform(get("/api/x/refused"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value("Somebody changed this record in the meantime."))
        .andExpect(jsonPath("$.status").value(409));
  }

  @Test
  void faultsOfFieldsAreListed() throws Exception {
    programs
        .perform(get("/api/x/fields"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fields[0].field").value("year"))
        .andExpect(jsonPath("$.fields[0].detail").value("Give a year."));
  }

  @Test
  void aParameterOfTheWrongKindIsNamed() throws Exception {
    programs
        .perform(get("/api/x/number").param("n", "many"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("The value of n is missing or not of its kind."));
    pages.perform(get("/page/number")).andExpect(status().isBadRequest());
  }

  @Test
  void anotherMethodIsRefusedWithThoseThatExist() throws Exception {
    programs
        .perform(post("/api/x/fault"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", containsString("GET")))
        .andExpect(content().contentType("application/problem+json"));
    pages
        .perform(post("/page/fault"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", containsString("GET")));
  }
}
