package org.sanxiang.system.security;

import java.util.Set;

import jakarta.servlet.DispatcherType;
import org.sanxiang.kernel.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** What is open to whom, and what browsers may do with our pages. Whatever is not listed is closed. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' ";

    @Bean
    SecurityFilterChain security(HttpSecurity http, OpenAddresses addresses, LogIn logIn, AccessDeniedHandler refused,
                                 DelegatedRoles delegated) throws Exception {
        http.authorizeHttpRequests(requests -> open(requests, addresses, delegated))
                .headers(headers -> protect(headers, logIn))
                .sessionManagement(session -> session.maximumSessions(-1).sessionRegistry(sessions()).expiredUrl("/"))
                .requestCache(cache -> cache.requestCache(new PagesOnly()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refused)
                        .defaultAuthenticationEntryPointFor(new LogInAgain(), new RequestHeaderRequestMatcher("HX-Request")));
        logIn.configure(http);
        return http.build();
    }

    /** Knows who is logged in where, so that a change in the register ends the sessions of the person. */
    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            OpenAddresses addresses, DelegatedRoles delegated) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
        requests.requestMatchers(PublicAddresses.all()).permitAll();
        addresses.all().forEach(address -> requests
                .requestMatchers(PathPatternRequestMatcher.withDefaults()
                        .matcher(address.method(), address.path().getPatternString()))
                .access(anyOf(address.roles(), delegated)));
        requests.anyRequest().denyAll();
    }

    /** A right that no role has opens nothing, whatever wider address another right opens. */
    private static AuthorizationManager<RequestAuthorizationContext> anyOf(Set<Role> roles, DelegatedRoles delegated) {
        return roles.isEmpty() ? SingleResultAuthorizationManager.denyAll()
                : AuthorizationManagers.anyOf(AuthorityAuthorizationManager.hasAnyRole(
                        roles.stream().map(Role::key).toArray(String[]::new)), delegated.anyOf(roles));
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers, LogIn logIn) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT + logIn.formTarget()))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
