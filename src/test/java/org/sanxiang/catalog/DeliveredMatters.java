package org.sanxiang.catalog;

import org.sanxiang.kernel.DeliveredConfig;

/** The catalogue as it is delivered, for tests in other modules. */
public final class DeliveredMatters {

    private DeliveredMatters() {
    }

    public static Matters all() {
        return new Matters(DeliveredConfig.files());
    }

    public static Matter matter(String code) {
        return all().find(code).orElseThrow();
    }
}
