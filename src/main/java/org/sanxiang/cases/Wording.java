package org.sanxiang.cases;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Secret;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the trail keeps by key and field name, in the words that its readers know from the forms. */
@Component
public class Wording {

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(\\.\\d+)?");

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The name of a step, or of an entry of a work area after the name of the area, or of an action that is no step.
     *
     * @param name as {@link StepAt#name()} says it, for example {@code hear-party.statement}
     */
    public String action(String name) {
        int dot = name.indexOf('.');
        String alone = message("step." + name, message("action." + name, message("access." + name, name)));
        return dot < 0 ? alone : message("step." + name.substring(0, dot), "") + " · " + alone;
    }

    /** The label of a field in the action's form; rows of a list are counted from one. */
    public String label(String action, String field) {
        String form = "form." + action;
        StringBuilder path = new StringBuilder();
        return Stream.of(field.replace(Secret.MARK, "").split("\\.")).map(part -> {
            Matcher row = ROW.matcher(part);
            String name = row.replaceAll("");
            path.append('.').append(name);
            String label = message(form + path, message("field" + path, name));
            return row.reset().find() ? label + (Integer.parseInt(row.group(1)) + 1) : label;
        }).collect(Collectors.joining(" · "));
    }

    /** The name of who acted; timers and the engine have names too. */
    public String person(String name) {
        return message("actor." + name, name);
    }

    /** A value as people read it: the name of a constant, yes or no, a time without its T. */
    public String value(String text) {
        if (CONSTANT.matcher(text).matches()) {
            return message("enum." + text, text);
        }
        if (TIME.matcher(text).matches()) {
            return text.substring(0, 16).replace('T', ' ');
        }
        return text.equals("true") || text.equals("false") ? message("answer." + text, text) : text;
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
