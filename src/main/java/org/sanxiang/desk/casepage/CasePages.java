package org.sanxiang.desk.casepage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sanxiang.cases.Admission;
import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.ProcessPicture;
import org.sanxiang.desk.casepage.CasePage.Dated;
import org.sanxiang.desk.casepage.CasePage.Head;
import org.sanxiang.desk.casepage.CasePage.Section;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Agency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a case together. */
@Service
@Transactional(readOnly = true)
class CasePages {

    private final Admission admission;
    private final NextSteps nextSteps;
    private final Course course;
    private final Agency agency;
    private final List<CaseSection> sections;
    private final ProcessPicture picture;

    CasePages(Admission admission, NextSteps nextSteps, Course course, Agency agency, List<CaseSection> sections,
              ProcessPicture picture) {
        this.admission = admission;
        this.nextSteps = nextSteps;
        this.course = course;
        this.agency = agency;
        this.sections = sections.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
        this.picture = picture;
    }

    /** @throws org.sanxiang.kernel.Rejection where there is no such case, or not for this person */
    CasePage of(long caseId, Actor actor) {
        CaseFile file = admission.read(caseId, actor);
        return new CasePage(head(file), nextSteps.alerts(file), handlers(file),
                nextSteps.of(file, actor), nextSteps.over(file), nextSteps.asides(file, actor), course.runs(caseId),
                course.opinions(caseId), sections(file));
    }

    String picture(long caseId, Actor actor) {
        admission.read(caseId, actor);
        return picture.of(caseId);
    }

    private static List<String> handlers(CaseFile file) {
        return file.handlers().stream().map(CaseDuty::personName).toList();
    }

    private Head head(CaseFile file) {
        return new Head(file.id(), file.number(), file.subject().partyName(), file.subject().partyKind(),
                file.subject().matterName(), file.subject().matterCode(), file.stage(), agency.body(file.body()).name(),
                agency.unitName(file.unit()), dates(file));
    }

    private static List<Dated> dates(CaseFile file) {
        return Stream.of(new Dated("case.registered", file.registeredOn()), new Dated("case.filed", file.filedOn()),
                new Dated("case.decided", file.decidedOn()), new Dated("case.closed", file.closedOn()),
                new Dated("case.archived", file.archivedOn())).filter(date -> date.day() != null).toList();
    }

    private List<Section> sections(CaseFile file) {
        return sections.stream().filter(section -> section.concerns(file))
                .map(section -> new Section(section.key(), "/cases/" + file.id() + "/sections/" + section.key())).toList();
    }
}
