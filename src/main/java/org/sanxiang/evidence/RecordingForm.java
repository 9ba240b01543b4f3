package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.files.Upload;

/**
 * 音像记录: what was recorded on which device, and of which link of enforcement (行政处罚法 47).
 *
 * @param covers     codes of the links in {@code config/recordings.csv}
 * @param lateReason why it is entered after the agency's period; null where it is not
 */
record RecordingForm(
        @NotBlank @Size(max = 60) String device,
        @NotBlank @Size(max = 60) String operator,
        @NotNull @PastOrPresent LocalDateTime startedAt,
        @NotNull @PastOrPresent LocalDateTime endedAt,
        @NotBlank @Size(max = 200) String place,
        @NotNull ProcessLink link,
        @NotEmpty @Size(max = 14) List<String> covers,
        @NotNull RecordingRetention retention,
        @Size(max = 1000) String remark,
        @Size(max = 1000) String lateReason,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            problems.accept("endedAt", "invalid.end-before-start");
        }
    }
}
