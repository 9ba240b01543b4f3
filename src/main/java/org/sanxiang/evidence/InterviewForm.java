package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Secret;

/** 询问笔录: one person, asked alone (行政处罚法 55). */
record InterviewForm(
        @NotBlank @Size(max = 60) String interviewee,
        @Secret @Size(max = 18) String identity,
        @NotBlank @Size(max = 60) String relation,
        @NotBlank @Size(max = 200) String place,
        @NotNull @PastOrPresent LocalDateTime startedAt,
        @NotNull @PastOrPresent LocalDateTime endedAt,
        @NamesPerson @NotEmpty List<Long> officers,
        Boolean certificateShown,
        Boolean rightsTold,
        @NotBlank @Size(max = 8000) String content,
        @NotNull @Positive @Max(1000) Integer pages,
        @Size(max = 1000) String overlapReason,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            problems.accept("endedAt", "invalid.end-before-start");
        }
    }
}
