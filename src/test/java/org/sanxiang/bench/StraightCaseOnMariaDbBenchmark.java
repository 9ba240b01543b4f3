package org.sanxiang.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangOnMariaDbTest;
import org.sanxiang.databases.MariaDbServer;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;

/** On MariaDB 11.4 through MySQL Connector/J. */
@Tag("bench")
@SanxiangOnMariaDbTest
class StraightCaseOnMariaDbBenchmark {

    @Autowired
    WalkingCases cases;

    @Test
    void our_services_beside_the_bare_engine() throws Exception {
        StraightCase.compare("MariaDB 11.4", cases, MariaDbServer.url("bare_{history}"), "root");
    }
}
