package org.sanxiang.kernel;

/** The installation lacks something without which we do not start; the message is all that the administrator must read. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
