package org.sanxiang.walk;

import org.sanxiang.SanxiangTest;

@SanxiangTest
class RandomWalkTests extends RandomWalk {

    RandomWalkTests() {
        super(200);
    }
}
