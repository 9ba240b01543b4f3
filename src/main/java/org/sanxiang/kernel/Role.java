package org.sanxiang.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person may be in the agency; the {@link #key()} is the name in the models, in Keycloak and in {@code config/access.csv}. */
public enum Role {
    OFFICER, UNIT_HEAD, LEGAL_REVIEWER, PRINCIPAL_HEAD, DEPUTY_HEAD, HEARING_HOST, DISCLOSURE_CLERK, ARCHIVIST, MANAGER,
    AUDITOR, ADMINISTRATOR;

    /** The role's name outside Java, for example {@code legal-reviewer}. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Empty where {@code key} names no role of ours: tokens also carry the identity provider's own roles. */
    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
