package org.sanxiang.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.files.Upload;

/**
 * 询问（调查）通知: who is asked to come when and where, and what to bring (行政处罚法 55).
 *
 * @param bring empty where nothing is to be brought
 */
record InquiryNoticeForm(
        @NotBlank @Size(max = 60) String addressee,
        @NotNull LocalDateTime comeAt,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 1000) String bring,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotNull DeliveryMethod servedBy,
        @NotBlank @Size(max = 60) String receivedBy,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (comeAt != null && servedOn != null && comeAt.toLocalDate().isBefore(servedOn)) {
            problems.accept("comeAt", "invalid.come-before-service");
        }
    }
}
