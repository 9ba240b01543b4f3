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
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/** 现场检查笔录: what the officers found at the place (行政处罚法 55). */
record SiteRecordForm(
        @NotBlank @Size(max = 200) String place,
        @NotNull @PastOrPresent LocalDateTime startedAt,
        @NotNull @PastOrPresent LocalDateTime endedAt,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotBlank @Size(max = 500) String present,
        Boolean certificateShown,
        @NotBlank @Size(max = 8000) String content,
        @Size(max = 2000) String partyRemark,
        Boolean obstructed,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            problems.accept("endedAt", "invalid.end-before-start");
        }
    }
}
