package org.sanxiang.walk;

import java.util.OptionalLong;

import org.sanxiang.SanxiangOnMariaDbTest;

@SanxiangOnMariaDbTest
class RandomWalkOnMariaDbTests extends RandomWalk {

    RandomWalkOnMariaDbTests() {
        super(1000, OptionalLong.empty());
    }
}
