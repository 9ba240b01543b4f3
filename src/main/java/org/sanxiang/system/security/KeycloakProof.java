package org.sanxiang.system.security;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.ConfirmationSettings;
import org.sanxiang.people.ProofOfSelf;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sends a person to Keycloak to type the password once more, and lets one act pass on what Keycloak answers: the same
 * person, logged in for this, a moment ago, once.
 */
@Component
@Profile("keycloak")
class KeycloakProof implements ProofOfSelf {

    static final Rule NOT_GIVEN = new Rule("FORM", "no-proof");
    static final Rule NOBODY = new Rule("FORM", "proof-denied");
    static final Rule OTHER_PERSON = new Rule("FORM", "proof-of-another");
    static final Rule NOT_FRESH = new Rule("FORM", "proof-not-fresh");
    static final Rule OVER = new Rule("FORM", "proof-over");

    private static final String ASKED = AskedProof.class.getName();
    private static final String GIVEN = GivenProof.class.getName();

    private final KeycloakRoundTrip keycloak;
    private final ConfirmationSettings settings;
    private final Clock clock;

    KeycloakProof(KeycloakRoundTrip keycloak, ConfirmationSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String ask(HttpServletRequest request, String act) {
        OidcUser user = (OidcUser) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        AskedProof asked = new AskedProof(act, user.getSubject(), keycloak.ask(request), clock.instant());
        HttpSession session = request.getSession();
        session.removeAttribute(GIVEN);
        session.setAttribute(ASKED, asked);
        return asked.request().getAuthorizationRequestUri();
    }

    /**
     * The browser is back from Keycloak; what it brings is kept for the act, be it good or not.
     *
     * @return the address of the act; the start page where nothing was asked
     */
    String answered(HttpServletRequest request) {
        HttpSession session = request.getSession();
        AskedProof asked = (AskedProof) session.getAttribute(ASKED);
        if (asked == null) {
            return "/";
        }
        session.removeAttribute(ASKED);
        session.setAttribute(GIVEN, keycloak.token(asked.request(), request)
                .map(token -> GivenProof.of(asked, token, clock.instant()))
                .orElseGet(() -> GivenProof.nobody(asked, clock.instant())));
        return asked.act();
    }

    @Override
    public void take(HttpServletRequest request, String act) {
        HttpSession session = request.getSession();
        GivenProof given = (GivenProof) session.getAttribute(GIVEN);
        session.removeAttribute(GIVEN);
        NOT_GIVEN.demand(given != null && given.asked().act().equals(act));
        NOBODY.demand(given.subject() != null);
        OTHER_PERSON.demand(given.isForSamePerson());
        NOT_FRESH.demand(given.isFresh());
        OVER.demand(given.asked().askedAt().plus(settings.proofLife()).isAfter(clock.instant()), settings.proofLife().toMinutes());
    }
}
