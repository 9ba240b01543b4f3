package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The body to which a filed case was handed because it has the jurisdiction (行政处罚法 22, 25). */
@Embeddable
record OtherBody(
        @Column(name = "other_body") String name,
        @Column(name = "other_body_because") String because,
        @Column(name = "other_body_receipt") String receipt) {
}
