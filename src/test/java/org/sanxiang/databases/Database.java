package org.sanxiang.databases;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.sanxiang.kernel.DatabaseKind;
import org.sanxiang.kernel.OneMoment;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The two kinds of database that we run on, each empty and migrated, with the few beans that speak SQL. */
public enum Database {
    H2, MARIADB;

    private static final int CONNECTIONS = 10;

    /** What every component that speaks SQL needs. */
    @EnableTransactionManagement
    @Import({DatabaseKind.class, OneMoment.class})
    static class Plumbing {

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate jdbc) {
            return JdbcClient.create(jdbc);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }

    /** A context of its own over a database of its own. */
    public AnnotationConfigApplicationContext with(Class<?>... components) {
        return with(context -> { }, components);
    }

    /** The same, with something done before the components are made. */
    public AnnotationConfigApplicationContext with(Consumer<AnnotationConfigApplicationContext> first, Class<?>... components) {
        return over(this::migrated, first, components);
    }

    /** Over a database that is there already. */
    public static AnnotationConfigApplicationContext with(String url, String user,
            Consumer<AnnotationConfigApplicationContext> first, Class<?>... components) {
        return over(() -> connected(url, user), first, components);
    }

    private static AnnotationConfigApplicationContext over(Supplier<DataSource> database,
            Consumer<AnnotationConfigApplicationContext> first, Class<?>... components) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        first.accept(context);
        context.registerBean(DataSource.class, database, bean -> bean.setDestroyMethodName("close"));
        context.register(Plumbing.class);
        context.register(components);
        context.refresh();
        return context;
    }

    private static HikariDataSource connected(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private HikariDataSource migrated() {
        HikariDataSource database = connected(url("t" + UUID.randomUUID().toString().replace("-", "")),
                this == H2 ? "sa" : "root");
        Flyway.configure().dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + (this == H2 ? "h2" : "mysql"))
                .load().migrate();
        return database;
    }

    private String url(String name) {
        return this == H2 ? "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512" : MariaDbServer.url(name);
    }
}
