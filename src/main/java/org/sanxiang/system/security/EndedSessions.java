package org.sanxiang.system.security;

import java.security.Principal;

import org.sanxiang.people.PersonChanged;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever's entry in the register changes must log in again, and then has the new roles. */
@Component
class EndedSessions {

    private final SessionRegistry sessions;

    EndedSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(PersonChanged changed) {
        sessions.getAllPrincipals().stream().filter(principal -> account(principal).equals(changed.account()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static String account(Object principal) {
        if (principal instanceof UserDetails user) {
            return user.getUsername();
        }
        return principal instanceof Principal other ? other.getName() : "";
    }
}
