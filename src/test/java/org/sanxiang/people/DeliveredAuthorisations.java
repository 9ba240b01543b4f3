package org.sanxiang.people;

import org.sanxiang.kernel.DeliveredConfig;

/** The table of authorisations as it is delivered, for tests in other modules. */
public final class DeliveredAuthorisations {

    private DeliveredAuthorisations() {
    }

    public static Authorisations table() {
        return new Authorisations(DeliveredConfig.files());
    }
}
