package org.sanxiang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine alone with our models: no law, no record, no people; every task is looked up and completed. */
final class BareEngine implements AutoCloseable {

    private static final List<String> STEPS = List.of("verify=file", "file=filed", "approve-filing=approve",
            "investigate=concluded", "check-investigation=agree", "approve-notice=agree", "notify=notified",
            "hear-party=none", "draft=penalty", "decide=penalty", "issue=issued", "serve=penalty", "publish=published",
            "execute=performed", "close=requested", "approve-closing=approve", "archive=archived");

    private final HikariDataSource database;
    private final ProcessEngine engine;
    private int started;

    BareEngine(String url, String user, String history) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        database = new HikariDataSource(pool);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + history + "-" + url.hashCode());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setHistoryTimeToLive("P1D");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(Map.of("timers", new NeverDue()));
        engine = configuration.buildProcessEngine();
        deploy();
    }

    /** Stands for the bean that the models know. */
    public static final class NeverDue {

        public Date due(DelegateExecution execution) {
            return Date.from(Instant.now().plus(3650, ChronoUnit.DAYS));
        }
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : List.of("penalty.bpmn", "legal-review.bpmn", "major-decision.dmn")) {
            try (InputStream file = Files.newInputStream(Path.of("bpmn", model))) {
                deployment.addInputStream(model, file);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        deployment.deploy();
    }

    /** One straight-way case from the clue to the archive. */
    void runCase() {
        String instance = engine.getRuntimeService().startProcessInstanceByKey("penalty", "bare-" + ++started,
                Map.of("outcome", "register", "review", false, "discussion", false)).getId();
        for (String step : STEPS) {
            String[] keyAndOutcome = step.split("=");
            Task task = engine.getTaskService().createTaskQuery().processInstanceId(instance)
                    .taskDefinitionKey(keyAndOutcome[0]).singleResult();
            engine.getTaskService().setAssignee(task.getId(), "officer1");
            engine.getTaskService().complete(task.getId(), variables(keyAndOutcome[1]));
        }
    }

    private static VariableMap variables(String outcome) {
        VariableMap variables = Variables.createVariables().putValue("outcome", outcome);
        return outcome.equals("penalty") ? variables.putValueTyped("facts", Variables.untypedValue(facts(), true)) : variables;
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("partyKind", "organisation", "amount", 3000.0, "fine", 3000.0,
                "penaltyKinds", List.of("fine"), "field", "市政公用", "hearingHeld", false));
        facts.putAll(Map.of("departure", false, "complex", false, "byHand", false));
        return facts;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
