package org.sanxiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.FirstRow;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of an instrument comes back as it was, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstrumentRegisterTests {

    private static final Instant MOMENT = Instant.parse("2023-03-01T02:00:00.123456Z");
    private static final Actor MAKER = new Actor(7, "officer1", "办案员𠮷", Set.of(), "ZD1", "test");
    private static final Template TEMPLATE = APaper.templates(DeliveredConfig.files()).current("D14");
    private static final InstrumentKind KIND = new Catalogue(DeliveredConfig.files()).find("D14").orElseThrow();

    private final Database database;
    private AnnotationConfigApplicationContext context;
    private InstrumentRegister register;

    InstrumentRegisterTests(Database database) {
        this.database = database;
    }

    static class Clocked {

        @Bean
        Clock clock() {
            return Clock.fixed(MOMENT, ChineseTime.ZONE);
        }
    }

    @BeforeAll
    void open() {
        context = database.with(Clocked.class, FirstRow.class, InstrumentRegister.class, ConfirmationRegister.class);
        register = context.getBean(InstrumentRegister.class);
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
    void an_instrument_is_kept_with_its_template_and_counted_by_its_kind() {
        Sheet sheet = new Sheet(KIND, TEMPLATE, "泸县综执罚告字〔2023〕第1号", Map.of(), "{\"party\":{\"name\":\"𠮷野家\"}}",
                new Composition("<p>𠮷野家</p>", Set.of()), MOMENT);

        Instrument first = add(sheet);
        Instrument second = add(sheet);

        assertThat(register.find(1, first.id())).hasValue(first);
        assertThat(first.contents()).isEqualTo(sheet.contents());
        assertThat(first.madeAt()).isEqualTo(MOMENT);
        assertThat(first.madeBy()).isEqualTo("办案员𠮷");
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(context.getBean(JdbcClient.class).sql("select text from document_template").query(String.class).list())
                .containsExactly(TEMPLATE.text());
    }

    @Test
    void a_confirmation_comes_back_as_it_was_given() {
        Instrument made = add(new Sheet(KIND, TEMPLATE, null, Map.of(), "{}", new Composition("<p/>", Set.of()), MOMENT));
        Confirmation confirmation = new Confirmation(made.id(), 7, "办案员𠮷", "川E0500101", made.contentHash(), MOMENT);
        ConfirmationRegister confirmations = context.getBean(ConfirmationRegister.class);

        confirmations.add(confirmation);

        assertThat(confirmations.of(made.id())).containsExactly(confirmation);
    }

    private Instrument add(Sheet sheet) {
        return context.getBean(TransactionTemplate.class).execute(status -> register.add(1, "notify", sheet, MAKER));
    }
}
