package org.sanxiang.desk.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.OpenStep;
import org.sanxiang.cases.Opinionated;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Step;
import org.sanxiang.cases.StepAt;
import org.sanxiang.cases.StepPapers;
import org.sanxiang.cases.Steps;
import org.sanxiang.cases.Timeline;
import org.sanxiang.cases.Timeline.Event;
import org.sanxiang.desk.Due;
import org.sanxiang.desk.Words;
import org.sanxiang.desk.form.StepPage.Link;
import org.sanxiang.desk.form.StepPage.Part;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;

/** Puts together what a step's page says around its form. */
@Component
class StepPages {

    private static final Set<String> IRREVERSIBLE = Set.of("issue", "serve", "archive", "transfer", "terminate");

    private static final int MOST_ENTRIES = 1000;

    private final Steps steps;
    private final List<CaseSection> sections;
    private final Timeline timeline;
    private final List<StepPapers> papers;
    private final Words words;

    StepPages(Steps steps, List<CaseSection> sections, Timeline timeline, List<StepPapers> papers, Words words) {
        this.steps = steps;
        this.sections = sections.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
        this.timeline = timeline;
        this.papers = papers;
        this.words = words;
    }

    StepPage of(StepAt at, OpenStep open, CaseFile file, Step<?> step) {
        String area = "/cases/" + at.caseId() + "/steps/" + at.step();
        boolean entry = !at.entry().isEmpty();
        List<Part> entries = entry ? List.of() : entries(at, area);
        return new StepPage(at.caseId(), at.step(), heading(file), words.step(at.name()),
                words.find("step." + at.name() + ".basis").orElse(null), Due.of(open, words), open.id(), file.version(),
                entry ? area + "/" + at.entry() : area,
                "/cases/" + at.caseId() + "/drafts/" + at.step() + (entry ? "/" + at.entry() : ""), entry ? null : question(step),
                entry ? area : "/cases/" + at.caseId(), !entry && open.assigneeId() != null, entries,
                entry ? List.of() : sections(at.caseId()), previews(at), !entries.isEmpty() || judges(step));
    }

    /** Whoever checks or approves has the whole case before the eyes. */
    private static boolean judges(Step<?> step) {
        return Opinionated.class.isAssignableFrom(step.form()) && !(step instanceof SidePath<?>);
    }

    private String heading(CaseFile file) {
        String number = file.number() == null ? words.of("case.clue", String.valueOf(file.id())) : file.number();
        return String.join(" · ", number, file.subject().partyName(), file.subject().matterName());
    }

    private String question(Step<?> step) {
        boolean irreversible = judges(step) || IRREVERSIBLE.contains(step.key());
        return !irreversible ? null : words.find("confirm." + step.key())
                .orElseGet(() -> words.of("confirm.default", words.step(step.key())));
    }

    /** How often each was entered is read from the trail, where every entry stands. */
    private List<Part> entries(StepAt at, String area) {
        List<Step<?>> parts = steps.entries(at.step()).stream().filter(part -> part.concerns(at.caseId())).toList();
        Map<String, Long> counts = parts.isEmpty() ? Map.of() : timeline.of(at.caseId(), 0, MOST_ENTRIES).stream()
                .collect(Collectors.groupingBy(Event::action, Collectors.counting()));
        return parts.stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE.thenComparing(part -> ((Step<?>) part).entry()))
                .map(part -> part(area, at.step() + "." + part.entry(), part.entry(), counts)).toList();
    }

    private Part part(String area, String name, String entry, Map<String, Long> counts) {
        return new Part(area + "/" + entry, words.step(name), counts.getOrDefault(name, 0L));
    }

    private List<Link> previews(StepAt at) {
        return papers.stream().flatMap(all -> all.previews(at.caseId(), at.name()).stream())
                .map(preview -> new Link(preview.address(), preview.title())).toList();
    }

    private List<Link> sections(long caseId) {
        return sections.stream().map(section -> new Link("/cases/" + caseId + "/sections/" + section.key(),
                words.of("section." + section.key()))).toList();
    }
}
