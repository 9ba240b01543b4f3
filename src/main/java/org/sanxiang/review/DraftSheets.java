package org.sanxiang.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.CaseSection.Fact.Piece;
import org.sanxiang.documents.SeparateFile.Sheet;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The drafts of which the rounds of a review spoke, each with what had changed since the round before. */
@Component
class DraftSheets {

    private final Reviews reviews;
    private final Submissions submissions;
    private final ReviewedDraft draft;
    private final MessageSource messages;

    DraftSheets(Reviews reviews, Submissions submissions, ReviewedDraft draft, MessageSource messages) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.draft = draft;
        this.messages = messages;
    }

    /** The draft of which the round spoke. */
    Sheet of(long caseId, ReviewRound round) {
        return sheet(caseId, round.round(), round.draftHash(), LocalDate.ofInstant(round.concludedAt(), ChineseTime.ZONE));
    }

    /** The draft that the reviewers have now; empty where they have none. */
    Optional<Sheet> waiting(long caseId) {
        return submissions.find(caseId).filter(request -> !draft.hash(caseId).isEmpty())
                .map(request -> sheet(caseId, request.round(), draft.hash(caseId), request.sentOn()));
    }

    private Sheet sheet(long caseId, int round, String hash, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        Map<String, String> words = draft.words(caseId, hash);
        words.forEach((label, text) -> facts.add(Fact.of(label, text)));
        facts.add(Fact.of("fact.draft.hash", hash));
        before(caseId, round).ifPresent(last -> facts.add(Fact.of("fact.review.changes", changes(draft.words(caseId, last), words))));
        return new Sheet(word("review-file.draft", round), "", day, facts);
    }

    private Optional<String> before(long caseId, int round) {
        return reviews.findByCaseIdOrderByRound(caseId).stream().filter(one -> one.round() == round - 1)
                .map(ReviewRound::draftHash).findFirst();
    }

    /** In words, because paper knows no colours: what is gone and what is new stands in brackets. */
    private String changes(Map<String, String> before, Map<String, String> after) {
        List<String> changed = Changes.between(before, after).stream()
                .map(fact -> word(fact.label()) + "：" + fact.pieces().stream().map(this::marked).collect(Collectors.joining())).toList();
        return changed.isEmpty() ? word("review-file.unchanged") : String.join("\n", changed);
    }

    private String marked(Piece piece) {
        return word("review-file." + piece.change(), piece.text());
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }
}
