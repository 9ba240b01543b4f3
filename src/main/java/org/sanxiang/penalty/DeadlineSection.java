package org.sanxiang.penalty;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.ProcessHistory;
import org.sanxiang.cases.SideClocks;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** 期限: every clock of the case with its article and where it stands, and what was ordered about the 90 days. */
@Component
class DeadlineSection implements CaseSection {

    private final PenaltyClocks clocks;
    private final ProcessHistory history;
    private final List<SideClocks> sides;
    private final Clock clock;

    DeadlineSection(PenaltyClocks clocks, ProcessHistory history, List<SideClocks> sides, Clock clock) {
        this.clocks = clocks;
        this.history = history;
        this.sides = sides;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "deadlines";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Registration.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        CaseClocks own = clocks.ofCase(file.id());
        PenaltyCase c = own.c();
        List<Block> blocks = new ArrayList<>();
        new ClocksOfCase(c, own, clocks.review(file.id()), history.runs(file.id()),
                sides.stream().flatMap(side -> side.of(file.id(), own.periods()).stream()).toList(), clock.getZone()).all()
                .forEach(one -> blocks.add(block(one, own.periods())));
        c.periodSuspensions.forEach(suspension -> blocks.add(block(suspension)));
        c.periodExtensions.forEach(extension -> blocks.add(block(extension)));
        return blocks;
    }

    private Block block(ClockOfCase one, Periods periods) {
        Deadline deadline = one.clock().deadline();
        LocalDateTime now = LocalDateTime.now(clock);
        ClockState state = one.state(now);
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("fact.clock.state", state),
                Fact.of("fact.clock.from", deadline.from()),
                Fact.of("fact.clock.due", deadline.endsWithinDay() ? deadline.end() : deadline.due()),
                Fact.of("fact.clock.done", one.done() == null ? null : one.done().toLocalDate()),
                Fact.of("fact.clock.article", periods.source(one.clock().period())),
                Fact.of("fact.clock.subject", one.subject())));
        if (state == ClockState.RUNNING || state == ClockState.OVERDUE) {
            long days = ChronoUnit.DAYS.between(now.toLocalDate(), deadline.due());
            facts.add(1, Fact.of(days < 0 ? "fact.clock.days-over" : "fact.clock.days-left", Math.abs(days)));
        }
        if (deadline.provisional()) {
            facts.add(Fact.of("fact.clock.provisional", true));
        }
        Block block = new Block("enum." + one.clock().name(), "", facts);
        return state.isOver() ? block.folded(state, deadline.due()) : block;
    }

    private static Block block(PeriodSuspension suspension) {
        return new Block("block.period-suspension", "", List.of(
                Fact.of("form.suspend.conclusion", suspension.ground()),
                Fact.of("fact.suspension.from", suspension.suspendedOn()),
                Fact.of("fact.suspension.by", suspension.suspendedBy()),
                Fact.of("form.suspend.opinion", suspension.because()),
                Fact.of("form.resume.conclusion", suspension.resumedGround()),
                Fact.of("form.resume.resumedOn", suspension.resumedOn()),
                Fact.of("fact.resumption.by", suspension.resumedBy()),
                Fact.of("fact.resumption.opinion", suspension.resumedBecause())));
    }

    private static Block block(PeriodExtension extension) {
        return new Block("block.period-extension", "", List.of(
                Fact.of("form.extend.conclusion", extension.kind()),
                Fact.of("form.extend.days", extension.days()),
                Fact.of("form.extend.basis", extension.basis()),
                Fact.of("fact.extension.on", extension.approvedOn()),
                Fact.of("fact.extension.by", extension.approvedBy()),
                Fact.of("form.extend.opinion", extension.because()),
                Fact.of("form.extend.heldOn", extension.heldOn()),
                Fact.of("form.extend.members", extension.said())));
    }
}
