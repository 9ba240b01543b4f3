package org.sanxiang.cases;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Names the fields of a form as its page does, to be resolved with the message files. */
final class FieldLabels {

    /** Such as {@code members[1].said}. */
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.?(.*)");

    private FieldLabels() {
    }

    /**
     * @param form   name of the step or of the entry
     * @param fields paths within the form
     */
    static MessageSourceResolvable of(String form, Collection<String> fields) {
        return fields.stream().map(field -> of(form, field)).reduce((these, one) -> words("form.and", these, one))
                .orElseGet(() -> words("form.none"));
    }

    private static MessageSourceResolvable of(String form, String field) {
        Matcher row = IN_ROW.matcher(field);
        if (!row.matches()) {
            return new DefaultMessageSourceResolvable(new String[] {"form." + form + "." + field}, field);
        }
        String inner = row.group(3).isEmpty() ? row.group(1) : row.group(1) + "." + row.group(3);
        return words("form.in-row", of(form, inner), Integer.toString(Integer.parseInt(row.group(2)) + 1));
    }

    private static MessageSourceResolvable words(String key, Object... details) {
        return new DefaultMessageSourceResolvable(new String[] {key}, details);
    }
}
