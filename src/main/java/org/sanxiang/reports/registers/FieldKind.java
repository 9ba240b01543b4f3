package org.sanxiang.reports.registers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sanxiang.people.sheet.CellDate;

/** What stands in a field of a register; its name is that of the column {@code kind}. */
enum FieldKind {

    /** The day by which the entry counts; each register has one. */
    DAY {
        @Override
        Optional<String> read(String text) {
            return CellDate.read(text).map(Object::toString);
        }
    },
    TEXT {
        @Override
        Optional<String> read(String text) {
            return text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
        }
    },
    /** One of the choices that the register names. */
    CHOICE {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text);
        }
    },
    /** In whose name something was done; nothing stands there for the agency itself. */
    BODY {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text);
        }
    },
    /** Things or people, counted whole. */
    NUMBER {
        @Override
        Optional<String> read(String text) {
            return matching(text, WHOLE);
        }
    },
    /** Yuan. */
    MONEY {
        @Override
        Optional<String> read(String text) {
            return matching(text, DECIMAL);
        }
    },
    /** Of a hundred, with the decimals as they were published. */
    PERCENT {
        @Override
        Optional<String> read(String text) {
            return matching(text.replaceAll("[%％]$", ""), DECIMAL)
                    .filter(number -> new BigDecimal(number).compareTo(HUNDRED) <= 0);
        }
    },
    /** Yes or no. */
    ANSWER {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text);
        }
    };

    static final int LONGEST = 300;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([,，\\s]\\d{3})+(\\.\\d+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As it is kept; empty where the text cannot be meant. */
    abstract Optional<String> read(String text);

    boolean isNumeric() {
        return this == NUMBER || this == MONEY || this == PERCENT;
    }

    /** Thousands may be set apart; what else is set apart would be read as something else than was meant. */
    private static Optional<String> matching(String text, Pattern number) {
        String plain = THOUSANDS.matcher(text).matches() ? text.replaceAll("[,，\\s]", "") : text;
        return number.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
