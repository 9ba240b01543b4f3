package org.sanxiang.desk.form;

import java.util.List;

import org.sanxiang.desk.Due;

/**
 * What the page of a step shows besides its form.
 *
 * @param heading  which case it is: its number or the clue's, the party, the matter
 * @param basis    the legal basis shown on top; null where the step has none
 * @param token    which opening of the step the form is for
 * @param seen     the version of the case that the page shows
 * @param drafts   where what is being written is kept
 * @param question asked before what cannot be undone; null where nothing needs one
 * @param back     where one comes from: the case, or the work area of an entry
 * @param entries  the parts of the work area; empty for a step that is one form
 * @param sections what the case already holds
 * @param previews the instruments that come of the step, as they would read now
 * @param unfolded whether that lies open: in a work area, and before whoever checks or approves
 */
record StepPage(long caseId, String step, String heading, String title, String basis, Due due, long token, long seen, String address,
                String drafts, String question, String back, boolean held, List<Part> entries, List<Link> sections,
                List<Link> previews, boolean unfolded) {

    /** Whether the step's period is over. */
    boolean isLate() {
        return due.light().equals("late");
    }

    /** A part of a work area, and how often it was entered so far. */
    record Part(String address, String title, long count) {
    }

    /** The address of a fragment with its title. */
    record Link(String address, String title) {
    }
}
