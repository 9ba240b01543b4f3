package org.sanxiang.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.sanxiang.Sanxiang;
import org.sanxiang.databases.MariaDbServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole agency at work: application, MariaDB, Keycloak and Chromium, all real, and the demo people at their desks. */
final class Office implements AutoCloseable {

    private final Map<String, Desk> desks = new HashMap<>();
    private final String url;
    private final Browser browser;
    private final Keycloak keycloak;
    private final ConfigurableApplicationContext application;

    private Office(Clock clock) throws IOException, InterruptedException {
        browser = Browser.start();
        int port = Ports.free();
        url = "http://127.0.0.1:" + port;
        keycloak = Keycloak.start(url);
        application = new SpringApplicationBuilder(Sanxiang.class).profiles("mysql", "keycloak")
                .initializers(context -> prepare(context, clock)).run(
                "--server.port=" + port,
                "--spring.datasource.url=" + MariaDbServer.url("journey"),
                "--spring.datasource.username=root",
                "--spring.datasource.password=password-of-the-journey",
                "--sanxiang.keycloak.url=" + keycloak.url(),
                "--sanxiang.keycloak.secret=" + Keycloak.SECRET,
                "--sanxiang.data=target/journey-data",
                // the engine's timers follow the system's time, the journey lives in 2023
                "--camunda.bpm.job-execution.enabled=false",
                "--sanxiang.people=" + Path.of("config/demo/people.csv"));
        keycloak.await();
    }

    /** @param clock by which the agency lives */
    static Office open(Clock clock) throws IOException, InterruptedException {
        return new Office(clock);
    }

    /** The desk of a person, who logs in when first asked for; several people may be logged in at once. */
    Desk as(String account) {
        return desks.computeIfAbsent(account, name -> {
            Desk desk = new Desk(browser.window(), url);
            desk.logIn(name);
            return desk;
        });
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The application as it is delivered: nothing that other tests keep on the class path may slip in. */
    private static void prepare(ConfigurableApplicationContext context, Clock clock) {
        context.getBeanFactory().registerSingleton("clock of the journey", clock);
        context.getBeanFactory().registerSingleton("no test beans", new NoTestBeans());
    }

    @Override
    public void close() {
        application.close();
        keycloak.close();
        browser.close();
    }
}
