package org.sanxiang.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field of a form that only those read who may see the secrets of the case: the informer, identity numbers in full. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Secret {

    /** Stands before the name of a secret field wherever what was stated is kept. */
    String MARK = "secret:";
}
