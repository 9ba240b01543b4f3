package org.sanxiang.walk;

import java.util.OptionalLong;

import org.sanxiang.SanxiangTest;

/** A build always walks the same ways, so that it fails for what has changed; the profile {@code soak} looks for new ones. */
@SanxiangTest
class RandomWalkTests extends RandomWalk {

    RandomWalkTests() {
        super(200, OptionalLong.of(19613250877604L));
    }
}
