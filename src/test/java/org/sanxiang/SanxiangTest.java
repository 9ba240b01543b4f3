package org.sanxiang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole application with the demo people, on a database in memory and without the job executor. All such
 * tests share one context, so they add neither properties nor beans of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:sanxiang;DB_CLOSE_DELAY=-1",
    "sanxiang.data=target/test-data",
    "camunda.bpm.job-execution.enabled=false"})
@AutoConfigureMockMvc
public @interface SanxiangTest {
}
