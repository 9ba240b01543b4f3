package org.sanxiang.cases;

/**
 * An act of coercion in a case, as far as statistics tell acts apart (行政强制法 9, 12, 53). A surcharge that a court was asked
 * to collect is told apart from one that the agency saw paid itself.
 */
public enum Coercion {
    SEALING, SEIZURE, FREEZING, OTHER_MEASURE, SURCHARGE, SURCHARGE_BY_COURT, DEMOLITION, COURT
}
