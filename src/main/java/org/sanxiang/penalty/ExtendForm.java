package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.Opinionated;

/**
 * 延期: by how many calendar days, on what provision; the second time with the record of the heads' discussion.
 *
 * @param heldOn  when the heads discussed it
 * @param members the heads present with what each said
 */
record ExtendForm(
        @NotNull ExtensionKind conclusion,
        @NotNull @Positive @Max(365) Integer days,
        @NotBlank @Size(max = 400) String basis,
        @PastOrPresent LocalDate heldOn,
        List<@Valid Member> members,
        @Size(max = 500) String fewerBecause,
        @NotBlank @Size(max = 2000) String opinion) implements Opinionated, Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (conclusion == ExtensionKind.BY_DISCUSSION) {
            if (heldOn == null) {
                problems.accept("heldOn", "invalid.discussion-date-required");
            }
            if (members == null || members.isEmpty()) {
                problems.accept("members", "invalid.discussion-members-required");
            }
        }
    }
}
