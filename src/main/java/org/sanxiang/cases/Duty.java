package org.sanxiang.cases;

/** What a person has done, or does, in a case; {@link SeparationOfDuties} says which duties one person may not unite. */
public enum Duty {
    REGISTRAR, HANDLER, CHECKER, APPROVER, HEARING_HOST, REVIEWER, DISCUSSANT, DECIDER, CLERK, ARCHIVIST
}
