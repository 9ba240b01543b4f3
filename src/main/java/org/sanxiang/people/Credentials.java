package org.sanxiang.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks somebody who is logged in for the password once more, before an act that nobody else may do at an open desk. */
@Component
public class Credentials {

    private final People people;
    private final ObjectProvider<PasswordEncoder> passwords;

    Credentials(People people, ObjectProvider<PasswordEncoder> passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Whether passwords are kept here, and not with an identity provider. */
    public boolean areKeptHere() {
        return passwords.getIfAvailable() != null;
    }

    /** @param password as it was typed */
    public boolean confirm(long personId, String password) {
        PasswordEncoder encoder = passwords.getIfAvailable();
        return encoder != null && people.findById(personId).filter(Person::isActive).map(Person::passwordHash)
                .filter(hash -> encoder.matches(password, hash)).isPresent();
    }
}
