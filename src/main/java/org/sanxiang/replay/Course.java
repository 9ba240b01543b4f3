package org.sanxiang.replay;

/** How a case stands in the middle of its script. */
interface Course {

    boolean isOpen(String step);

    /** What a form of the step said last; null where the step has not been taken or the field was left empty. */
    Object said(String step, String field);
}
