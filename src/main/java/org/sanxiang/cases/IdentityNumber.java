package org.sanxiang.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A citizen's identity number of 18 digits with its check digit (GB 11643). */
public record IdentityNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    /** Whether form, date of birth and check digit are right. */
    public boolean isValid() {
        if (!text.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(text.charAt(i), 10);
        }
        return CHECK.charAt(sum % 11) == text.charAt(17) && birthDate() != null;
    }

    /** The date of birth within the number; null where there is no such day. */
    public LocalDate birthDate() {
        try {
            return LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
