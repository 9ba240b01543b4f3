package org.sanxiang.files;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether any record names a content, as it is committed, whatever transaction asks. */
@Component
class NamedAnywhere {

    private final List<NamedContents> records;
    private final TransactionTemplate apart;

    NamedAnywhere(List<NamedContents> records, PlatformTransactionManager transactions) {
        this.records = records;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    boolean names(String hash) {
        return Boolean.TRUE.equals(apart.execute(status -> records.stream().anyMatch(record -> record.names(hash))));
    }
}
