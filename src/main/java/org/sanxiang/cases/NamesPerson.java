package org.sanxiang.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a form that names people by identity: a {@code Long}, or a collection of them. Nobody is named there who is
 * recused from the case, and what such a person once took part in is found again.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesPerson {
}
