package org.sanxiang.system.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Asks the server which of the two it is, since both answer to Connector/J as MySQL but need different SQL. The property
 * {@code sanxiang.database} ({@code mysql} or {@code mariadb}) answers instead of the server.
 */
class MySqlOrMariaDb implements EnvironmentPostProcessor {

    private static final Map<String, Object> MARIADB = Map.of(
            "spring.jpa.database-platform", "org.hibernate.dialect.MariaDBDialect",
            // Connector/J asks MariaDB 11 for its keywords in words that it does not understand.
            "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("mysql"))) {
            return;
        }
        String named = environment.getProperty("sanxiang.database", "");
        if (named.isEmpty() ? isMariaDb(environment) : named.equals("mariadb")) {
            environment.getPropertySources().addLast(new MapPropertySource("mariadb", MARIADB));
        }
    }

    private static boolean isMariaDb(ConfigurableEnvironment environment) {
        try (Connection connection = DriverManager.getConnection(environment.getProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"))) {
            return connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        } catch (SQLException unreachable) {
            throw new CannotStart("数据库无法连接 / the database cannot be reached: "
                    + unreachable.getMessage().lines().findFirst().orElse(""));
        }
    }
}
