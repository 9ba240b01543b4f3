package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Secret;

/**
 * 线索登记: what is known when a clue comes in.
 *
 * @param actEndedOn  the day of the act, or on which it ended; null while it continues
 * @param lifeOrHealth the act endangered life, health or financial safety with harm: five years instead of two (行政处罚法 36)
 * @param reason      why it goes on in spite of a warning
 */
@Embeddable
record ClueForm(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "clue_source") Source source,
        @NotNull @PastOrPresent LocalDate discoveredOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "suspect_kind") PartyKind partyKind,
        @NotBlank @Size(max = 100) @Column(name = "suspect_name") String partyName,
        @NotBlank @Column(name = "matter") String matter,
        @NotBlank @Column(name = "deciding_body") String decidingBody,
        @NotBlank @Size(max = 200) String place,
        Boolean outsideDistrict,
        @PastOrPresent LocalDate actEndedOn,
        Boolean continuing,
        Boolean lifeOrHealth,
        @NotBlank @Size(max = 2000) String summary,
        @Secret @Size(max = 100) String informer,
        @Secret @Size(max = 100) String informerContact,
        @Size(max = 500) String reason) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        boolean goesOn = Boolean.TRUE.equals(continuing);
        if (actEndedOn == null && !goesOn) {
            problems.accept("actEndedOn", "invalid.act-date-or-continuing");
        }
        if (actEndedOn != null && goesOn) {
            problems.accept("continuing", "invalid.act-ended-or-continuing");
        }
        if (actEndedOn != null && discoveredOn != null && actEndedOn.isAfter(discoveredOn)) {
            problems.accept("discoveredOn", "invalid.discovered-before-act");
        }
    }
}
