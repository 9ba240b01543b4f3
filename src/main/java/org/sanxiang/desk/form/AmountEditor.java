package org.sanxiang.desk.form;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads amounts as people write and copy them, {@code 12,900.00 元} too; fen is the smallest part. An editor and no
 * converter, because Spring would try its own editor on what a converter refuses.
 */
final class AmountEditor extends PropertyEditorSupport {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

    @Override
    public void setAsText(String text) {
        String plain = text.replaceAll("[,，￥¥元\\s]", "");
        if (!AMOUNT.matcher(plain).matches()) {
            throw new IllegalArgumentException(text);
        }
        setValue(new BigDecimal(plain));
    }
}
