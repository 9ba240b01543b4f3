package org.sanxiang.review.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.review.ProblemKinds;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody looked for in the ledger, in the words of its page, as the trail keeps it. */
@Component
class LedgerWords {

    private final MessageSource messages;
    private final ProblemKinds kinds;

    LedgerWords(MessageSource messages, ProblemKinds kinds) {
        this.messages = messages;
        this.kinds = kinds;
    }

    /** Only the name of the ledger where it was taken whole. */
    String of(LedgerWanted wanted) {
        return Stream.concat(Stream.of(word("ledger.title")), wanted.values().entrySet().stream().map(this::condition))
                .collect(Collectors.joining("；"));
    }

    private String condition(Map.Entry<String, Object> one) {
        String value = one.getValue().toString();
        return word("ledger." + one.getKey()) + " " + switch (one.getKey()) {
            case "kind" -> word("enum.SubjectKind." + value);
            case "conclusion" -> word("enum.Conclusion." + value);
            case "problem" -> kinds.name(value);
            default -> value.replaceAll("^%|%$", "");
        };
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
