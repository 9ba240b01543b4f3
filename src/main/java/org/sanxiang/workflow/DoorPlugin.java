package org.sanxiang.workflow;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the door before the engine, our listeners into every model, and our hand on every timer. */
@Component
class DoorPlugin extends AbstractProcessEnginePlugin {

    /** A timer that failed, or lost a race, is tried again after a minute; five failures make an incident. */
    private static final String RETRIES = "R5/PT1M";

    private final EngineDoor door;
    private final EngineDoor innerDoor;
    private final StepParseListener listeners;
    private final FiringTimers timers;

    DoorPlugin(ApplicationEventPublisher events, StepParseListener listeners, FiringTimers timers) {
        this.door = new EngineDoor(events);
        this.innerDoor = new EngineDoor(events);
        this.listeners = listeners;
        this.timers = timers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(door));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(innerDoor));
        List<BpmnParseListener> all = new ArrayList<>(engine.getCustomPreBPMNParseListeners() == null
                ? List.of() : engine.getCustomPreBPMNParseListeners());
        all.add(listeners);
        engine.setCustomPreBPMNParseListeners(all);
        engine.setCustomJobHandlers(List.of(timers));
        engine.setFailedJobRetryTimeCycle(RETRIES);
    }

    /** The models are deployed while the context is refreshed; afterwards nothing is deployed past us. */
    @EventListener(ContextRefreshedEvent.class)
    void close() {
        door.close();
        innerDoor.close();
    }
}
