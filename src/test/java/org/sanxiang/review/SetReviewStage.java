package org.sanxiang.review;

import org.sanxiang.kernel.ConfigFiles;

/** The settings as delivered, but for the stage of the review, which a test may set. */
public class SetReviewStage extends ReviewSettings {

    private ReviewStage stage = super.stage();

    public SetReviewStage(ConfigFiles config) {
        super(config);
    }

    public void set(ReviewStage wanted) {
        stage = wanted;
    }

    @Override
    public ReviewStage stage() {
        return stage;
    }
}
