package org.sanxiang.penalty;

import java.math.BigDecimal;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * From which penalty on a hearing must be offered (行政处罚法 63): the amounts of {@code config/thresholds.csv}, with fine
 * and confiscation each on its own, and the heavy kinds whatever the amount.
 */
@Component
class HearingThreshold {

    private final Money individual;
    private final Money organisation;

    HearingThreshold(ConfigFiles config) {
        CSVRecord row = config.table("thresholds.csv").stream()
                .filter(threshold -> threshold.get("threshold").equals("hearing")).findFirst().orElseThrow();
        individual = Money.ofYuan(new BigDecimal(row.get("individual")));
        organisation = Money.ofYuan(new BigDecimal(row.get("organisation")));
    }

    boolean reachedBy(Proposal proposal, boolean isIndividual) {
        Money threshold = isIndividual ? individual : organisation;
        return proposal.fine().compareTo(threshold) >= 0 || proposal.confiscation().compareTo(threshold) >= 0
                || proposal.kindSet().stream().anyMatch(PenaltyKind::isHeavy);
    }
}
