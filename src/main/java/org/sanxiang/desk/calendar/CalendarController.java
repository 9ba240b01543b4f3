package org.sanxiang.desk.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sanxiang.cases.CalendarImport;
import org.sanxiang.cases.Recounting;
import org.sanxiang.deadlines.ArrangementFile;
import org.sanxiang.deadlines.ArrangementFile.Problem;
import org.sanxiang.deadlines.Calendars;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working-day calendar: which years have an arrangement, and the import of another. */
@Controller
class CalendarController {

    /** Arrangements are published in the autumn before; who plans needs the year after as well. */
    private static final int YEARS_AHEAD = 2;

    private final Calendars calendars;
    private final CalendarImport calendarImport;
    private final Words words;
    private final Clock clock;

    CalendarController(Calendars calendars, CalendarImport calendarImport, Words words, Clock clock) {
        this.calendars = calendars;
        this.calendarImport = calendarImport;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    ModelAndView show() {
        return page(HttpStatus.OK, List.of(), nextProvisional());
    }

    @PostMapping("/calendar")
    ModelAndView take(@RequestParam(defaultValue = "0") int year, @RequestParam(required = false) MultipartFile file,
                      Actor actor, RedirectAttributes flash) throws IOException {
        ArrangementFile arrangement = new ArrangementFile(year,
                file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8));
        if (!arrangement.problems().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY,
                    arrangement.problems().stream().map(this::sentence).toList(), year);
        }
        Recounting.Result result = calendarImport.take(arrangement.arrangement(), actor);
        flash.addFlashAttribute("done", words.of("calendar.done", String.valueOf(year), result.cases(), result.moved(),
                result.busy()));
        return new ModelAndView("redirect:/calendar");
    }

    private ModelAndView page(HttpStatus status, List<String> problems, int year) {
        return new ModelAndView("desk/calendar", status).addObject("years", calendars.years())
                .addObject("provisional", provisional()).addObject("problems", problems).addObject("year", year);
    }

    /** The years that are soon needed and have no arrangement yet. */
    private List<Integer> provisional() {
        int now = LocalDate.now(clock).getYear();
        Set<Integer> arranged = calendars.years().stream().map(one -> one.arrangement().year()).collect(Collectors.toSet());
        return IntStream.range(now, now + YEARS_AHEAD).filter(one -> !arranged.contains(one)).boxed().toList();
    }

    private int nextProvisional() {
        return provisional().stream().findFirst().orElse(LocalDate.now(clock).getYear() + 1);
    }

    private String sentence(Problem problem) {
        String what = words.of("invalid.calendar." + problem.key(), problem.detail());
        if (problem.row() == 0) {
            return what;
        }
        return problem.column().isEmpty() ? words.of("invalid.calendar.row", problem.row(), what)
                : words.of("invalid.calendar.cell", problem.row(), problem.column(), what);
    }
}
