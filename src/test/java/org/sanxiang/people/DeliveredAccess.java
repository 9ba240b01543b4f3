package org.sanxiang.people;

import org.sanxiang.kernel.DeliveredConfig;

/** The access table as it is delivered, for tests in other modules. */
public final class DeliveredAccess {

    private DeliveredAccess() {
    }

    public static AccessTable table() {
        return new AccessTable(DeliveredConfig.files());
    }
}
