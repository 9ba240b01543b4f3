package org.sanxiang.system.security;

import java.util.Optional;

import org.sanxiang.kernel.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How a role is written as an authority: {@code ROLE_legal-reviewer}. */
final class Granted {

    private static final String PREFIX = "ROLE_";

    private Granted() {
    }

    static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority(PREFIX + role.key());
    }

    static Optional<Role> role(String authority) {
        return authority.startsWith(PREFIX) ? Role.of(authority.substring(PREFIX.length())) : Optional.empty();
    }
}
