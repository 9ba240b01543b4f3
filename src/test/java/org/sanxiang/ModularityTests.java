package org.sanxiang;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house as {@code package-info.java} of each module says: who may use whom. */
class ModularityTests {

    @Test
    void every_module_uses_only_those_it_may() {
        ApplicationModules.of(Sanxiang.class).verify();
    }
}
