package org.sanxiang.evidence;

/** Whether a link that occurred was recorded, and what follows where it was not. */
enum CoverageState {

    COVERED("calm"), MISSING("late"), EXPECTED("soon"), NOT_NEEDED("stands");

    private final String light;

    CoverageState(String light) {
        this.light = light;
    }

    /** Nothing has to be recorded any more. */
    boolean isSettled() {
        return this == COVERED || this == NOT_NEEDED;
    }

    /** How the pages light it, like a due date. */
    String light() {
        return light;
    }
}
