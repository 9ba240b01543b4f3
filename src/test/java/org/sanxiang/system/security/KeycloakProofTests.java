package org.sanxiang.system.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.people.ConfirmationSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import static org.assertj.core.api.Assertions.assertThat;

/** A proof is for one act of the same person, given for it a moment ago, and good once. */
class KeycloakProofTests {

    private static final String ACT = "/cases/1/instruments/2/confirmed";

    private final TestClock clock = new TestClock();
    private final MockHttpSession session = new MockHttpSession();
    private final KeycloakRoundTrip keycloak = new KeycloakRoundTrip(new KeycloakClient().clients(
            new KeycloakServer("https://sso.example", "", "sanxiang", "sanxiang", "secret"))) {
        @Override
        Optional<OidcIdToken> token(OAuth2AuthorizationRequest asked, HttpServletRequest answer) {
            return Optional.ofNullable(answered);
        }
    };
    private final KeycloakProof proof =
            new KeycloakProof(keycloak, new ConfirmationSettings(DeliveredConfig.files()), clock);
    private OidcIdToken answered = token("subject-1", clock.instant());

    @AfterEach
    void log_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_log_in_is_demanded_even_where_keycloak_still_knows_the_browser() {
        assertThat(ask()).startsWith("https://sso.example/realms/sanxiang/protocol/openid-connect/auth?")
                .contains("prompt=login", "max_age=0", "code_challenge=", "nonce=", "state=")
                .contains("redirect_uri=http://localhost/confirmations/return");
    }

    @Test
    void what_was_proved_is_good_once() {
        prove();
        proof.take(request(), ACT);
        Refusing.assertRefused(KeycloakProof.NOT_GIVEN, () -> proof.take(request(), ACT));
    }

    @Test
    void it_is_good_for_the_act_it_was_asked_for_only() {
        prove();
        Refusing.assertRefused(KeycloakProof.NOT_GIVEN, () -> proof.take(request(), "/cases/1/instruments/3/confirmed"));
        Refusing.assertRefused(KeycloakProof.NOT_GIVEN, () -> proof.take(request(), ACT));
    }

    @Test
    void what_nobody_asked_for_leads_to_the_start() {
        assertThat(proof.answered(request())).isEqualTo("/");
        Refusing.assertRefused(KeycloakProof.NOT_GIVEN, () -> proof.take(request(), ACT));
    }

    @Test
    void a_return_counts_once() {
        prove();
        assertThat(proof.answered(request())).isEqualTo("/");
    }

    @Test
    void nobody_confirms_for_another() {
        answered = token("subject-2", clock.instant());
        prove();
        Refusing.assertRefused(KeycloakProof.OTHER_PERSON, () -> proof.take(request(), ACT));
    }

    @Test
    void whoever_did_not_log_in_there_proves_nothing() {
        answered = null;
        prove();
        Refusing.assertRefused(KeycloakProof.NOBODY, () -> proof.take(request(), ACT));
    }

    @Test
    void an_earlier_log_in_is_no_proof() {
        answered = token("subject-1", clock.instant().minusSeconds(31));
        prove();
        Refusing.assertRefused(KeycloakProof.NOT_FRESH, () -> proof.take(request(), ACT));
        answered = token("subject-1", null);
        prove();
        Refusing.assertRefused(KeycloakProof.NOT_FRESH, () -> proof.take(request(), ACT));
        answered = token("subject-1", clock.instant().minusSeconds(30));
        prove();
        proof.take(request(), ACT);
    }

    @Test
    void a_proof_is_good_for_five_minutes() {
        ask();
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        answered = token("subject-1", clock.instant());
        proof.answered(request());
        Refusing.assertRefused(KeycloakProof.OVER, () -> proof.take(request(), ACT));
    }

    private void prove() {
        ask();
        assertThat(proof.answered(request())).isEqualTo(ACT);
    }

    private String ask() {
        DefaultOidcUser user = new DefaultOidcUser(Set.of(), token("subject-1", Instant.EPOCH));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, null));
        return proof.ask(request(), ACT);
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    /** @param authenticated null where the identity provider does not say it */
    private OidcIdToken token(String subject, Instant authenticated) {
        OidcIdToken.Builder token = OidcIdToken.withTokenValue("token").subject(subject);
        return authenticated == null ? token.build() : token.claims(all -> all.putAll(Map.of("auth_time", authenticated))).build();
    }
}
