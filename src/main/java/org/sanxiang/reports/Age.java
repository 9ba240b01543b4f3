package org.sanxiang.reports;

import java.time.LocalDate;

import org.springframework.web.util.UriComponentsBuilder;

/** How long ago a case was registered, in calendar days. */
enum Age {
    UP_TO_15(0, 15), UP_TO_30(16, 30), UP_TO_60(31, 60), UP_TO_90(61, 90), OVER_90(91, Integer.MAX_VALUE);

    private final int fewest;
    private final int most;

    Age(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The last day on which a case of this age was registered, as seen from {@code today}. */
    LocalDate latest(LocalDate today) {
        return today.minusDays(fewest);
    }

    /** Narrows the address of a list of cases to those of this age. */
    void narrow(UriComponentsBuilder list, LocalDate today) {
        list.queryParam("dated", "REGISTERED");
        if (most < Integer.MAX_VALUE) {
            list.queryParam("from", today.minusDays(most));
        }
        if (fewest > 0) {
            list.queryParam("to", latest(today));
        }
    }
}
