package org.sanxiang.review;

import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** The rounds of review on the case page. */
@Component
class ReviewSection implements CaseSection {

    private final Reviews reviews;

    ReviewSection(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        return reviews.findByCaseIdOrderByRound(file.id()).stream().map(ReviewSection::block).toList();
    }

    private static Block block(ReviewRound round) {
        EightItems items = round.items();
        return new Block("block.review-round", Integer.toString(round.round()), Stream.of(
                Fact.of("fact.review.conclusion", round.conclusion()),
                Fact.of("fact.review.opinion", round.opinion()),
                Fact.of("fact.review.reviewer", round.reviewerName()),
                Fact.of("fact.review.concluded-at", round.concludedAt()),
                item("competence", items.competence(), items.competenceRemark()),
                item("procedure", items.procedure(), items.procedureRemark()),
                item("facts", items.facts(), items.factsRemark()),
                item("application", items.application(), items.applicationRemark()),
                item("powers", items.powers(), items.powersRemark()),
                item("instruments", items.instruments(), items.instrumentsRemark()),
                item("crime", items.crime(), items.crimeRemark()),
                item("others", items.others(), items.othersRemark()),
                Fact.of("fact.review.adviser", round.adviserOpinion()),
                Fact.of("fact.review.draft", round.draftHash())).toList());
    }

    private static Fact item(String item, Answer answer, String remark) {
        return Fact.of("form.review." + item, remark == null || remark.isBlank() ? answer : remark);
    }
}
