package org.sanxiang.system.security;

import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * This application as a client of Keycloak. The addresses are written down rather than discovered: browsers and this
 * server may know Keycloak by different names, and we start even while it is down.
 */
@Configuration
@Profile("keycloak")
@EnableConfigurationProperties(KeycloakServer.class)
class KeycloakClient {

    static final String ID = "keycloak";

    @Bean
    ClientRegistrationRepository clients(KeycloakServer server) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(server.client()).clientSecret(server.secret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(server.issuer())
                .authorizationUri(server.outer("auth"))
                .tokenUri(server.inner("token"))
                .jwkSetUri(server.inner("certs"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", server.outer("logout")))
                .build());
    }
}
