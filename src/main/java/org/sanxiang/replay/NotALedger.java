package org.sanxiang.replay;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The file is no ledger, or a cell of it cannot be read; nothing has been started. */
public class NotALedger extends RuntimeException implements MessageSourceResolvable {

    private final String key;
    private final transient Object[] details;

    NotALedger(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details.clone();
    }

    /** A cell that cannot be read, named by row and column. */
    static NotALedger at(String row, Column column, String key, Object... details) {
        return new NotALedger("ledger.cell", row, column.title(),
                new DefaultMessageSourceResolvable(new String[] {key}, details));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return details.clone();
    }
}
