package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.deadlines.Periods;
import org.sanxiang.kernel.Money;
import org.springframework.stereotype.Component;

/** What is owed and paid, until when, and what happened while the decision was carried out, on the case page. */
@Component
class ExecutionSection implements CaseSection {

    private final PenaltyCases cases;
    private final Periods periods;
    private final Clock clock;

    ExecutionSection(PenaltyCases cases, Periods periods, Clock clock) {
        this.cases = cases;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "execution";
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        PenaltyCase c = cases.get(file.id());
        if (c.served() == null || c.served().kind() != DecisionKind.PENALTY) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(debt(c), days(c)));
        c.executions.forEach(entry -> blocks.add(new Block(entry.title(), "", entry.facts())));
        return blocks;
    }

    private static Block debt(PenaltyCase c) {
        Debt debt = Debt.of(c);
        Performance performance = c.performance();
        return new Block("block.debt", "", List.of(
                Fact.of("fact.execution.fine", debt.fine()),
                Fact.of("fact.execution.confiscation", debt.confiscation()),
                Fact.of("fact.execution.surcharge", debt.surcharge()),
                Fact.of("fact.execution.paid", debt.paid()),
                Fact.of("fact.execution.unpaid", debt.unpaid()),
                Fact.of("fact.execution.overpaid", debt.overpaid().isZero() ? null : debt.overpaid()),
                Fact.of("fact.penalty.demolished", c.served().proposal().demolishedM2()),
                Fact.of("fact.demolished", performance.demolished().signum() == 0 ? null : performance.demolished())));
    }

    /** The days on which it all turns; what is not to come is left out. */
    private Block days(PenaltyCase c) {
        ExecutionDates dates = c.dates(periods);
        Compelling compelling = new Compelling(c, dates);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("fact.execution.payment-due", dates.paymentDue()));
        if (compelling.isAnnounced()) {
            Money grown = compelling.surchargeOn(LocalDate.now(clock));
            facts.add(Fact.of("fact.execution.surcharge-today", grown.isZero() ? null : grown));
        }
        c.paying().cashInHand().forEach(cash -> facts.add(Fact.of("fact.execution.to-agency-by", dates.toAgencyBy(cash))));
        c.executions(Demand.class).forEach(demand ->
                facts.add(Fact.of("fact.execution.court-after", dates.courtAfter(demand))));
        dates.courtWindow().ifPresent(window -> facts.addAll(List.of(
                Fact.of("fact.execution.window-opens", window.opens()),
                Fact.of("fact.execution.window-closes", window.closes()))));
        new Demolishing(c, dates).unfiled()
                .ifPresent(decision -> facts.add(Fact.of("fact.execution.file-by", dates.fileBy(decision))));
        return new Block("block.execution-days", "", facts);
    }
}
