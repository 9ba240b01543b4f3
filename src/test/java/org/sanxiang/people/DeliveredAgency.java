package org.sanxiang.people;

import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;

/** The agency as it is delivered, for tests in other modules. */
public final class DeliveredAgency {

    private DeliveredAgency() {
    }

    public static Agency agency() {
        return agency(DeliveredConfig.files());
    }

    public static Agency agency(ConfigFiles config) {
        return new Agency(config);
    }
}
