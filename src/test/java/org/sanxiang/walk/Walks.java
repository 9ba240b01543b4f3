package org.sanxiang.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.sanxiang.cases.Blank;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.StartForm;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.kernel.Actor;
import org.sanxiang.walk.Judge.Walk;

/** People who do at random what they may and what they may not, on several cases at a time, under a moving clock. */
final class Walks {

    private static final int AT_ONCE = 4;
    private static final int LONGEST = 60;
    static final int IN_A_ROW = 20;
    private static final Instant EARLIEST = Instant.parse("2023-01-10T01:00:00Z");

    private final Agency agency;
    private final Dice dice;
    private final Filler filler;
    private final Liking liking;
    private final Cast cast;
    private final Judge judge;
    private final Tally tally;
    private final List<Walk> open = new ArrayList<>();

    Walks(Agency agency, long seed, Tally tally) {
        this.agency = agency;
        this.dice = new Dice(seed);
        this.filler = new Filler(dice, agency.validator(), agency.clock());
        this.liking = new Liking(dice);
        this.cast = new Cast(agency, dice);
        this.judge = new Judge(new CaseReader(agency.jdbc()), agency.clock());
        this.tally = tally;
    }

    /** @throws AssertionError that tells the last act, where the law does not hold after it */
    void walk(int number) {
        for (int walked = 0; walked < number; walked += IN_A_ROW) {
            agency.clock().set(EARLIEST.plus(Duration.ofDays(dice.between(0, 900))));
            walkAtOnce(Math.min(IN_A_ROW, number - walked));
        }
    }

    private void walkAtOnce(int number) {
        int begun = 0;
        while (begun < number || !open.isEmpty()) {
            for (; begun < number && open.size() < AT_ONCE; begun++) {
                begin(agency.starts().get(0));
            }
            if (dice.happens(0.12)) {
                pass(Duration.ofDays(dice.between(1, 6)));
            }
            if (!open.isEmpty()) {
                goOn(dice.oneOf(open));
            }
        }
    }

    private void goOn(Walk walk) {
        act(walk);
        if (++walk.acts >= LONGEST || isOver(walk)) {
            open.remove(walk);
            tally.left(walk.rows);
        }
    }

    private <F extends Record> void begin(StartForm<F> start) {
        Actor officer = cast.officer();
        F form = inTransaction(() -> filler.fill(start.blank(officer), start.choices()));
        tally.last = "start by " + officer.account() + ": " + form;
        AtomicLong id = new AtomicLong();
        if (tally.attempt(start.key(), () -> id.set(agency.steps().start(start, form, officer)))) {
            open.add(judge.begin(id.get()));
        }
    }

    /** Time goes by, and timers fire as they would have. */
    private void pass(Duration time) {
        agency.clock().set(agency.clock().instant().plus(time));
        tally.last = "timers at " + agency.clock().instant();
        if (agency.timers().run() > 0) {
            open.forEach(walk -> judge.judge(walk, tally.last));
        }
    }

    private void act(Walk walk) {
        List<OpenStep> waiting = agency.openSteps().of(walk.id());
        double chance = dice.between(0, 99);
        if (chance < 6 || waiting.isEmpty()) {
            aside(walk);
        } else if (chance < 12) {
            Step<?> any = dice.oneOf(agency.allSteps());
            take(walk, any, cast.anybody());
        } else if (chance < 16) {
            claim(walk, dice.oneOf(waiting));
        } else {
            onward(walk, dice.oneOf(waiting));
        }
    }

    private void onward(Walk walk, OpenStep step) {
        if (step.step().equals("hear-party") && dice.happens(0.3)) {
            pass(Duration.ofDays(10));
        }
        if (step.step().equals("review") && dice.happens(0.1)) {
            Step<?> supply = agency.steps().at("supply-materials", "");
            take(walk, supply, fitting((SidePath<?>) supply, walk));
        }
        List<String> entries = agency.steps().entries(step.step()).stream().map(Step::entry).toList();
        String entry = entries.isEmpty() || dice.happens(step.step().equals("review") ? 0.95 : 0.45) ? "" : liking.entry(entries);
        Actor actor = dice.happens(0.9) ? fitting(step) : cast.anybody();
        take(walk, agency.steps().at(step.step(), entry), actor);
    }

    private void aside(Walk walk) {
        Step<?> path = dice.oneOf(agency.allSteps().stream().filter(SidePath.class::isInstance).toList());
        take(walk, path, dice.happens(0.7) ? fitting((SidePath<?>) path, walk) : cast.anybody());
    }

    private Actor fitting(SidePath<?> path, Walk walk) {
        OpenStep step = new OpenStep(0, walk.id(), path.key(), path.role(), null, null, agency.clock().instant(), null);
        return fitting(step);
    }

    private Actor fitting(OpenStep step) {
        return inTransaction(() -> cast.fitting(step, agency.cases().findById(step.caseId()).orElseThrow()));
    }

    private void claim(Walk walk, OpenStep step) {
        Actor actor = fitting(step);
        StepAt at = new StepAt(walk.id(), step.step(), "", step.id());
        if (tally.attempt("claim", () -> agency.claims().claim(at, actor)) || dice.happens(0.5)) {
            judge.judge(walk, tally.last);
            tally.attempt("give-back", () -> agency.claims().giveBack(at, actor));
        }
        judge.judge(walk, tally.last);
    }

    private <F extends Record> void take(Walk walk, Step<F> step, Actor actor) {
        StepAt at = new StepAt(walk.id(), step.key(), step.entry(), 0);
        F form = inTransaction(() -> filler.fill(blank(step, walk.id()), choices(step, walk.id())));
        tally.last = "%s of case %d by %s on %s: %s".formatted(at.name(), walk.id(), actor.account(),
                agency.clock().instant(), form);
        tally.attempt(at.name(), () -> agency.steps().take(at, form, actor));
        judge.judge(walk, tally.last);
    }

    /** A step that is not open need not know what its form would show. */
    private static <F extends Record> F blank(Step<F> step, long caseId) {
        try {
            return step.blank(caseId);
        } catch (RuntimeException tooEarly) {
            return Blank.of(step.form());
        }
    }

    private static Map<String, List<Choice>> choices(Step<?> step, long caseId) {
        try {
            return step.choices(caseId);
        } catch (RuntimeException tooEarly) {
            return Map.of();
        }
    }

    private boolean isOver(Walk walk) {
        return walk.rows.of("open_step").isEmpty() && dice.happens(0.5);
    }

    private <T> T inTransaction(Supplier<T> read) {
        return agency.transaction().execute(status -> read.get());
    }
}
