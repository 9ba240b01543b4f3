package org.sanxiang.system.errors;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Refused;
import org.sanxiang.system.security.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail what was refused to whom; whoever is not logged in is nobody and leaves none. */
@Component
class Refusals {

    private static final int LONGEST = 200;

    private final Actors actors;
    private final ApplicationEventPublisher events;

    Refusals(Actors actors, ApplicationEventPublisher events) {
        this.actors = actors;
        this.events = events;
    }

    void record(HttpServletRequest request, String reason, String sentence) {
        Optional<CaseAddress> about = CaseAddress.of(request);
        actors.anyone(request).ifPresent(actor -> events.publishEvent(new Refused(actor,
                about.map(CaseAddress::caseId).orElse(null), about.map(CaseAddress::step).orElse(""), reason,
                Map.of("sentence", sentence, "address", address(request)))));
    }

    private static String address(HttpServletRequest request) {
        String address = request.getMethod() + " " + request.getRequestURI();
        return address.substring(0, Math.min(LONGEST, address.length()));
    }
}
