package org.sanxiang.reports.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Sha256;
import org.sanxiang.people.sheet.Sheet;
import org.sanxiang.people.sheet.SheetFiles;
import org.sanxiang.people.sheet.UnreadableSheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills a register from a spreadsheet, all of it or nothing. */
@Controller
@RequestMapping("/registers/{register}/import")
class RegisterImports {

    private final Registers registers;
    private final RegisterSheets sheets;
    private final RegisterDesk desk;
    private final RegisterWords words;

    RegisterImports(Registers registers, RegisterSheets sheets, RegisterDesk desk, RegisterWords words) {
        this.registers = registers;
        this.sheets = sheets;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String register) {
        return page(registers.of(register), List.of());
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String register) {
        Register wanted = registers.of(register);
        return SheetFiles.offered(wanted.name() + ".xlsx", sheets.template(wanted));
    }

    @PostMapping
    ModelAndView take(@PathVariable String register, @RequestParam(required = false) MultipartFile file, Actor actor,
                      RedirectAttributes flash) {
        Register into = registers.of(register);
        try {
            return take(into, Sheet.read(SheetFiles.sent(file)), actor, flash);
        } catch (UnreadableSheet unreadable) {
            return page(into, List.of(words.word("register.unreadable")));
        }
    }

    private ModelAndView take(Register into, Sheet sheet, Actor actor, RedirectAttributes flash) {
        RegisterSheets.Contents contents = sheets.read(into, sheet);
        if (!contents.problems().isEmpty()) {
            return page(into, contents.problems());
        }
        desk.take(into, contents.lines(), Sha256.of(sheet.text()), actor);
        flash.addFlashAttribute("done", words.word("registers.imported", contents.lines().size()));
        return new ModelAndView("redirect:/registers/" + into.key() + "?year=" + lastYear(into, contents.lines()));
    }

    /** A register is shown year by year, and whoever has sent a sheet wants to see what has come of it. */
    private static int lastYear(Register register, List<Map<String, String>> lines) {
        return lines.stream().mapToInt(line -> LocalDate.parse(line.get(register.day().key())).getYear()).max().orElseThrow();
    }

    private ModelAndView page(Register register, List<String> problems) {
        return new ModelAndView("reports/register-import", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("register", register).addObject("note", words.note(register)).addObject("problems", problems);
    }
}
