package org.sanxiang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The one Spring context that all tests of the whole application share: everything real, with the demo people, on a
 * database in memory. Tests add neither properties nor beans of their own, else there would be a second context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("application")
@SpringBootTest(properties = {
        "spring.datasource.url=jdbc:h2:mem:sanxiang;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
        "sanxiang.data=${tests.data:target/test-data}",
        "camunda.bpm.job-execution.enabled=false"})
@AutoConfigureMockMvc
@Import(TestApplication.class)
public @interface SanxiangTest {
}
