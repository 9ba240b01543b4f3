package org.sanxiang.system.security;

import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What anybody may fetch without logging in: the log-in page, the looks, whether the application is up, and the due dates of
 * whoever's secret is in the address.
 */
final class PublicAddresses {

    private static final String[] READABLE = {"/login", "/calendar.ics", "/actuator/health", "/webjars/**", "/css/**", "/js/**",
        "/img/**", "/fonts/**", "/favicon.ico", "/favicon.svg"};

    private PublicAddresses() {
    }

    static RequestMatcher[] all() {
        return Stream.of(READABLE)
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
                .toArray(RequestMatcher[]::new);
    }
}
