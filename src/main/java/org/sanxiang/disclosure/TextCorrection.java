package org.sanxiang.disclosure;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** That what was published was put right: when, what stood there before, and why. */
@Embeddable
record TextCorrection(LocalDate correctedOn, String formerText, String reason) {
}
