package org.sanxiang.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.EarlierBlocks;
import org.sanxiang.deadlines.Deadline;
import org.sanxiang.deadlines.Periods;
import org.springframework.stereotype.Component;

/** What lies before the reviewers: the materials, what changed since the last round, and whose time it is. */
@Component
class SubmissionSection implements CaseSection {

    private final ReviewRequests requests;
    private final Reviews reviews;
    private final ReviewedDraft draft;
    private final Periods periods;
    private final Clock clock;

    SubmissionSection(ReviewRequests requests, Reviews reviews, ReviewedDraft draft, Periods periods, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.draft = draft;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "submission";
    }

    @Override
    public int order() {
        return 39;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        List<ReviewRequest> sent = requests.findByCaseIdOrderById(file.id());
        if (sent.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("block.review-file", "", List.of(
                Fact.link("fact.review-file.take", "PDF", "/cases/" + file.id() + "/review-file"))));
        blocks.add(materials(file.id()));
        reviews.findFirstByCaseIdOrderByRoundDesc(file.id()).filter(last -> !draft.hash(file.id()).isEmpty())
                .ifPresent(last -> blocks.add(changes(file.id(), last)));
        blocks.addAll(EarlierBlocks.of(sent, request -> request(request, sent.indexOf(request) + 1),
                request -> new Object[] {request.sentAt()}));
        return blocks;
    }

    private Block materials(long caseId) {
        return new Block("block.review-materials", "", draft.materials(caseId).stream()
                .filter(material -> material.needed() || material.there()).map(SubmissionSection::material).toList());
    }

    private static Fact material(Material material) {
        if (!material.there()) {
            return Fact.of("fact.review.material-missing", material.name()).lit("late");
        }
        return material.link() == null ? Fact.of("fact.review.material-handed-in", material.name())
                : Fact.link("fact.review.material-there", material.name(), material.link());
    }

    private Block changes(long caseId, ReviewRound last) {
        List<Fact> facts = new ArrayList<>(Changes.between(draft.words(caseId, last.draftHash()),
                draft.words(caseId, draft.hash(caseId))));
        Grounds now = draft.grounds(caseId);
        if (last.grounds().hasOtherParty(now)) {
            facts.add(Fact.of("fact.review.changed-party", GroundsChange.CHANGED).lit("soon"));
        }
        if (last.grounds().hasOtherEvidence(now)) {
            facts.add(Fact.of("fact.review.changed-evidence", GroundsChange.CHANGED).lit("soon"));
        }
        return new Block("block.review-changes", "", facts);
    }

    private Block request(ReviewRequest request, int number) {
        LocalDate today = LocalDate.now(clock);
        Deadline deadline = periods.deadline(request.sentOn().atStartOfDay(), Submissions.PERIOD, request.ledger());
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("fact.review.sent-at", request.sentAt()),
                Fact.of("fact.review.due", deadline.due()),
                Fact.of("fact.review.days-of-reviewer", request.daysOfReviewer(periods.calendar(), today)),
                Fact.of("fact.review.days-of-handlers", request.daysOfHandlers(periods.calendar(), today))));
        if (request.isWithdrawn()) {
            facts.add(Fact.of("fact.review.withdrawn", true));
        }
        request.returns().forEach(returned -> {
            facts.add(Fact.of("fact.review.returned", returned.missing() + "：" + returned.because() + "（" + returned.returnedBy() + "）"));
            facts.add(Fact.of("fact.review.returned-at", returned.returnedAt()));
            facts.add(Fact.of("fact.review.sent-again-at", returned.sentAgainAt()));
        });
        if (request.prolonged() != null) {
            facts.add(Fact.of("fact.review.prolonged", request.prolonged().because() + "（" + request.prolonged().by() + "）"));
            facts.add(Fact.of("fact.review.prolonged-at", request.prolonged().at()));
        }
        return new Block("block.review-request", Integer.toString(number), facts);
    }
}
