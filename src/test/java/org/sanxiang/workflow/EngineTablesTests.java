package org.sanxiang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sanxiang.databases.MariaDbServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EngineTablesTests {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(MariaDbServer.url("engine_tables"), "root", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void the_engine_has_room_for_every_character_and_its_tables_are_made_once() {
        EngineTables tables = new EngineTables(database);
        tables.preInit(null);
        tables.preInit(null);
        assertThat(jdbc.queryForObject("select count(*) from ACT_GE_PROPERTY", Integer.class)).isPositive();
        assertThat(narrow()).isEmpty();
    }

    private List<String> narrow() {
        return jdbc.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and character_set_name <> 'utf8mb4'""", String.class);
    }
}
