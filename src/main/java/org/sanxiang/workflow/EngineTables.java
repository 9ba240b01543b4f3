package org.sanxiang.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables on MySQL and MariaDB from the engine's own scripts, but in utf8mb4: the scripts say utf8, which
 * is three bytes and has no room for rare characters in names (𠮷). The engine finds them made and leaves them alone.
 */
@Component
@Profile("mysql")
class EngineTables extends AbstractProcessEnginePlugin {

    private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");

    private final DataSource database;

    EngineTables(DataSource database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (!exist()) {
            PARTS.forEach(part -> new ResourceDatabasePopulator(false, false, "UTF-8", script(part)).execute(database));
        }
    }

    private boolean exist() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database,
                    data -> data.getTables(data.getConnection().getCatalog(), null, "ACT_GE_PROPERTY", null).next());
        } catch (MetaDataAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Resource script(String part) {
        ClassPathResource script =
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql");
        try {
            String text = script.getContentAsString(StandardCharsets.UTF_8)
                    .replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
            return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), part);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
