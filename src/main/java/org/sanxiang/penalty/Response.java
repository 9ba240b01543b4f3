package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the party did after a notice.
 *
 * @param notice which notice it answers, counted from 0
 * @param oral   whether a statement was made by word of mouth; null or false where it was not
 */
@Embeddable
record Response(
        int notice,
        @Enumerated(EnumType.STRING) @Column(name = "response_kind") ResponseKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "party_right") Right right,
        LocalDate happenedOn,
        String statement,
        Boolean oral) {
}
