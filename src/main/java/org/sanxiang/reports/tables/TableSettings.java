package org.sanxiang.reports.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.Map;

import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** How the tables are filled in, from {@code config/reports/tables.csv}. */
@Component
class TableSettings {

    private static final String TEN_THOUSAND = "万元";
    private static final int YUAN_DECIMALS = 2;
    private static final int FEN_PER_WAN = 6;

    private final Map<String, String> settings;

    /** @throws CannotStart where amounts are to be told in something that is neither 元 nor 万元 */
    TableSettings(ConfigFiles config) {
        settings = config.table("reports/tables.csv").stream()
                .collect(Collectors.toMap(row -> row.get("setting"), row -> row.get("value")));
        if (!moneyUnit().equals(TEN_THOUSAND) && !moneyUnit().equals("元")) {
            throw new CannotStart("config/reports/tables.csv: money-unit " + moneyUnit());
        }
    }

    String layout() {
        return settings.get("penalty-layout");
    }

    String moneyUnit() {
        return settings.get("money-unit");
    }

    /** How many legal reviewers there should be at least, in percent of the officers. */
    BigDecimal reviewersAtLeast() {
        return new BigDecimal(settings.get("reviewers-at-least"));
    }

    /** An amount in the unit of the tables. */
    BigDecimal money(BigDecimal fen) {
        if (fen.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return moneyUnit().equals(TEN_THOUSAND)
                ? fen.movePointLeft(FEN_PER_WAN).setScale(Integer.parseInt(settings.get("money-decimals")), RoundingMode.HALF_UP)
                : fen.movePointLeft(YUAN_DECIMALS).setScale(YUAN_DECIMALS, RoundingMode.UNNECESSARY);
    }
}
