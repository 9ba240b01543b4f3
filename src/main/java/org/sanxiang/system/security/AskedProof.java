package org.sanxiang.system.security;

import java.io.Serializable;
import java.time.Instant;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * That a browser was sent to prove who sits before it; kept in the session until it comes back, and for one return only.
 *
 * @param act     the address for which the proof will be good
 * @param subject who is logged in, by the identity provider's own key
 */
record AskedProof(String act, String subject, OAuth2AuthorizationRequest request, Instant askedAt) implements Serializable {
}
