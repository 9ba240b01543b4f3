package org.sanxiang.people;

/** How far a right reaches: not at all, own cases, those of the own unit, all. */
public enum Scope {
    NONE, OWN, UNIT, ALL;

    static Scope of(String cell) {
        return cell.equals("-") ? NONE : valueOf(cell.toUpperCase());
    }
}
