package org.sanxiang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words what is wrong, and where: the case by its number, the table by its name. */
@Component
class FaultWords {

    private final MessageSource messages;
    private final TrailTables tables;

    FaultWords(MessageSource messages, TrailTables tables) {
        this.messages = messages;
        this.tables = tables;
    }

    List<String> sentences(Findings findings) {
        List<String> sentences = new ArrayList<>();
        findings.faults().forEach(fault -> sentences.add(sentence(fault)));
        if (findings.found() > findings.faults().size()) {
            sentences.add(say("audit.more-faults", findings.found() - findings.faults().size()));
        }
        sentences.add(say(findings.isClean() ? "audit.clean" : "audit.not-clean", findings.entries(), findings.rows(),
                findings.files(), findings.seals(), findings.found()));
        return sentences;
    }

    private String sentence(Fault fault) {
        return say("audit.fault." + fault.key(), Stream.concat(Stream.of(place(fault.place())),
                Stream.of(fault.details()).map(this::detail)).toArray());
    }

    private String place(String place) {
        Long caseId = Chains.caseOf(place);
        if (caseId == null) {
            return detail(place).toString();
        }
        String number = tables.caseNumber(caseId);
        return say("audit.place.case", caseId.toString(), number == null ? "" : number);
    }

    /** A table is told by its name in words and in the database; numbers are told without separators. */
    private Object detail(Object told) {
        String text = told.toString();
        String table = messages.getMessage("table." + text, null, "", Locale.SIMPLIFIED_CHINESE);
        return table.isEmpty() ? text : table + " (" + text + ")";
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, Stream.of(details).map(Object::toString).toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
