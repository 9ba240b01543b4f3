package org.sanxiang.walk;

import java.util.List;

import jakarta.validation.Validator;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Admission;
import org.sanxiang.cases.Cases;
import org.sanxiang.cases.Claims;
import org.sanxiang.cases.OpenSteps;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.Steps;
import org.sanxiang.people.People;
import org.sanxiang.workflow.DueTimers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole application as somebody meets it who walks about in it: its doors, its people, its clock and its tables. */
@Component
public record Agency(Steps steps, List<Step<?>> allSteps, List<StartForm<?>> starts, Claims claims, Admission admission,
                     Cases cases, OpenSteps openSteps, People people, DueTimers timers, TestClock clock,
                     Validator validator, JdbcClient jdbc, TransactionTemplate transaction) {
}
