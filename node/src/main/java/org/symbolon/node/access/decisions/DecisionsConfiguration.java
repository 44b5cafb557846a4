package org.symbolon.node.access.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration implements WebMvcConfigurer {

  private static final String FILE = "access/rules.csv";

  private final ObjectProvider<ActInterceptor> interceptor;

  DecisionsConfiguration(ObjectProvider<ActInterceptor> interceptor) {
    this.interceptor = interceptor;
  }

  @Bean
  static Decisions decisions(@Value("${symbolon.atlas.public:false}") boolean published)
      throws IOException {
    String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    return new Decisions(Rules.read(FILE, text), published);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(interceptor.getObject());
  }
}
