package org.sanxiang.walk;

import org.sanxiang.SanxiangOnMariaDbTest;

@SanxiangOnMariaDbTest
class RandomWalkOnMariaDbTests extends RandomWalk {

    RandomWalkOnMariaDbTests() {
        super(1000);
    }
}
