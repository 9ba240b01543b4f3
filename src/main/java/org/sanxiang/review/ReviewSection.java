package org.sanxiang.review;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.EarlierBlocks;
import org.springframework.stereotype.Component;

/** The rounds of review on the case page. */
@Component
class ReviewSection implements CaseSection {

    private final Reviews reviews;
    private final ReviewDesk desk;

    ReviewSection(Reviews reviews, ReviewDesk desk) {
        this.reviews = reviews;
        this.desk = desk;
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
        return EarlierBlocks.of(reviews.findByCaseIdOrderByRound(file.id()), this::block,
                round -> new Object[] {round.conclusion(), round.reviewerName(), round.concludedAt()});
    }

    private Block block(ReviewRound round) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("fact.review.conclusion", round.conclusion()),
                Fact.of("fact.review.opinion", round.opinion()),
                Fact.of("fact.review.reviewer", round.reviewerName()),
                Fact.of("fact.review.concluded-at", round.concludedAt()),
                Fact.of("fact.review.adviser", round.adviserOpinion()),
                Fact.of("form.review.lateBecause", round.lateBecause())));
        if (round.isBeforeNotice()) {
            facts.add(Fact.of("fact.review.before-notice", true));
        }
        if (round.items() != null) {
            facts.addAll(items(round.items()));
            facts.add(Fact.of("fact.review.draft", round.draftHash()));
        }
        round.problems().forEach(problem -> facts.add(Fact.of("enum.Item." + problem.item(),
                "【" + desk.kind(problem) + "】" + problem.text()).lit("soon")));
        return new Block("block.review-round", Integer.toString(round.round()), facts);
    }

    private static List<Fact> items(EightItems items) {
        return List.of(item("competence", items.competence(), items.competenceRemark()),
                item("procedure", items.procedure(), items.procedureRemark()),
                item("facts", items.facts(), items.factsRemark()),
                item("application", items.application(), items.applicationRemark()),
                item("powers", items.powers(), items.powersRemark()),
                item("instruments", items.instruments(), items.instrumentsRemark()),
                item("crime", items.crime(), items.crimeRemark()),
                item("others", items.others(), items.othersRemark()));
    }

    private static Fact item(String item, Answer answer, String remark) {
        return Fact.of("form.review." + item, remark == null || remark.isBlank() ? answer : remark);
    }
}
