package org.sanxiang.system.start;

import java.util.Locale;
import java.util.Set;

import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Where real people work there is no demo account, and no password or secret that is empty, short or known to everybody. */
class SafeSecrets implements EnvironmentPostProcessor {

    private static final int SHORTEST = 12;
    private static final Set<String> KNOWN = Set.of("sanxiang-demo", "sanxiang-password", "change-me-please",
            "changeme-changeme", "password1234", "123456789012", "administrator", "root-password");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean server = environment.acceptsProfiles(Profiles.of("mysql"));
        boolean provider = environment.acceptsProfiles(Profiles.of("keycloak"));
        if ((server || provider) && environment.getProperty("sanxiang.demo", Boolean.class, false)) {
            throw new CannotStart("演示账号只在默认配置下可用 / demo accounts exist in the default profile only: sanxiang.demo");
        }
        if (server) {
            demandSafe(environment, "spring.datasource.password", "SANXIANG_DB_PASSWORD");
        }
        if (provider) {
            demandSafe(environment, "sanxiang.keycloak.secret", "SANXIANG_KEYCLOAK_SECRET");
        }
    }

    private static void demandSafe(ConfigurableEnvironment environment, String property, String variable) {
        String secret = environment.getProperty(property, "");
        if (secret.length() < SHORTEST || KNOWN.contains(secret.toLowerCase(Locale.ROOT))) {
            throw new CannotStart("请设置至少 " + SHORTEST + " 个字符且不是默认值的 " + property + "（" + variable
                    + "） / set it to " + SHORTEST + " characters or more that are no default");
        }
    }
}
