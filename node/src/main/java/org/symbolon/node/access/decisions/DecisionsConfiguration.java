package org.symbolon.node.access.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.OfficePurposes;
import org.symbolon.node.access.Purpose;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration implements WebMvcConfigurer {

  private static final String FILE = "access/rules.csv";
  private static final String VERSION = "access/rules.properties";

  private final ObjectProvider<ActInterceptor> interceptor;

  DecisionsConfiguration(ObjectProvider<ActInterceptor> interceptor) {
    this.interceptor = interceptor;
  }

  @Bean
  static Decisions decisions(
      @Value("${symbolon.atlas.public:false}") boolean published,
      ObjectProvider<OfficePurposes> purposes,
      ObjectProvider<FactorDemand> demand)
      throws IOException {
    return new Decisions(
        RulesFile.read(FILE, text(FILE), VERSION, text(VERSION)),
        published,
        () ->
            Optional.ofNullable(demand.getIfAvailable()).map(FactorDemand::roles).orElse(Set.of()),
        office ->
            Optional.ofNullable(purposes.getIfAvailable())
                .map(known -> known.of(office))
                .orElse(EnumSet.allOf(Purpose.class)));
  }

  private static String text(String file) throws IOException {
    return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
  }

  /** What roles ask of sessions. */
  @Bean
  static RoleTerms roleTerms() throws IOException {
    return RoleTerms.read(
        RoleTerms.FILE,
        new ClassPathResource(RoleTerms.FILE).getContentAsString(StandardCharsets.UTF_8));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(interceptor.getObject());
  }
}
