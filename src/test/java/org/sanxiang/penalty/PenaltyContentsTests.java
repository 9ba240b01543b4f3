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

/** No instrument of a penalty case is made without what its article demands. */
class PenaltyContentsTests {

    private static final LegalContents CONTENTS = new PenaltyContents();
    private static final Map<String, Rule> FIRST = Map.of("D14", PenaltyContents.NOTICE, "D20", PenaltyContents.DECISION,
            "D23", PenaltyContents.PROOF_OF_SERVICE, "D12", PenaltyContents.ORDER,
            "D16B", PenaltyContents.HEARING_NOTICE, "D26", PenaltyContents.VOUCHER, "D34", PenaltyContents.DISPOSAL,
            "D28", PenaltyContents.DEMAND, "D30", PenaltyContents.COURT, "D32", PenaltyContents.TRANSFER);

    @ParameterizedTest
    @MethodSource("places")
    void an_instrument_that_lacks_a_place_is_refused_by_the_article_that_demands_it(String code, Rule rule, String place) {
        APaper.whole(code).make(CONTENTS);
        Refusing.assertRefused(rule, () -> APaper.whole(code).without(place).make(CONTENTS));
    }

    @Test
    void the_decision_names_the_payee_of_the_fine() {
        Refusing.assertRefused(PenaltyContents.PAYEE, () -> APaper.whole("D20").without("body.bank").make(CONTENTS));
        Refusing.assertRefused(PenaltyContents.PAYEE, () -> APaper.whole("D20").without("body.account").make(CONTENTS));
    }

    @Test
    void the_articles_are_those_of_the_instruments() {
        FIRST.forEach((code, rule) -> assertThat(CONTENTS.all()).filteredOn(one -> one.code().equals(code)).first()
                .extracting(LegalContents.Demanded::rule).isEqualTo(rule));
    }

    static Stream<Arguments> places() {
        return CONTENTS.all().stream().flatMap(one -> one.places().stream()
                .map(place -> Arguments.of(one.code(), one.rule(), place)));
    }
}
