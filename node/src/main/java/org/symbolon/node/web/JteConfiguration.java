package org.symbolon.node.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class JteConfiguration {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.symbolon.node");
  }

  @Bean
  ViewResolver jteViewResolver(TemplateEngine engine, PageFactory pages) {
    return (name, locale) ->
        engine.hasTemplate(name + ".jte") ? new JteView(engine, pages, name + ".jte") : null;
  }
}
