package org.symbolon.node.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where texts lie, and which language a reader gets. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

  @Bean
  MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        "i18n/web/messages",
        "i18n/web/components",
        "i18n/access/messages",
        "i18n/access/signin",
        "i18n/access/people",
        "i18n/access/decide",
        "i18n/access/proofs",
        "i18n/backup/messages",
        "i18n/codes/messages",
        "i18n/health/messages",
        "i18n/atlas/messages",
        "i18n/atlas/home",
        "i18n/atlas/measures",
        "i18n/atlas/overlaps",
        "i18n/atlas/gaps",
        "i18n/atlas/networks",
        "i18n/atlas/structures",
        "i18n/atlas/tasks",
        "i18n/atlas/coding",
        "i18n/atlas/versions",
        "i18n/atlas/protection",
        "i18n/atlas/codebook",
        "i18n/atlas/spread",
        "i18n/atlas/answers",
        "i18n/atlas/states",
        "i18n/atlas/pairs",
        "i18n/atlas/ladder",
        "i18n/intake/messages");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Locale.ENGLISH);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Languages());
  }
}
