package org.sanxiang.reports.registers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of the registers say. */
@Component("wordsOfRegisters")
class RegisterWords {

    private final MessageSource messages;

    RegisterWords(MessageSource messages) {
        this.messages = messages;
    }

    String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }

    /** What is to be known before anything is entered; empty where there is nothing. */
    String note(Register register) {
        return messages.getMessage("registers.note." + register.key(), null, "", Locale.SIMPLIFIED_CHINESE);
    }

    /** What is wrong, by field. */
    Map<String, String> sentences(Reading reading) {
        Map<String, String> sentences = new LinkedHashMap<>();
        reading.problems().forEach((field, wrong) -> sentences.put(field, word(wrong.message(), wrong.detail())));
        return sentences;
    }
}
