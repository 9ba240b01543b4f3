package org.sanxiang.system.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Person;
import org.sanxiang.people.Registered;
import org.sanxiang.people.StandIns;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is behind a request: the identity from the register of people, the roles as they were granted at log-in. */
@Component
public class Actors {

    private final StandIns register;

    Actors(StandIns register) {
        this.register = register;
    }

    /** @throws NotAllowed where nobody is logged in, or somebody whom the register does not know or who has left */
    public Actor registered(HttpServletRequest request) {
        Authentication login = login().orElseThrow(() -> new NotAllowed("rejected.not-logged-in"));
        Actor actor = register.registered(login.getName()).filter(known -> known.person().isActive())
                .map(known -> actor(known, login, request))
                .orElseThrow(() -> new NotAllowed("rejected.unregistered", login.getName()));
        request.setAttribute(Actor.class.getName(), actor);
        return actor;
    }

    /** Whoever is logged in, registered or not; empty where nobody is. */
    public Optional<Actor> anyone(HttpServletRequest request) {
        return login().map(login -> register.registered(login.getName()).map(known -> actor(known, login, request))
                .orElseGet(() -> stranger(login, request)));
    }

    private static Actor actor(Registered known, Authentication login, HttpServletRequest request) {
        Person person = known.person();
        return new Actor(person.id(), person.account(), person.name(), roles(login), person.unit(),
                request.getRemoteAddr(), known.standIns());
    }

    private static Actor stranger(Authentication login, HttpServletRequest request) {
        return new Actor(0, login.getName(), login.getName(), roles(login), "", request.getRemoteAddr());
    }

    private static Optional<Authentication> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(login -> login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken));
    }

    private static Set<Role> roles(Authentication login) {
        return login.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .flatMap(authority -> Granted.role(authority).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
