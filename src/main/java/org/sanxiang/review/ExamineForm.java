package org.sanxiang.review;

import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.Opinionated;
import org.sanxiang.cases.UnitesDuties;

/** 审核送审事项: what the reviewer finds in a subject that is no case. */
record ExamineForm(
        @Valid @Size(max = 50) List<Flaw> problems,
        @NotNull Conclusion conclusion,
        @NotBlank @Size(max = 4000) String opinion,
        @Size(max = 4000) String adviserOpinion,
        @PositiveOrZero @Max(99) Integer adviserOpinions,
        @Size(max = 1000) String lateBecause,
        @Size(max = 500) String bothDutiesBecause) implements Opinionated, Crosschecked, UnitesDuties {

    /** A problem, by its kind. */
    record Flaw(@NotBlank @Size(max = 30) String kind, @NotBlank @Size(max = 1000) String text) {
    }

    @Override
    public void crosscheck(BiConsumer<String, String> wrong) {
        if (conclusion == Conclusion.AGREED && problems != null && !problems.isEmpty()) {
            wrong.accept("conclusion", "invalid.agreed-with-problems");
        }
    }

    Finding finding() {
        int opinions = adviserOpinions != null ? adviserOpinions : adviserOpinion == null || adviserOpinion.isBlank() ? 0 : 1;
        return new Finding(conclusion, null, opinion, null, problems == null ? List.of() : problems.stream()
                .map(flaw -> new Problem(Item.OTHERS, flaw.kind(), flaw.text())).toList(), adviserOpinion, opinions, lateBecause);
    }
}
