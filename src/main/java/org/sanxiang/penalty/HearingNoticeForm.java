package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.UnitesDuties;

/** 听证通知: when and where the hearing will be held, and when the party was told. */
record HearingNoticeForm(
        @NotNull @PastOrPresent LocalDate noticeServedOn,
        @NotNull LocalDate hearingOn,
        @NotBlank @Size(max = 20) String startsAt,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 60) String recorder,
        Boolean inPublic,
        @Size(max = 500) String postponedBecause,
        @Size(max = 500) String bothDutiesBecause) implements UnitesDuties {
}
