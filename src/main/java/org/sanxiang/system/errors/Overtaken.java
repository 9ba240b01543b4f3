package org.sanxiang.system.errors;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.cases.LatestAct;
import org.sanxiang.system.security.Actors;
import org.springframework.stereotype.Component;

/** What happened last in the case that somebody came too late to. */
@Component
class Overtaken {

    private final Actors actors;
    private final LatestAct latest;

    Overtaken(Actors actors, LatestAct latest) {
        this.actors = actors;
        this.latest = latest;
    }

    /** Empty where the address is about no case, or about one that is not theirs to see. */
    Optional<String> by(HttpServletRequest request) {
        return CaseAddress.of(request).flatMap(about ->
                actors.anyone(request).flatMap(actor -> latest.of(about.caseId(), actor)));
    }
}
