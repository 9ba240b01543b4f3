package org.sanxiang.reports.tables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.reports.RememberedFacts;
import org.sanxiang.reports.Years;
import org.sanxiang.reports.registers.RegisterBeans;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What counts years, on a day of January 2024, without the rest of the application. */
class YearBeans {

    static final Class<?>[] ALL = and();

    static Class<?>[] and(Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(List.of(YearBeans.class, ConfigFiles.class, TableSettings.class, Years.class, PenaltyRanks.class,
                TableWords.class, CoercionColumns.class, DecidingBodies.class, CaseFigures.class, RegisterFigures.class,
                YearFigures.class, YearSources.class, YearEntries.class, BehindFigures.class, YearBooks.class,
                Amounts.class, YearCells.class, BodyRows.class, YearTables.class, ClosedYears.class));
        all.addAll(RegisterBeans.ALL);
        all.addAll(RememberedFacts.BEANS);
        all.addAll(List.of(more));
        return all.toArray(Class<?>[]::new);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(LocalDate.of(2024, 1, 15).atStartOfDay(ChineseTime.ZONE).toInstant(), ChineseTime.ZONE);
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/common", "messages/people", "messages/registers", "messages/tables");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
