package org.sanxiang.cases;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.kernel.Actor;

/**
 * Something that a person did in a case, or took part in, before being recused from it.
 *
 * @param entry   its number in the trail of the case
 * @param act     name of the step or entry, as {@link StepAt#name()} says it
 * @param verdict null until a head has decided about it
 */
@Embeddable
record EarlierAct(long personId, String personName, long entry, String act, Instant actedAt,
                  @Enumerated(EnumType.STRING) ActVerdict verdict, String because, Long settledById,
                  String settledByName, Instant settledAt) {

    static EarlierAct of(Recusal recusal, Timeline.Event event) {
        return new EarlierAct(recusal.personId(), recusal.personName(), event.sequence(), event.action(), event.at(),
                null, null, null, null, null);
    }

    EarlierAct judged(ActVerdict now, String reason, Actor head, Instant at) {
        return new EarlierAct(personId, personName, entry, act, actedAt, now, reason, head.personId(), head.name(), at);
    }

    /** Whether it neither stands nor has been done again. */
    boolean isUnsettled() {
        return verdict == null || verdict == ActVerdict.REDO;
    }
}
