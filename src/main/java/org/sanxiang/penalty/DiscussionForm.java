package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/** 集体讨论: heads present and their opinions, who reports, who attends, the conclusion (行政处罚法 57). */
record DiscussionForm(
        @NotNull @PastOrPresent LocalDate heldOn,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 1000) String because,
        @NotBlank @Size(max = 60) String recorder,
        @NotBlank @Size(max = 200) String reporters,
        @Size(max = 200) String attendingReviewers,
        @NotEmpty List<@Valid Member> members,
        @NotNull DiscussionConclusion conclusion,
        @NotBlank @Size(max = 4000) String opinion,
        @Size(max = 500) String fewerBecause) implements Opinionated {
}
