package org.sanxiang.system.security;

import java.io.Serializable;
import java.time.Instant;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * What the identity provider answered.
 *
 * @param subject         whom it knows by this key; null where nobody logged in
 * @param authenticatedAt when that person logged in; null where it did not say
 * @param givenAt         when the browser came back with it
 */
record GivenProof(AskedProof asked, String subject, Instant authenticatedAt, Instant givenAt) implements Serializable {

    /** Servers do not agree to the second what time it is. */
    private static final int SKEW_SECONDS = 30;

    static GivenProof of(AskedProof asked, OidcIdToken token, Instant now) {
        return new GivenProof(asked, token.getSubject(), token.getAuthenticatedAt(), now);
    }

    static GivenProof nobody(AskedProof asked, Instant now) {
        return new GivenProof(asked, null, null, now);
    }

    boolean isForSamePerson() {
        return asked.subject().equals(subject);
    }

    /** Whether the person logged in for this, and not some time before. */
    boolean isFresh() {
        return authenticatedAt != null && !authenticatedAt.isBefore(asked.askedAt().minusSeconds(SKEW_SECONDS));
    }
}
