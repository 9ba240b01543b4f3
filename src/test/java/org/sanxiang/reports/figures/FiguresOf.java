package org.sanxiang.reports.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.context.annotation.Bean;

/** What counts figures, as of the day of the random ledger, for tests of other packages. */
public class FiguresOf {

    @Bean
    Clock clock() {
        return Clock.fixed(RandomLedger.TODAY.atTime(10, 0).atZone(ChineseTime.ZONE).toInstant(), ChineseTime.ZONE);
    }

    /** With more components beside it. */
    public static Class<?>[] and(Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(List.of(FiguresOf.class, ConfigFiles.class, WhoseTime.class, Terms.class,
                Counts.class, Listing.class));
        all.addAll(List.of(more));
        return all.toArray(Class<?>[]::new);
    }
}
