package org.sanxiang.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTests {

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_found_by_its_key(Role role) {
        assertThat(Role.of(role.key())).contains(role);
        assertThat(role.key()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void the_roles_of_an_identity_provider_are_none_of_ours() {
        assertThat(Role.of("offline_access")).isEmpty();
        assertThat(Role.of("OFFICER")).isEmpty();
        assertThat(Role.LEGAL_REVIEWER.key()).isEqualTo("legal-reviewer");
    }
}
