package org.sanxiang.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.Opinionated;
import org.sanxiang.cases.UnitesDuties;

/**
 * The reviewer's answers to the eight items, with the conclusion and the opinion.
 *
 * @param problems    each on the item that it concerns; null where none was found
 * @param lateBecause why the review is concluded only after its time
 */
record ReviewForm(
        @NotNull Answer competence, @Size(max = 1000) String competenceRemark,
        @NotNull Answer procedure, @Size(max = 1000) String procedureRemark,
        @NotNull Answer facts, @Size(max = 1000) String factsRemark,
        @NotNull Answer application, @Size(max = 1000) String applicationRemark,
        @NotNull Answer powers, @Size(max = 1000) String powersRemark,
        @NotNull Answer instruments, @Size(max = 1000) String instrumentsRemark,
        @NotNull Answer crime, @Size(max = 1000) String crimeRemark,
        @NotNull Answer others, @Size(max = 1000) String othersRemark,
        @Valid @Size(max = 50) List<Problem> problems,
        @NotNull Conclusion conclusion,
        WayBack wayBack,
        @NotBlank @Size(max = 4000) String opinion,
        @Size(max = 4000) String adviserOpinion,
        @PositiveOrZero @Max(99) Integer adviserOpinions,
        @Size(max = 500) String bothDutiesBecause,
        @Size(max = 1000) String lateBecause) implements Opinionated, Crosschecked, UnitesDuties {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (conclusion == Conclusion.PROCEDURE && wayBack == null) {
            problems.accept("wayBack", "invalid.way-back-required");
        }
        remarks().forEach((field, remark) -> {
            if (remark.answer() == Answer.PROBLEM && (remark.text() == null || remark.text().isBlank())) {
                problems.accept(field, "invalid.problem-needs-remark");
            }
        });
        crosscheckMarks(problems);
    }

    /** Problems stand on the items that have some, and on no others. */
    private void crosscheckMarks(BiConsumer<String, String> problems) {
        Set<Item> marked = found().stream().map(Problem::item).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Answer> given = answers().toList();
        Set<Item> wrong = Stream.of(Item.values()).filter(item -> given.get(item.ordinal()) == Answer.PROBLEM)
                .collect(Collectors.toSet());
        if (!marked.containsAll(wrong)) {
            problems.accept("problems", "invalid.item-needs-problem");
        } else if (!wrong.containsAll(marked)) {
            problems.accept("problems", "invalid.problem-on-right-item");
        }
    }

    private List<Problem> found() {
        return problems == null ? List.of() : problems;
    }

    Finding finding() {
        return new Finding(conclusion, conclusion == Conclusion.PROCEDURE ? wayBack : null, opinion, EightItems.of(this),
                found(), adviserOpinion, opinionsOfAdviser(), lateBecause);
    }

    /** How many opinions of the legal adviser this round rests on; one where only a text is given. */
    private int opinionsOfAdviser() {
        if (adviserOpinions != null) {
            return adviserOpinions;
        }
        return adviserOpinion == null || adviserOpinion.isBlank() ? 0 : 1;
    }

    /** Whether it names a step that there is only once the party was told. */
    boolean sendsBackToTheParty() {
        return conclusion == Conclusion.PROCEDURE && (wayBack == WayBack.HEARING || wayBack == WayBack.RECHECK);
    }

    boolean findsProblem() {
        return answers().anyMatch(Answer.PROBLEM::equals);
    }

    private record Remark(Answer answer, String text) {
    }

    private Stream<Answer> answers() {
        return Stream.of(competence, procedure, facts, application, powers, instruments, crime, others);
    }

    private Map<String, Remark> remarks() {
        return Map.of("competenceRemark", new Remark(competence, competenceRemark),
                "procedureRemark", new Remark(procedure, procedureRemark),
                "factsRemark", new Remark(facts, factsRemark),
                "applicationRemark", new Remark(application, applicationRemark),
                "powersRemark", new Remark(powers, powersRemark),
                "instrumentsRemark", new Remark(instruments, instrumentsRemark),
                "crimeRemark", new Remark(crime, crimeRemark),
                "othersRemark", new Remark(others, othersRemark));
    }
}
