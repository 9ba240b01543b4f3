package org.sanxiang.people;

import org.sanxiang.kernel.CannotStart;
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

    /** @throws CannotStart where the password is short or one that everybody knows */
    String demandStrong(String password) {
        if (password.length() < SHORTEST || password.equals(DEMO_PASSWORD)) {
            throw new CannotStart("人员登记为空，请用 sanxiang.admin-password（SANXIANG_ADMIN_PASSWORD）给首个管理员设置至少 "
                    + SHORTEST + " 个字符的密码 / no people yet: set sanxiang.admin-password to " + SHORTEST
                    + " characters or more");
        }
        return password;
    }
}
