package org.sanxiang.penalty;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanxiang.documents.APaper;
import org.sanxiang.documents.LegalContents;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** No instrument of an investigation is made without what its article demands. */
class InvestigationContentsTests {

    private static final LegalContents CONTENTS = new InvestigationContents();
    private static final Map<String, Rule> RULES = Map.of("D05", InvestigationContents.PHOTOS, "D04", InvestigationContents.RECORD,
            "D08A", InvestigationContents.PRESERVATION, "D09B", InvestigationContents.SAMPLING,
            "D11A", InvestigationContents.MEASURE, "D10B", InvestigationContents.PERIOD, "D11G", InvestigationContents.RELEASE);

    @ParameterizedTest
    @MethodSource("places")
    void an_instrument_that_lacks_a_place_is_refused_by_the_article_that_demands_it(String code, Rule rule, String place) {
        APaper.whole(code).make(CONTENTS);
        Refusing.assertRefused(rule, () -> APaper.whole(code).without(place).make(CONTENTS));
    }

    @Test
    void the_articles_are_those_of_the_instruments() {
        RULES.forEach((code, rule) -> assertThat(CONTENTS.all()).filteredOn(one -> one.code().equals(code)).singleElement()
                .extracting(LegalContents.Demanded::rule).isEqualTo(rule));
    }

    static Stream<Arguments> places() {
        return CONTENTS.all().stream().flatMap(one -> one.places().stream()
                .map(place -> Arguments.of(one.code(), one.rule(), place)));
    }
}
