package org.sanxiang.system.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** The roles that the realm gives, read from {@code realm_access.roles} of the ID token; any other role is dropped. */
class RolesOfToken implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().filter(OidcUserAuthority.class::isInstance).map(OidcUserAuthority.class::cast)
                .flatMap(RolesOfToken::names).flatMap(name -> Role.of(name).stream())
                .map(Granted::authority).collect(Collectors.toSet());
    }

    private static Stream<String> names(OidcUserAuthority token) {
        Map<String, Object> realm = token.getIdToken().getClaimAsMap("realm_access");
        return realm != null && realm.get("roles") instanceof List<?> roles ? roles.stream().map(String::valueOf)
                : Stream.empty();
    }
}
