package org.sanxiang.walk;

import java.util.OptionalLong;

import org.junit.jupiter.api.Tag;
import org.sanxiang.SanxiangTest;

@Tag("soak")
@SanxiangTest
class LongRandomWalkTests extends RandomWalk {

    LongRandomWalkTests() {
        super(3000, OptionalLong.empty());
    }
}
