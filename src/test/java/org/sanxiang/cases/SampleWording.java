package org.sanxiang.cases;

import org.springframework.context.support.StaticMessageSource;

/** Wording for tests without messages: every key reads like itself. */
public final class SampleWording {

    private SampleWording() {
    }

    public static Wording keys() {
        return new Wording(new StaticMessageSource());
    }
}
