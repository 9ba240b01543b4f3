package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A party whose place another has taken. */
@Embeddable
record FormerParty(
        String name,
        @Column(name = "id_number") String idNumber,
        @Enumerated(EnumType.STRING) @Column(name = "change_ground") PartyChangeGround ground,
        String proof,
        LocalDate changedOn) {
}
