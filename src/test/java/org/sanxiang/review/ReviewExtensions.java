package org.sanxiang.review;

/** Forms that give a review more time, for tests in other modules. */
public final class ReviewExtensions {

    private ReviewExtensions() {
    }

    public static Record because(String reason) {
        return new ProlongForm(reason);
    }
}
