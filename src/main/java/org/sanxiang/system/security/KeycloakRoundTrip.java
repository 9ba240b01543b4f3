package org.sanxiang.system.security;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The way to Keycloak and back with which somebody proves who they are, beside the log-in: a log-in is demanded even where
 * Keycloak still knows the browser ({@code prompt=login}, {@code max_age=0}). State, nonce, PKCE and the signature of the
 * token are checked as they are at log-in.
 */
@Component
@Profile("keycloak")
class KeycloakRoundTrip {

    static final String RETURN = "/confirmations/return";
    private static final String START = "/confirmations/keycloak";
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRoundTrip.class);

    private final ClientRegistration client;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final AuthenticationProvider keycloak =
            new OidcAuthorizationCodeAuthenticationProvider(new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    KeycloakRoundTrip(ClientRegistrationRepository clients) {
        client = ClientRegistration.withClientRegistration(clients.findByRegistrationId(KeycloakClient.ID))
                .redirectUri("{baseUrl}" + RETURN).build();
        requests = new DefaultOAuth2AuthorizationRequestResolver(new InMemoryClientRegistrationRepository(client), START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(asked -> asked.additionalParameters(with -> with.putAll(Map.of("prompt", "login", "max_age", "0")))));
    }

    OAuth2AuthorizationRequest ask(HttpServletRequest request) {
        return requests.resolve(request, KeycloakClient.ID);
    }

    /** The token for which Keycloak exchanges what the browser brought; empty where it does not, or where it is not ours. */
    Optional<OidcIdToken> token(OAuth2AuthorizationRequest asked, HttpServletRequest answer) {
        String code = answer.getParameter("code");
        if (code == null) {
            return Optional.empty();
        }
        try {
            OidcUser user = (OidcUser) keycloak.authenticate(new OAuth2LoginAuthenticationToken(client,
                    new OAuth2AuthorizationExchange(asked, OAuth2AuthorizationResponse.success(code)
                            .state(answer.getParameter("state")).redirectUri(asked.getRedirectUri()).build()))).getPrincipal();
            return Optional.of(user.getIdToken());
        } catch (OAuth2AuthenticationException untrue) {
            LOG.warn("what came back from Keycloak proves nobody: {}", untrue.getError());
            return Optional.empty();
        }
    }
}
