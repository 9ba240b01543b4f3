package org.sanxiang.audit;

import org.junit.jupiter.api.Test;
import org.sanxiang.databases.Database;

import static org.assertj.core.api.Assertions.assertThat;

/** What might be another on MariaDB: what its columns give back, its triggers, its order of names. */
class SealsOnMariaDbTests extends KeptSeals {

    SealsOnMariaDbTests() {
        super(Database.MARIADB);
    }

    @Test
    void what_was_sealed_there_is_verified_and_proves_itself_too() throws Exception {
        act(1);
        act(2);
        sealing.seal();
        act(10);
        sealing.seal();
        assertThat(faults()).isEmpty();
        assertThat(BundleChecker.check(bundle())).isEmpty();
        assertRefused("update audit_seal set root = 'x'");
        assertRefused("delete from audit_seal");
        assertRefused("update audit_sealed_head set hash = 'x'");
        assertRefused("delete from audit_sealed_head");
        jdbc.update("update case_file set party_name = '某甲' where id = 1");
        assertThat(faults()).containsExactly("row-changed");
    }
}
