package org.sanxiang;

import org.sanxiang.kernel.CannotStart;

/** Why a command failed, in one line. */
final class Failure {

    private Failure() {
    }

    /** What we say ourselves stands innermost; of anything else, its kind and its first line. */
    static String sentence(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return cause.getMessage();
            }
            innermost = cause;
        }
        return innermost.getClass().getSimpleName() + ": " + String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    }
}
