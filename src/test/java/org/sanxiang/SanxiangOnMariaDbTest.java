package org.sanxiang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The same context as {@link SanxiangTest}, on a real MariaDB; too dear for every build, so in the profile {@code soak}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("soak")
@ExtendWith(OnMariaDb.class)
@SpringBootTest(properties = {
        "spring.datasource.url=${test.mariadb}",
        "spring.datasource.username=root",
        "spring.datasource.password=not-asked-for-here",
        "sanxiang.people=config/demo/people.csv",
        "sanxiang.admin-password=not-asked-for-here",
        "sanxiang.data=target/test-data-mariadb",
        "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("mysql")
@AutoConfigureMockMvc
@Import(TestApplication.class)
public @interface SanxiangOnMariaDbTest {
}
