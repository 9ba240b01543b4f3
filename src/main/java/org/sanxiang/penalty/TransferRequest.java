package org.sanxiang.penalty;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.SidePath;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 移送司法 from any step: needs no notice, hearing or review; the task group reports next (行政处罚法 27, 移送规定 5). */
@Component
class TransferRequest implements SidePath<TransferRequestForm> {

    @Override
    public String key() {
        return "transfer";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<TransferRequestForm> form() {
        return TransferRequestForm.class;
    }

    @Override
    public String take(CaseFile file, TransferRequestForm form, Actor actor) {
        return "transfer";
    }
}
