package org.sanxiang.cases;

/** A form that goes on while a request to recuse somebody is not decided only with a written reason (行政处罚法 43). */
public interface DespiteRecusal {

    /** Why it goes on; null or blank where no request is open. */
    String recusalBecause();
}
