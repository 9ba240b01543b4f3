package org.sanxiang.people;

import org.sanxiang.kernel.DeliveredConfig;

/** The settings for certificates as they are delivered, for tests in other modules. */
public final class DeliveredCertificates {

    private DeliveredCertificates() {
    }

    public static Certificates certificates() {
        return new Certificates(DeliveredConfig.files());
    }
}
