package org.sanxiang.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;

/** One case in the course of its script; after the first act that is refused it stays where it is. */
final class Performance implements Course {

    static final Rule FILED_BEFORE_CLUE = new Rule("PUN-54", "filed-before-clue");

    private final Row row;
    private final Stage stage;
    private final Map<String, Object> said = new HashMap<>();
    private long caseId;
    private Rejection refused;

    Performance(Row row, Stage stage) {
        this.row = row;
        this.stage = stage;
    }

    void perform(Act act) {
        if (refused != null || !act.need().test(this)) {
            return;
        }
        try {
            play(act);
        } catch (Rejection rejection) {
            refused = stage.reason(act, caseId, rejection);
            stage.noteRefusal(act, caseId, refused);
        }
    }

    private void play(Act act) {
        if (act.step().isEmpty()) {
            caseId = stage.player().register(act);
            return;
        }
        FILED_BEFORE_CLUE.demand(caseId != 0);
        stage.player().take(caseId, act).forEach((field, value) -> said.put(act.step() + "." + field, value));
    }

    @Override
    public boolean isOpen(String step) {
        return caseId != 0 && stage.openSteps().find(caseId, step).isPresent();
    }

    @Override
    public Object said(String step, String field) {
        return said.get(step + "." + field);
    }

    Row row() {
        return row;
    }

    /** Zero where not even the clue was registered. */
    long caseId() {
        return caseId;
    }

    Optional<Rejection> refused() {
        return Optional.ofNullable(refused);
    }
}
