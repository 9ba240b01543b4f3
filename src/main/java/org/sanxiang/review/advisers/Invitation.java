package org.sanxiang.review.advisers;

import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Wording;
import org.sanxiang.evidence.CasePapers;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** 法律顾问参与: an adviser is invited to a case or to any other subject of review; the advice replaces no review. */
@Component
class Invitation implements SidePath<InvitationForm> {

    private final Advising advising;
    private final CasePapers papers;
    private final Wording wording;

    Invitation(Advising advising, CasePapers papers, Wording wording) {
        this.advising = advising;
        this.papers = papers;
        this.wording = wording;
    }

    @Override
    public String key() {
        return "invite-adviser";
    }

    @Override
    public String role() {
        return "legal-reviewer";
    }

    @Override
    public Class<InvitationForm> form() {
        return InvitationForm.class;
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("adviser", advising.engaged()
                .map(adviser -> new Choice(Long.toString(adviser.id()), adviser.name() + "（" + adviser.firm() + "）")).toList());
    }

    @Override
    public boolean belongsTo(CaseFile file) {
        return true;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return !file.stage().isOver();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && advising.engaged().findAny().isPresent();
    }

    @Override
    public String take(CaseFile file, InvitationForm form, Actor actor) {
        String occasion = file.number() == null ? file.subject().partyName() : file.number();
        advising.enter(new ServiceForm(form.adviser(), form.kind(), form.servedOn(), occasion, form.outcome()), file.id(), null,
                actor);
        papers.put(file.id(), "adviser", wording.value("ServiceKind." + form.kind().name()), form.outcome(), form.files(), actor);
        return null;
    }
}
