package org.sanxiang.review;

import java.util.ArrayList;
import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** What was sent for review and is no case, on the page of its file. */
@Component
class SubjectSection implements CaseSection {

    private final ReviewSubjects subjects;

    SubjectSection(ReviewSubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String key() {
        return "review-subject";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals(Subjects.PROCEDURE);
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        return subjects.findById(file.id()).map(SubjectSection::block).stream().toList();
    }

    private static Block block(ReviewSubject subject) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("form.request-review.kind", subject.kind()),
                Fact.of("form.request-review.title", subject.title()),
                Fact.of("form.request-review.senderUnit", subject.senderUnit()),
                Fact.of("fact.subject.sender", subject.senderName()),
                Fact.of("form.request-review.summary", subject.summary())));
        if (subject.isDiscussedAfterwards() && subject.before() != null) {
            facts.addAll(before(subject.before()));
            facts.add(Fact.of("form.record-discussion.heldOn", subject.discussionOn()));
            facts.add(Fact.of("form.record-discussion.proof", subject.discussionProof()));
        }
        if (subject.isWithdrawn()) {
            facts.add(Fact.of("fact.subject.withdrawn", true));
        }
        return new Block("block.review-subject", "", facts);
    }

    private static List<Fact> before(BeforeDecision before) {
        return List.of(Fact.of("form.request-review.participationOn", before.participationOn()),
                Fact.of("form.request-review.participationProof", before.participationProof()),
                Fact.of("form.request-review.argumentOn", before.argumentOn()),
                Fact.of("form.request-review.argumentProof", before.argumentProof()),
                Fact.of("form.request-review.riskOn", before.riskOn()),
                Fact.of("form.request-review.riskProof", before.riskProof()));
    }
}
