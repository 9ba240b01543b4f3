package org.sanxiang.system.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is.
 *
 * @param url      as browsers reach it
 * @param innerUrl as this server reaches it; where it is empty, the same
 */
@ConfigurationProperties("sanxiang.keycloak")
record KeycloakServer(String url, @DefaultValue("") String innerUrl, @DefaultValue("sanxiang") String realm,
                      @DefaultValue("sanxiang") String client, String secret) {

    String issuer() {
        return url + "/realms/" + realm;
    }

    /** An address that browsers call. */
    String outer(String endpoint) {
        return issuer() + "/protocol/openid-connect/" + endpoint;
    }

    /** An address that this server calls. */
    String inner(String endpoint) {
        return (innerUrl.isEmpty() ? url : innerUrl) + "/realms/" + realm + "/protocol/openid-connect/" + endpoint;
    }
}
