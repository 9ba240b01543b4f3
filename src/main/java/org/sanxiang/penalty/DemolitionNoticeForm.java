package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;

/** 强制拆除公告: where it was announced, and until when the party may demolish by itself (行政强制法 44). */
record DemolitionNoticeForm(
        @NotNull @PastOrPresent LocalDate announcedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull LocalDate demolishBy,
        @NotBlank @Size(max = 2000) String content) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (announcedOn != null && demolishBy != null && !demolishBy.isAfter(announcedOn)) {
            problems.accept("demolishBy", "invalid.demolish-after-announcement");
        }
    }
}
