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

/** 责令改正: what is to be put right until when, and how the order was handed over (行政处罚法 28). */
record CorrectionOrderForm(
        @NotBlank @Size(max = 2000) String content,
        @NotBlank @Size(max = 1000) String basis,
        @NotNull LocalDate deadline,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotNull DeliveryMethod servedBy,
        @NotBlank @Size(max = 60) String receivedBy,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (servedOn != null && deadline != null && deadline.isBefore(servedOn)) {
            problems.accept("deadline", "invalid.deadline-before-service");
        }
    }
}
