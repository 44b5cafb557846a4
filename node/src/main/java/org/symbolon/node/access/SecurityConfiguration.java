package org.symbolon.node.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.symbolon.node.web.Visitor;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers ->
            headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'self'")))
        .build();
  }

  @Bean
  UserDetailsService noAccounts() {
    return name -> {
      throw new UsernameNotFoundException("no account");
    };
  }

  @Bean
  Visitor.Finder visitors() {
    return Nobody::new;
  }

  record Nobody() implements Visitor {
    @Override
    public boolean signedIn() {
      return false;
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public String organisation() {
      return "";
    }

    @Override
    public List<String> roles() {
      return List.of();
    }

    @Override
    public boolean may(String act) {
      return false;
    }
  }
}
