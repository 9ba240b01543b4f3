package org.sanxiang.cases;

/**
 * An act that is open at any time while the case is being handled, not when a step waits for it: it leaves the line of
 * the procedure by the message of the same name in the model, and whatever step was open is gone.
 *
 * @param <F> the form
 */
public interface SidePath<F extends Record> extends Step<F> {

    /** Who may do it, in the words of the models: {@code handler}, {@code agency-head}. */
    String role();
}
