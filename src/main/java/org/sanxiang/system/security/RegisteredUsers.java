package org.sanxiang.system.security;

import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets those log in who stand in the register with a password and have not left. */
@Component
@Profile("!keycloak")
class RegisteredUsers implements UserDetailsService {

    private final People people;
    private final FailedLogIns failures;

    RegisteredUsers(People people, FailedLogIns failures) {
        this.people = people;
        this.failures = failures;
    }

    /** An account that must wait is locked whether it exists or not, so that nobody learns which accounts there are. */
    @Override
    public UserDetails loadUserByUsername(String account) {
        if (failures.mustWait(account)) {
            return User.withUsername(account).password("").accountLocked(true).build();
        }
        return people.findByAccount(account).filter(person -> person.isActive() && person.passwordHash() != null)
                .map(RegisteredUsers::user).orElseThrow(() -> new UsernameNotFoundException(account));
    }

    private static UserDetails user(Person person) {
        return User.withUsername(person.account()).password(person.passwordHash())
                .authorities(person.roles().stream().map(Granted::authority).toList()).build();
    }
}
