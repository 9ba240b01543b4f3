package org.sanxiang.walk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What people mostly answer, so that walks get far: a yes rather than a no, and what the next step asks for. */
final class Liking {

    private static final Set<String> ANSWERS = Set.of("APPROVE", "AGREE", "AGREED", "FILE", "PENALTY", "HELD", "SERVED",
            "PERFORMED", "RIGHT", "NONE", "DIRECT", "BANK", "PUBLISH", "BY_HEAD", "WAIVED");
    private static final Set<String> ENTRIES = Set.of("evidence", "site-record", "waiver", "arrange", "attempt", "payment");
    private static final Set<String> YES = Set.of("certificateShown", "rightsTold", "hearingOffered",
            "recordedOnVideo", "continuing", "fullyRecorded", "sendAgain");
    private static final Set<String> TOLD = Set.of("materials", "explanation", "lateBecause");
    private static final List<BigDecimal> FINES = Arrays.asList(new BigDecimal("500"), new BigDecimal("2000"),
            new BigDecimal("5000"), new BigDecimal("10000"), new BigDecimal("20000"), new BigDecimal("60000"));

    private final Dice dice;

    Liking(Dice dice) {
        this.dice = dice;
    }

    /** Why a case is closed depends on how it went: none of the reasons is usual. */
    Object constant(Class<?> enumeration) {
        List<Object> all = List.of(enumeration.getEnumConstants());
        List<Object> liked = enumeration.getSimpleName().equals("ClosingReason") ? List.of()
                : all.stream().filter(one -> ANSWERS.contains(((Enum<?>) one).name())).toList();
        return dice.oneOf(liked.isEmpty() || dice.happens(0.15) ? all : liked);
    }

    String entry(List<String> entries) {
        List<String> liked = entries.stream().filter(ENTRIES::contains).toList();
        return dice.oneOf(liked.isEmpty() || dice.happens(0.3) ? entries : liked);
    }

    /** Null for a box that is not ticked. */
    Boolean box(String field, boolean demanded) {
        double yes = demanded ? 0.98 : YES.contains(field) ? 0.9 : 0.05;
        return dice.happens(yes) ? Boolean.TRUE : null;
    }

    /** Whether people mostly fill it in although they need not always. */
    boolean isLiked(String field) {
        return TOLD.contains(field);
    }

    BigDecimal fine() {
        return dice.oneOf(FINES);
    }
}
