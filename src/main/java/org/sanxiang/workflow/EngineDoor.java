package org.sanxiang.workflow;

import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refused;
import org.sanxiang.kernel.Rule;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Stands before every command of the engine and refuses each one that changes state without a {@link Passage}: no task is
 * completed, no token moved, no variable set through the engine's own doors.
 */
final class EngineDoor extends CommandInterceptor {

    static final Rule CLOSED = new Rule("PUN-38", "engine-door");

    private final ApplicationEventPublisher events;
    private volatile boolean starting = true;

    EngineDoor(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** From now on the engine's set-up and the deployment of the models are over. */
    void close() {
        starting = false;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!mayPass(command)) {
            String name = command.getClass().getSimpleName();
            events.publishEvent(new Refused(Actor.ENGINE, null, "", CLOSED.id(), Map.of("command", name)));
            CLOSED.demandOfPerson(false, name);
        }
        return next.execute(command);
    }

    private boolean mayPass(Command<?> command) {
        return starting || EngineCommands.isRead(command.getClass()) || Passage.current().isPresent()
                || Context.getCommandContext() == null && isDueTimer(command);
    }

    /** The job executor takes up only jobs that are due; a job executed by hand has no such context. */
    private static boolean isDueTimer(Command<?> command) {
        return command instanceof ExecuteJobsCmd && Context.getJobExecutorContext() != null;
    }
}
