package org.sanxiang.system.security;

import java.net.URI;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Log-in through Keycloak by authorization code with PKCE; log-out ends the session there as well. */
@Configuration
@Profile("keycloak")
class KeycloakLogIn implements LogIn {

    private static final String START = "/oauth2/authorization";

    private final ClientRegistrationRepository clients;
    private final KeycloakServer server;

    KeycloakLogIn(ClientRegistrationRepository clients, KeycloakServer server) {
        this.clients = clients;
        this.server = server;
    }

    @Override
    public void configure(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage(START + "/" + KeycloakClient.ID)
                        .failureHandler(new LogInFailed())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withPkce()))
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(new RolesOfToken())))
                .logout(logout -> logout.logoutSuccessHandler(endBothSessions()));
    }

    /** Browsers hold the log-out form to this list even where it is answered by a redirect. */
    @Override
    public String formTarget() {
        URI url = URI.create(server.url());
        return url.getScheme() + "://" + url.getAuthority();
    }

    private DefaultOAuth2AuthorizationRequestResolver withPkce() {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, START);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private LogoutSuccessHandler endBothSessions() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/login?out");
        return handler;
    }
}
