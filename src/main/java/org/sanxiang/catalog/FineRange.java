package org.sanxiang.catalog;

import org.sanxiang.kernel.Money;

/**
 * The lawful range of a fine, both bounds included.
 *
 * @param lowest  null where the text has no number
 * @param highest null where the text has no number: the basis of the amount is then stated by hand
 */
public record FineRange(Money lowest, Money highest) {

    public boolean isOpen() {
        return highest == null;
    }

    public boolean exceededBy(Money fine) {
        return highest != null && fine.compareTo(highest) > 0;
    }

    public boolean undercutBy(Money fine) {
        return lowest != null && fine.compareTo(lowest) < 0;
    }
}
