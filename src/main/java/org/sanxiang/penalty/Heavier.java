package org.sanxiang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why the handlers propose more than the last notice announced (行政处罚法 45). */
@Embeddable
record Heavier(
        @Enumerated(EnumType.STRING) @Column(name = "heavier_ground") HeavierGround ground,
        @Column(name = "heavier_because") String because) {

    boolean isGiven() {
        return ground != null && because != null && !because.isBlank();
    }
}
