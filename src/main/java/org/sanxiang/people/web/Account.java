package org.sanxiang.people.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sanxiang.people.Person;

/**
 * By what a person logs in.
 *
 * @param account  the name at log-in, the same as at the identity provider; never changed later
 * @param password empty where it is kept elsewhere or stays as it is
 */
record Account(@NotNull @Pattern(regexp = Person.ACCOUNT, message = "{person.account-format}") String account,
               @Size(max = 64) String password) {

    private static final int SHORTEST = 12;

    boolean hasPassword() {
        return password != null && !password.isEmpty();
    }

    boolean isShort() {
        return hasPassword() && password.length() < SHORTEST;
    }
}
