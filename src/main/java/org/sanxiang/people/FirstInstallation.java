package org.sanxiang.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty register is filled with.
 *
 * @param demo          with the demo people, whose password everybody knows
 * @param people        path of a list of people; empty where there is none
 * @param adminAccount  account of the administrator who enters all others
 * @param adminPassword the administrator's first password, where log-in is local
 */
@ConfigurationProperties("sanxiang")
record FirstInstallation(@DefaultValue("false") boolean demo, @DefaultValue("") String people,
                         @DefaultValue("admin") String adminAccount, @DefaultValue("") String adminPassword) {

    static final String DEMO_PASSWORD = "sanxiang-demo";
    private static final int SHORTEST = 12;

    /** @throws NoSafePassword where the password is short or one that everybody knows */
    String demandStrong(String password) {
        if (password.length() < SHORTEST || password.equals(DEMO_PASSWORD)) {
            throw new NoSafePassword();
        }
        return password;
    }
}
