package org.sanxiang.system.security;

import java.util.Set;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.StandIns;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Opens to whoever stands in for another today what the other's role opens; asked where the own roles do not. */
@Component
class DelegatedRoles {

    private final StandIns standIns;

    DelegatedRoles(StandIns standIns) {
        this.standIns = standIns;
    }

    AuthorizationManager<RequestAuthorizationContext> anyOf(Set<Role> roles) {
        return (login, request) -> new AuthorizationDecision(standsIn(login.get(), roles));
    }

    private boolean standsIn(Authentication login, Set<Role> roles) {
        return standIns.registered(login.getName()).map(known -> known.standIns().stream()
                .anyMatch(other -> roles.contains(other.role()))).orElse(false);
    }
}
