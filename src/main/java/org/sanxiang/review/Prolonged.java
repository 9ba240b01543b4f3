package org.sanxiang.review;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a review was given more time.
 *
 * @param days working days that are added
 */
@Embeddable
record Prolonged(
        @Column(name = "prolonged_days") Integer days,
        @Column(name = "prolonged_because") String because,
        @Column(name = "prolonged_by") String by,
        @Column(name = "prolonged_at") Instant at) {
}
