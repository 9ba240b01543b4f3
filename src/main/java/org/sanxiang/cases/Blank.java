package org.sanxiang.cases;

import java.lang.reflect.Constructor;

/** An empty form. */
public final class Blank {

    private Blank() {
    }

    /** @param form a record without primitive components */
    @SuppressWarnings("unchecked")
    public static <F extends Record> F of(Class<F> form) {
        Constructor<?> canonical = form.getDeclaredConstructors()[0];
        try {
            canonical.setAccessible(true);
            return (F) canonical.newInstance(new Object[canonical.getParameterCount()]);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
