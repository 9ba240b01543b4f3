package org.sanxiang.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;
import org.sanxiang.documents.SeparateFile.Collected;
import org.sanxiang.documents.SeparateFile.Leaf;
import org.sanxiang.documents.SeparateFile.Made;
import org.springframework.stereotype.Component;

/**
 * 审核档案: what the file of a legal review is made of. Request, draft, opinion and reply of each round as they followed each
 * other, with the discussions between them; behind them the materials that the rounds were about.
 */
@Component
class ReviewLeaves {

    private static final String OPINION = "D17";
    private static final String DISCUSSION = "D18";
    private static final List<String> MATERIALS = List.of("D13", "D14", "D15C", "D16C");

    private final CasePapers papers;
    private final Reviews reviews;
    private final DraftSheets drafts;
    private final SubjectSheet subject;

    ReviewLeaves(CasePapers papers, Reviews reviews, DraftSheets drafts, SubjectSheet subject) {
        this.papers = papers;
        this.reviews = reviews;
        this.drafts = drafts;
        this.subject = subject;
    }

    List<Leaf> of(CaseFile file) {
        List<Instrument> made = papers.of(file.id());
        List<Leaf> leaves = new ArrayList<>(subject.of(file).stream().toList());
        Iterator<ReviewRound> rounds = reviews.findByCaseIdOrderByRound(file.id()).iterator();
        made.stream().filter(ReviewLeaves::isOfReview).forEach(one -> {
            if (one.code().equals(OPINION) && rounds.hasNext()) {
                leaves.add(drafts.of(file.id(), rounds.next()));
            }
            leaves.add(new Made(one));
        });
        drafts.waiting(file.id()).ifPresent(leaves::add);
        made.stream().filter(one -> MATERIALS.contains(one.code())).map(Made::new).forEach(leaves::add);
        leaves.add(new Collected());
        return leaves;
    }

    private static boolean isOfReview(Instrument made) {
        return made.code().startsWith(OPINION) || made.code().equals(DISCUSSION);
    }
}
