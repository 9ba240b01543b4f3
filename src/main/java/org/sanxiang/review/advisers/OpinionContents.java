package org.sanxiang.review.advisers;

import org.sanxiang.files.NamedContents;
import org.springframework.stereotype.Component;

/** Which contents the advisers' opinions name. */
@Component
class OpinionContents implements NamedContents {

    private final AdviserServices services;

    OpinionContents(AdviserServices services) {
        this.services = services;
    }

    @Override
    public boolean names(String hash) {
        return services.isNamed(hash);
    }
}
