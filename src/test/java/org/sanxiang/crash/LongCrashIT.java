package org.sanxiang.crash;

import org.junit.jupiter.api.Tag;

/** A hundred times. */
@Tag("soak")
class LongCrashIT extends CrashIT {

    @Override
    int kills() {
        return 100;
    }
}
