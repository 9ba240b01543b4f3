package org.sanxiang.bench;

import java.util.Locale;

import org.sanxiang.StatementCount;
import org.sanxiang.penalty.WalkingCases;

/** The same straight-way case through our services and through the bare engine. */
final class StraightCase {

    private static final int STEPS = 18;

    private StraightCase() {
    }

    static void compare(String database, WalkingCases ours, String bareUrl, String user) throws Exception {
        try (BareEngine activity = new BareEngine(bareUrl.replace("{history}", "activity"), user, "activity");
                BareEngine full = new BareEngine(bareUrl.replace("{history}", "full"), user, "full")) {
            SideBySide run = new SideBySide().with("our services, history activity", ours::straight)
                    .with("bare engine, history activity", activity::runCase)
                    .with("bare engine, history full", full::runCase);
            run.run();
            run.print(database);
            long statements = StatementCount.during(ours::straight);
            System.out.printf(Locale.ROOT, "  %d statements a case of ours, %.1f a step%n", statements,
                    (double) statements / STEPS);
        }
    }
}
