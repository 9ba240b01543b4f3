package org.sanxiang.people;

import org.sanxiang.kernel.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks somebody who is logged in for the password once more, before an act that nobody else may do at an open desk. */
@Component
public class Credentials {

    static final Rule TOO_MANY = new Rule("FORM", "too-many-passwords");

    private final People people;
    private final ObjectProvider<PasswordEncoder> passwords;
    private final WrongPasswords wrong;
    private final ConfirmationSettings settings;

    Credentials(People people, ObjectProvider<PasswordEncoder> passwords, WrongPasswords wrong, ConfirmationSettings settings) {
        this.people = people;
        this.passwords = passwords;
        this.wrong = wrong;
        this.settings = settings;
    }

    /** Whether passwords are kept here, and not with an identity provider. */
    public boolean areKeptHere() {
        return passwords.getIfAvailable() != null;
    }

    /**
     * @param password as it was typed
     * @throws org.sanxiang.kernel.Refusal where the person has typed too many wrong ones and must wait, even with the right one
     */
    public boolean confirm(long personId, String password) {
        TOO_MANY.demand(!wrong.mustWait(personId), settings.attempts(), settings.waiting().toMinutes());
        boolean right = matches(personId, password);
        if (right) {
            wrong.forget(personId);
        } else {
            wrong.another(personId);
        }
        return right;
    }

    private boolean matches(long personId, String password) {
        PasswordEncoder encoder = passwords.getIfAvailable();
        return encoder != null && people.findById(personId).filter(Person::isActive).map(Person::passwordHash)
                .filter(hash -> encoder.matches(password, hash)).isPresent();
    }
}
