package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/**
 * 行政强制措施: what was sealed, seized or frozen, until when (行政强制法 18, 25).
 *
 * @param ground      why it is needed
 * @param basis       the law or regulation that allows it in this matter
 * @param emergencyAt when it was taken on the spot before a head could approve it; null where the approval came first
 * @param approvedAt  when the head approved what had been taken in an emergency (行政强制法 19)
 * @param lateReason  why that came after the twenty-four hours
 */
record MeasureForm(
        @NotNull MeasureKind kind,
        @NotEmpty @Size(max = 100) List<@Valid PreservedThing> things,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 2000) String ground,
        @NotBlank @Size(max = 1000) String basis,
        @NotNull @PastOrPresent LocalDate takenOn,
        @NotNull LocalDate endsOn,
        @NamesPerson @NotEmpty List<Long> officers,
        @NamesPerson @NotNull Long approvedBy,
        @PastOrPresent LocalDateTime emergencyAt,
        @PastOrPresent LocalDateTime approvedAt,
        @Size(max = 1000) String lateReason,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (takenOn != null && endsOn != null && endsOn.isBefore(takenOn)) {
            problems.accept("endsOn", "invalid.end-before-start");
        }
        if (isEmergency() && !emergencyAt.toLocalDate().equals(takenOn)) {
            problems.accept("emergencyAt", "invalid.emergency-on-other-day");
        }
        if (isEmergency() && approvedAt == null) {
            problems.accept("approvedAt", "invalid.emergency-approval-required");
        }
    }

    boolean isEmergency() {
        return emergencyAt != null;
    }
}
