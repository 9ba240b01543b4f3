package org.sanxiang.system.security;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import jakarta.servlet.http.HttpServletRequest;

/** After log-in people go on to the page they asked for, but never to a fragment, a picture or a form's target. */
class PagesOnly extends HttpSessionRequestCache {

    PagesOnly() {
        setMatchingRequestParameterName(null);
        setRequestMatcher(PagesOnly::isPage);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null
                && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
