package org.sanxiang.desk.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.Opinionated;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.Steps;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.StepPage.Link;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;

/** Puts together what a step's page says around its form. */
@Component
class StepPages {

    private static final Set<String> IRREVERSIBLE = Set.of("issue", "serve", "archive", "transfer", "terminate");

    private final Steps steps;
    private final List<CaseSection> sections;
    private final Words words;

    StepPages(Steps steps, List<CaseSection> sections, Words words) {
        this.steps = steps;
        this.sections = sections.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
        this.words = words;
    }

    StepPage of(StepAt at, OpenStep open, CaseFile file, Step<?> step) {
        String area = "/cases/" + at.caseId() + "/steps/" + at.step();
        boolean entry = !at.entry().isEmpty();
        List<Link> entries = entry ? List.of() : entries(at.step(), area);
        return new StepPage(at.caseId(), at.step(), heading(file), words.step(at.name()),
                words.find("step." + at.name() + ".basis").orElse(null), Due.of(open, words), open.id(),
                entry ? area + "/" + at.entry() : area, entry ? null : question(step),
                entry ? area : "/cases/" + at.caseId(), !entry && open.assigneeId() != null, entries,
                entries.isEmpty() ? List.of() : sections(at.caseId()));
    }

    private String heading(CaseFile file) {
        String number = file.number() == null ? words.of("case.clue", String.valueOf(file.id())) : file.number();
        return String.join(" · ", number, file.subject().partyName(), file.subject().matterName());
    }

    private String question(Step<?> step) {
        boolean irreversible = Opinionated.class.isAssignableFrom(step.form()) || IRREVERSIBLE.contains(step.key());
        return !irreversible ? null : words.find("confirm." + step.key())
                .orElseGet(() -> words.of("confirm.default", words.step(step.key())));
    }

    private List<Link> entries(String key, String area) {
        return steps.entries(key).stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE.thenComparing(part -> ((Step<?>) part).entry()))
                .map(part -> new Link(area + "/" + part.entry(), words.step(key + "." + part.entry()))).toList();
    }

    private List<Link> sections(long caseId) {
        return sections.stream().map(section -> new Link("/cases/" + caseId + "/sections/" + section.key(),
                words.of("section." + section.key()))).toList();
    }
}
