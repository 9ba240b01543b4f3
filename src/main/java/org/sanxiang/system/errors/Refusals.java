package org.sanxiang.system.errors;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Refused;
import org.sanxiang.system.security.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what was refused to whom; whoever is not logged in is nobody and leaves none. */
@Component
class Refusals {

    private static final Pattern CASE =
            Pattern.compile("/cases/(\\d{1,18})(?:/steps/([a-z-]{1,40})(?:/([a-z-]{1,19}))?)?(?:/.*)?");
    private static final int LONGEST = 200;

    private final Actors actors;
    private final ApplicationEventPublisher events;

    Refusals(Actors actors, ApplicationEventPublisher events) {
        this.actors = actors;
        this.events = events;
    }

    void record(HttpServletRequest request, String reason, String sentence) {
        Matcher path = CASE.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        boolean ofCase = path.matches();
        actors.anyone(request).ifPresent(actor -> events.publishEvent(new Refused(actor,
                ofCase ? Long.valueOf(path.group(1)) : null, ofCase ? step(path) : "", reason,
                Map.of("sentence", sentence, "address", address(request)))));
    }

    private static String step(Matcher path) {
        if (path.group(2) == null) {
            return "";
        }
        return path.group(3) == null ? path.group(2) : path.group(2) + "." + path.group(3);
    }

    private static String address(HttpServletRequest request) {
        String address = request.getMethod() + " " + request.getRequestURI();
        return address.substring(0, Math.min(LONGEST, address.length()));
    }
}
