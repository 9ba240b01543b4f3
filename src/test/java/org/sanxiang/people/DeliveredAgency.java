package org.sanxiang.people;

import org.sanxiang.kernel.DeliveredConfig;

/** The agency as it is delivered, for tests in other modules. */
public final class DeliveredAgency {

    private DeliveredAgency() {
    }

    public static Agency agency() {
        return new Agency(DeliveredConfig.files());
    }
}
