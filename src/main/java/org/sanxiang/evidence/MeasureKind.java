package org.sanxiang.evidence;

import org.sanxiang.cases.Coercion;

/** The coercive measures that may be taken while a case is investigated (行政强制法 9). */
enum MeasureKind {
    SEALING(Coercion.SEALING), SEIZURE(Coercion.SEIZURE), FREEZING(Coercion.FREEZING), OTHER(Coercion.OTHER_MEASURE);

    private final Coercion coercion;

    MeasureKind(Coercion coercion) {
        this.coercion = coercion;
    }

    /** As which it is counted. */
    Coercion coercion() {
        return coercion;
    }
}
