package org.sanxiang.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanxiang.TestApplication;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** On the embedded database, in a file as in the default installation. */
@Tag("bench")
@SpringBootTest(properties = {"sanxiang.data=target/bench", "camunda.bpm.job-execution.enabled=false",
        "spring.datasource.url=jdbc:h2:file:./target/bench/db/ours-${random.uuid};DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;QUERY_CACHE_SIZE=256"})
@AutoConfigureMockMvc
@Import(TestApplication.class)
class StraightCaseOnH2Benchmark {

    @Autowired
    WalkingCases cases;

    @Test
    void our_services_beside_the_bare_engine() throws Exception {
        StraightCase.compare("H2, database in a file", cases,
                "jdbc:h2:file:./target/bench/db/bare-{history}-" + System.nanoTime()
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;QUERY_CACHE_SIZE=256", "sa");
    }
}
