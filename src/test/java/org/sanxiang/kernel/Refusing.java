package org.sanxiang.kernel;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Says in tests which rule stops an act. */
public final class Refusing {

    private Refusing() {
    }

    /** The act is refused by this rule and no other. */
    public static void assertRefused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.rule()).contains(rule));
    }

    /** The person is kept from the act by this rule and no other. */
    public static void assertBarred(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(act)
                .satisfies(barred -> assertThat(barred.rule()).contains(rule));
    }
}
