package org.sanxiang.review.ledger;

import java.time.LocalDate;

import org.sanxiang.review.Conclusion;
import org.sanxiang.review.SubjectKind;

/**
 * A round of review in the ledger.
 *
 * @param number       of the case or of the request; null for a case without one
 * @param title        the party of a case, or what was sent for review
 * @param reviewerDays working days that the reviewers used; null while the round is open
 * @param handlerDays  working days that the handlers used to bring what was missing; null while the round is open
 * @param conclusion   null while the round is open, or where it was withdrawn
 * @param advice       opinions of legal advisers on which the round rests, or which came while it was open
 * @param recusals     how many people were recused from the case or subject
 * @param problems     by kind, as people read them; empty where none was found
 */
record LedgerLine(long roundId, long caseId, SubjectKind kind, String number, String title, String matter, String sender,
                  int round, LocalDate receivedOn, LocalDate endedOn, Integer reviewerDays, Integer handlerDays,
                  boolean withdrawn, Conclusion conclusion, String reviewer, int advice, int recusals, String problems) {

    LedgerLine with(String found) {
        return new LedgerLine(roundId, caseId, kind, number, title, matter, sender, round, receivedOn, endedOn, reviewerDays,
                handlerDays, withdrawn, conclusion, reviewer, advice, recusals, found);
    }
}
