package org.sanxiang.cases;

/** A case locked for an action, and the step at which the action is done. */
record Entered(CaseFile file, OpenStep step) {
}
