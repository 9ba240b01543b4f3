package org.sanxiang.review;

import java.util.List;

import org.sanxiang.documents.LegalContents;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** What the opinion of a legal review must say (行政处罚法 58; 118号). */
@Component
class ReviewContents implements LegalContents {

    static final Rule OPINION = new Rule("PUN-58", "opinion-incomplete");

    @Override
    public List<Demanded> all() {
        return List.of(new Demanded("D17", OPINION, List.of("instrument.number", "review.items", "review.conclusion",
                "review.opinion", "review.reviewer.name")));
    }
}
