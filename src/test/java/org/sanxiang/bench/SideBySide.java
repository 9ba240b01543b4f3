package org.sanxiang.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.sanxiang.StatementCount.ThrowingAct;

/** Runs contenders in turns within one run, so that whatever the machine does else hits them alike. */
final class SideBySide {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = Integer.getInteger("rounds", 12);
    private static final int CASES = 5;

    private final Map<String, ThrowingAct> contenders = new LinkedHashMap<>();
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    SideBySide with(String name, ThrowingAct oneCase) {
        contenders.put(name, oneCase);
        return this;
    }

    void run() throws Exception {
        for (ThrowingAct contender : contenders.values()) {
            repeat(contender, WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, ThrowingAct> contender : contenders.entrySet()) {
                long before = System.nanoTime();
                repeat(contender.getValue(), CASES);
                nanos.merge(contender.getKey(), System.nanoTime() - before, Long::sum);
            }
        }
    }

    private static void repeat(ThrowingAct oneCase, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            oneCase.run();
        }
    }

    double casesPerSecond(String name) {
        return ROUNDS * CASES * 1e9 / nanos.get(name);
    }

    /** How many cases the one does in the time in which the other does one. */
    double ratio(String one, String other) {
        return (double) nanos.get(other) / nanos.get(one);
    }

    void print(String title) {
        System.out.printf("%n%s%n", title);
        String first = contenders.keySet().iterator().next();
        contenders.keySet().forEach(name -> System.out.printf(Locale.ROOT, "  %-34s %7.2f cases/s   ratio %.2f%n", name,
                casesPerSecond(name), ratio(first, name)));
    }
}
