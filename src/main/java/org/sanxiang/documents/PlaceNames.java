package org.sanxiang.documents;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the places of the templates: {@code place.<name>} in the message files. */
@Component
class PlaceNames {

    private static final String PLACE = "place.";
    private static final String IN_WORDS = "InWords";

    private final MessageSource messages;

    PlaceNames(MessageSource messages) {
        this.messages = messages;
    }

    boolean knows(String place) {
        return find(place) != null;
    }

    String of(String place) {
        String name = find(place);
        return name == null ? place : name;
    }

    /** An amount in capitals is called as the amount is; many places are called alike wherever they stand. */
    private String find(String place) {
        String plain = place.endsWith(IN_WORDS) ? place.substring(0, place.length() - IN_WORDS.length()) : place;
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return message(PLACE + plain, message(PLACE + last, null));
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
