package org.sanxiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.FirstRow;
import org.sanxiang.people.Body;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the register of numbers promises, on whichever database it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NumberRegisterTests {

    private static final Body COUNTY = new Body("LX", "泸县综合行政执法局", "泸县综执", "泸县", "own", "");
    private static final Body TOWN = new Body("FJ", "泸县福集镇人民政府", "泸县福集", "福集镇", "empowered", "");

    private final Database database;
    private AnnotationConfigApplicationContext context;
    private TransactionTemplate transaction;
    private NumberRegister register;

    NumberRegisterTests(Database database) {
        this.database = database;
    }

    static class Clocked {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2023-03-01T02:00:00Z"), ChineseTime.ZONE);
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Clocked.class, ConfigFiles.class, FirstRow.class, NumberPatterns.class, NumberRegister.class);
        transaction = context.getBean(TransactionTemplate.class);
        register = context.getBean(NumberRegister.class);
        context.getBean(JdbcClient.class).sql("""
                insert into case_file (id, version, procedure_key, body, unit, matter_code, matter_name, party_name,
                    party_kind, stage, registered_on, changed_at)
                values (1, 0, 'penalty', 'LX', 'ZD1', 'CG-001', '违法建设', '某某', 'INDIVIDUAL', 'CLUE', '2023-03-01',
                    '2023-03-01 00:00:00')""").update();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void a_number_reads_as_the_bureau_writes_it() {
        assertThat(draw(COUNTY, "decision", 2021)).isEqualTo("泸县综执罚决字〔2021〕第1号");
        assertThat(draw(COUNTY, "archive", 2021)).isEqualTo("20210001");
    }

    @Test
    void every_body_counts_every_kind_anew_in_every_year() {
        assertThat(List.of(draw(COUNTY, "filing", 2022), draw(COUNTY, "filing", 2022), draw(TOWN, "filing", 2022),
                draw(COUNTY, "notice", 2022), draw(COUNTY, "filing", 2024))).containsExactly(
                "泸县综执立字〔2022〕第1号", "泸县综执立字〔2022〕第2号", "泸县福集立字〔2022〕第1号", "泸县综执罚告字〔2022〕第1号",
                "泸县综执立字〔2024〕第1号");
    }

    @Test
    void many_who_draw_at_once_get_consecutive_numbers() {
        IntStream.range(0, 200).parallel().forEach(n -> draw(COUNTY, "decision", 2023));
        assertThat(context.getBean(JdbcClient.class)
                .sql("select serial from document_number where kind = 'decision' and number_year = 2023 order by serial")
                .query(Long.class).list()).containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void an_act_that_fails_draws_no_number() {
        transaction.executeWithoutResult(status -> {
            register.draw(COUNTY, "review", 2023, 1);
            status.setRollbackOnly();
        });
        assertThat(draw(COUNTY, "review", 2023)).isEqualTo("泸县综执法审字〔2023〕第1号");
    }

    @Test
    void no_number_is_drawn_outside_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> register.draw(COUNTY, "decision", 2023, 1));
    }

    @Test
    void an_unknown_kind_is_a_mistake_of_the_configuration() {
        assertThatIllegalArgumentException().isThrownBy(() -> draw(COUNTY, "poem", 2023)).withMessageContaining("poem");
    }

    private String draw(Body body, String kind, int year) {
        return transaction.execute(status -> register.draw(body, kind, year, 1));
    }
}
