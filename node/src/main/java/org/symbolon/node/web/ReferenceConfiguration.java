package org.symbolon.node.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.ReferenceSet;

/** What ships with the node: schemas, code lists with their labels, rows. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

  @Bean
  ReferenceData referenceData() {
    return ReferenceSet.shipped();
  }
}
