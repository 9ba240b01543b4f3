package org.sanxiang.cases;

import java.util.function.BiConsumer;

/** A form whose fields must agree with each other: order of dates, check digits of a number by kind of party. */
public interface Crosschecked {

    /** @param problems takes the name of the field and the message key, for each thing that is wrong */
    void crosscheck(BiConsumer<String, String> problems);
}
