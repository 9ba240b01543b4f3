package org.sanxiang.penalty;

/** The names of outcomes in the model are the constants of our enumerations, written in lower case with hyphens. */
final class Outcomes {

    private Outcomes() {
    }

    static String of(Enum<?> conclusion) {
        return conclusion.name().toLowerCase().replace('_', '-');
    }
}
