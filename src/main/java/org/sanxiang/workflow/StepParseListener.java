package org.sanxiang.workflow;

import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Gives every user task, decision and timer of every model our listeners; a model cannot leave them out. */
@Component
class StepParseListener extends AbstractBpmnParseListener {

    private final OpenStepTable openSteps;
    private final StepGuard guard;
    private final MajorDecision majorDecision;
    private final PeriodEnd periodEnd;
    private final PeriodTimers timers;

    StepParseListener(OpenStepTable openSteps, StepGuard guard, MajorDecision majorDecision, PeriodEnd periodEnd,
                      PeriodTimers timers) {
        this.openSteps = openSteps;
        this.guard = guard;
        this.majorDecision = majorDecision;
        this.periodEnd = periodEnd;
        this.timers = timers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String role = task.getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText)
                .collect(Collectors.joining(","));
        // the groups live in open_step; the engine need not write them for every task
        task.getCandidateGroupIdExpressions().clear();
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> openSteps.opened(created, role));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard::completed);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, openSteps::ended);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, openSteps::interrupted);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) majorDecision::ask);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) majorDecision::answer);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
        timers.timed(((ActivityImpl) activity.getEventScope()).getId());
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, periodEnd);
    }
}
