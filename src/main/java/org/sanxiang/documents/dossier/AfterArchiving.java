package org.sanxiang.documents.dossier;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.Recorded;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the dossier bound as soon as its case is archived; where nothing runs by itself, it is bound when somebody asks for it. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class AfterArchiving {

    private static final String ARCHIVED = "archive";

    private final Bindery bindery;

    AfterArchiving(Bindery bindery) {
        this.bindery = bindery;
    }

    @TransactionalEventListener
    public void on(Recorded done) {
        if (done.action().equals(ARCHIVED)) {
            bindery.begin(done.caseId(), DossierOrder.MAIN_AND_SIDE, done.actor());
        }
    }
}
