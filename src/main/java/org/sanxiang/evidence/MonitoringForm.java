package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.files.Upload;

/**
 * 电子监控记录审核: whether what a device recorded may be evidence (行政处罚法 41).
 *
 * @param placePublic         whether the place of the device was made public
 * @param equipmentReviewedBy who reviewed the device in law and technology before it was used; null where nobody did
 */
record MonitoringForm(
        @NotNull Long item,
        @NotBlank @Size(max = 100) String device,
        @NotBlank @Size(max = 200) String place,
        Boolean placePublic,
        @Size(max = 100) String equipmentReviewedBy,
        @PastOrPresent LocalDate equipmentReviewedOn,
        @NotBlank @Size(max = 100) String reviewedBy,
        @NotNull @PastOrPresent LocalDate reviewedOn,
        @NotNull MonitoringResult result,
        @NotBlank @Size(max = 2000) String remark,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (isEquipmentReviewed() && equipmentReviewedOn == null) {
            problems.accept("equipmentReviewedOn", "invalid.review-without-day");
        }
    }

    boolean isEquipmentReviewed() {
        return equipmentReviewedBy != null && !equipmentReviewedBy.isBlank();
    }
}
