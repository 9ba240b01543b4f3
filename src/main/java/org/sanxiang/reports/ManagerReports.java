package org.sanxiang.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.Wording;
import org.sanxiang.reports.ManagerReport.Cell;
import org.sanxiang.reports.ManagerReport.Ended;
import org.sanxiang.reports.ManagerReport.Late;
import org.sanxiang.reports.ManagerReport.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the manager's page together; three statements, whatever the number of cases. */
@Component
class ManagerReports {

    private final Figures figures;
    private final Wording wording;
    private final MessageSource messages;
    private final Clock clock;
    private final Remembered<LocalDate, ManagerReport> remembered;

    ManagerReports(Figures figures, Wording wording, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
        this.remembered = new Remembered<>(clock);
    }

    ManagerReport today() {
        LocalDate today = LocalDate.now(clock);
        return remembered.of(today, () -> of(today));
    }

    private ManagerReport of(LocalDate today) {
        Map<String, Map<Age, Long>> open = figures.open().count(today);
        Map<Age, Long> all = open.getOrDefault(OpenCases.ALL, Map.of());
        List<Overdue.Late> late = figures.overdue().on(today);
        return new ManagerReport(
                open.keySet().stream().filter(step -> !step.equals(OpenCases.ALL))
                        .map(step -> line(step, open.get(step), today))
                        .sorted(Comparator.comparing((Line line) -> -line.all().count()).thenComparing(Line::title)).toList(),
                line(OpenCases.ALL, all, today), ended(),
                late.stream().map(step -> late(step, today)).toList(), late.isEmpty() ? 0 : late.get(0).all(),
                LocalDateTime.now(clock));
    }

    private Line line(String step, Map<Age, Long> counts, LocalDate today) {
        List<Cell> ages = Stream.of(Age.values()).map(age -> {
            UriComponentsBuilder list = list(step);
            age.narrow(list, today);
            return new Cell(counts.getOrDefault(age, 0L), list.toUriString());
        }).toList();
        return new Line(step.isEmpty() ? "" : wording.action(step), ages,
                new Cell(ages.stream().mapToLong(Cell::count).sum(), list(step).toUriString()));
    }

    private static UriComponentsBuilder list(String step) {
        UriComponentsBuilder cases = UriComponentsBuilder.fromPath("/cases").queryParam("counted", true);
        return step.isEmpty() ? cases.queryParam("open", true) : cases.queryParam("step", step);
    }

    private List<Ended> ended() {
        return figures.ended().count().entrySet().stream().map(stage -> new Ended(
                wording.value("Stage." + stage.getKey().name()),
                new Cell(stage.getValue(), "/cases?counted=true&stage=" + stage.getKey().name()))).toList();
    }

    private Late late(Overdue.Late step, LocalDate today) {
        String file = step.number() != null ? step.number() : messages.getMessage("reports.case-without-number",
                new Object[] {Long.toString(step.caseId())}, Locale.SIMPLIFIED_CHINESE);
        String who = step.assignee() != null ? step.assignee()
                : messages.getMessage("role." + step.role(), null, step.role(), Locale.SIMPLIFIED_CHINESE);
        return new Late(step.caseId(), file, step.party(), wording.action(step.step()), who, step.due().toString(),
                ChronoUnit.DAYS.between(step.due(), today));
    }
}
