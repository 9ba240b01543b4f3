package org.sanxiang.cases;

/**
 * An act that is open whenever the case stands where it allows it, not when a step waits for it. Where it names an
 * outcome, it leaves the line of the procedure by the message of the same name in the model, and whatever step was open
 * is gone; where it names none, the token stays where it is and only the clocks are asked anew.
 *
 * @param <F> the form
 */
public interface SidePath<F extends Record> extends Step<F> {

    /** Who may do it, in the words of the models: {@code handler}, {@code agency-head}. */
    String role();

    /** Whether files of this kind have the path at all; by default those of penalty cases. */
    default boolean belongsTo(CaseFile file) {
        return file.procedureKey().equals("penalty");
    }

    /** Whether the path is open as the case stands; by default from the filing to the decision. */
    default boolean isOpen(CaseFile file) {
        return file.stage() == Stage.FILED;
    }

    /** Whether the case page offers it now; what is open without being offered is refused by the rule that it breaks. */
    default boolean isOffered(CaseFile file) {
        return isOpen(file);
    }
}
