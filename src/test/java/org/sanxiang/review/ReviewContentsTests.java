package org.sanxiang.review;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanxiang.documents.APaper;
import org.sanxiang.kernel.Refusing;

class ReviewContentsTests {

    @ParameterizedTest
    @ValueSource(strings = {"instrument.number", "review.items", "review.conclusion", "review.opinion", "review.reviewer.name"})
    void an_opinion_without_one_of_its_parts_is_refused(String place) {
        APaper.whole("D17").make(new ReviewContents());
        Refusing.assertRefused(ReviewContents.OPINION, () -> APaper.whole("D17").without(place).make(new ReviewContents()));
    }
}
