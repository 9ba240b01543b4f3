package org.sanxiang.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.sanxiang.cases.CaseFacts;
import org.sanxiang.cases.EndedRuns;
import org.sanxiang.cases.Fact;
import org.sanxiang.cases.Takings;
import org.sanxiang.deadlines.CalendarInForce;
import org.sanxiang.deadlines.WorkCalendar;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.StaticMessageSource;

/** What the cases know; the tests write it. */
class ToldCases implements CaseFacts, EndedRuns {

    final List<Fact> facts = new ArrayList<>();
    final List<Process> processes = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Takings.Taking> takings = new ArrayList<>();

    @Override
    public List<Fact> of(Collection<Long> caseIds) {
        return facts.stream().filter(fact -> caseIds.contains(fact.caseId())).toList();
    }

    @Override
    public List<Process> processes(Collection<Long> caseIds) {
        return processes;
    }

    @Override
    public List<Step> steps(Collection<Long> caseIds) {
        return steps;
    }

    @Bean
    Takings takings() {
        return caseIds -> takings;
    }

    @Bean
    CalendarInForce calendar() {
        return () -> new WorkCalendar(Set.of(), Set.of(), Set.of(2023));
    }

    @Bean
    Clock clock() {
        return Clock.system(ChineseTime.ZONE);
    }

    @Bean
    MessageSource messageSource() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }
}
