package org.symbolon.node.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.symbolon.reference.Countries;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.ReferenceSet;

/** What ships with the node: schemas, code lists with their labels, rows, countries. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

  @Bean
  ReferenceData referenceData() {
    return ReferenceSet.shipped();
  }

  /** Loads much of ICU; ask for it by an {@code ObjectProvider}, when a name is needed. */
  @Bean
  @Lazy
  Countries countries() {
    return Countries.shipped();
  }
}
