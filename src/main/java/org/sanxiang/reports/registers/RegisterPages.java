package org.sanxiang.reports.registers;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for whatever register there is: its entries of a year, and a form for one more. */
@Controller
@RequestMapping("/registers")
class RegisterPages {

    private static final int LINES = 20;
    private static final int LONGEST_REASON = 200;

    private final Registers registers;
    private final Entries entries;
    private final RegisterDesk desk;
    private final RegisterWords words;
    private final Clock clock;

    RegisterPages(Registers registers, Entries entries, RegisterDesk desk, RegisterWords words, Clock clock) {
        this.registers = registers;
        this.entries = entries;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("registers", registers.all());
        model.addAttribute("counts", entries.counts(firstOf(year), lastOf(year)));
        model.addAttribute("year", year);
        return "reports/registers";
    }

    /** What cannot be read in a filter is simply not searched for. */
    @GetMapping("/{register}")
    String list(@PathVariable String register, EntriesWanted wanted, BindingResult unreadable,
                @RequestParam(required = false) Integer page, @RequestParam Map<String, String> chosen,
                Actor actor, Model model) {
        Register shown = registers.of(register);
        int year = wanted.yearOr(LocalDate.now(clock));
        List<Entry> found = ofYear(shown, year).stream().filter(entry -> wanted.fits(shown, entry, chosen)).toList();
        PageRequest asked = PageRequest.of(page == null ? wanted.place(found) / LINES : Math.max(0, page), LINES);
        model.addAttribute("register", shown);
        model.addAttribute("note", words.note(shown));
        model.addAttribute("wanted", wanted);
        model.addAttribute("chosen", chosen);
        model.addAttribute("year", year);
        model.addAttribute("writes", desk.isOpenTo(actor));
        model.addAttribute("sums", sums(shown, found));
        model.addAttribute("found", new PageImpl<>(found.stream().skip(asked.getOffset()).limit(LINES).toList(), asked,
                found.size()));
        return "reports/register";
    }

    private List<Entry> ofYear(Register register, int year) {
        return entries.of(register.key(), firstOf(year), lastOf(year));
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** What the numbers of the entries come to; shares of a hundred come to nothing. */
    private static Map<RegisterField, BigDecimal> sums(Register register, List<Entry> found) {
        Map<RegisterField, BigDecimal> sums = new LinkedHashMap<>();
        register.fields().stream().filter(field -> field.isNumeric() && field.kind() != FieldKind.PERCENT).forEach(field ->
                sums.put(field, found.stream().map(entry -> entry.number(field.key())).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sums;
    }

    @GetMapping("/{register}/new")
    ModelAndView blank(@PathVariable String register) {
        return form(registers.of(register), Map.of(), Map.of());
    }

    @PostMapping("/{register}/new")
    ModelAndView enter(@PathVariable String register, @RequestParam Map<String, String> stated, Actor actor,
                       RedirectAttributes flash) {
        Register into = registers.of(register);
        Reading reading = desk.enter(into, stated::get, actor);
        if (!reading.isRight()) {
            return form(into, stated, words.sentences(reading));
        }
        flash.addFlashAttribute("done", words.word("registers.entered"));
        return list(into, LocalDate.parse(reading.values().get(into.day().key())).getYear());
    }

    @PostMapping("/{register}/{id}/withdraw")
    ModelAndView withdraw(@PathVariable String register, @PathVariable long id, @RequestParam(defaultValue = "") String reason,
                          Actor actor, RedirectAttributes flash) {
        Register from = registers.of(register);
        boolean given = !reason.isBlank() && reason.length() <= LONGEST_REASON;
        if (given) {
            desk.withdraw(from, id, reason, actor);
        }
        flash.addFlashAttribute(given ? "done" : "wrong",
                words.word(given ? "registers.withdrawn-now" : "registers.reason-missing"));
        return list(from, entries.find(from, id).map(entry -> entry.day().getYear()).orElse(LocalDate.now(clock).getYear()));
    }

    private static ModelAndView list(Register register, int year) {
        return new ModelAndView("redirect:/registers/" + register.key() + "?year=" + year);
    }

    private ModelAndView form(Register register, Map<String, String> stated, Map<String, String> problems) {
        return new ModelAndView("reports/register-form", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("register", register).addObject("note", words.note(register))
                .addObject("stated", stated).addObject("problems", problems)
                .addObject("today", LocalDate.now(clock));
    }
}
