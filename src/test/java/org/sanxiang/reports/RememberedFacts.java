package org.sanxiang.reports;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.EndedRuns;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.Takings;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.deadlines.WorkCalendar;
import org.springframework.context.annotation.Bean;

/** The books over facts that a test has written itself: nothing is due, and nobody knows anything new. */
public class RememberedFacts implements CaseFacts, EndedRuns {

    public static final List<Class<?>> BEANS = List.of(RememberedFacts.class, FactTable.class, FactSources.class, RunSources.class,
            FactsDue.class, Bookkeeping.class);

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        return List.of();
    }

    @Override
    public List<Process> processes(Collection<Long> caseIds) {
        return List.of();
    }

    @Override
    public List<Step> steps(Collection<Long> caseIds) {
        return List.of();
    }

    @Bean
    Takings takings() {
        return caseIds -> List.of();
    }

    @Bean
    CalendarInForce calendar() {
        return () -> new WorkCalendar(Set.of(), Set.of(), Set.of(2023));
    }
}
