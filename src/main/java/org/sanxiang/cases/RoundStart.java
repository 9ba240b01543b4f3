package org.sanxiang.cases;

/**
 * A side path by which a procedure that has ended begins once more in the same case: its outcome names the step at which the
 * new instance stands.
 *
 * @param <F> the form
 */
public interface RoundStart<F extends Record> extends SidePath<F> {
}
