package org.sanxiang.kernel;

/** Something that comes along with a form and is stated by its name only; what it holds is recorded where it is kept. */
public interface Attachment {

    /** Empty where nothing is known of it. */
    String name();
}
