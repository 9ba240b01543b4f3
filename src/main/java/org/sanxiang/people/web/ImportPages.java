package org.sanxiang.people.web;

import java.util.List;

import org.sanxiang.kernel.Actor;
import org.sanxiang.people.RegisterImport;
import org.sanxiang.people.RegisterImport.Kind;
import org.sanxiang.people.RegisterImport.Preview;
import org.sanxiang.people.RegisterTemplate;
import org.sanxiang.people.sheet.SheetFiles;
import org.sanxiang.people.sheet.UnreadableSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills the register of people from a spreadsheet: sent, looked at, and then taken over. */
@Controller
@RequestMapping("/people/import")
class ImportPages {

    private final RegisterImport imports;
    private final RegisterTemplate template;
    private final MessageSource messages;

    ImportPages(RegisterImport imports, RegisterTemplate template, MessageSource messages) {
        this.imports = imports;
        this.template = template;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask() {
        return page(List.of());
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return SheetFiles.offered(word("register.file-name"), template.workbook());
    }

    @PostMapping
    ModelAndView preview(@RequestParam(required = false) MultipartFile file) {
        try {
            Preview preview = imports.preview(SheetFiles.sent(file));
            return page(preview.problems()).addObject("preview", preview);
        } catch (UnreadableSheet unreadable) {
            return page(List.of(word("register.unreadable")));
        }
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String table, @RequestParam String fingerprint, Actor actor, RedirectAttributes flash) {
        Preview done = imports.carryOut(table, fingerprint, actor);
        flash.addFlashAttribute("done", word("register.done", done.count(Kind.NEW), done.count(Kind.CHANGED)));
        return "redirect:/people";
    }

    private static ModelAndView page(List<String> problems) {
        return new ModelAndView("people/import", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("problems", problems);
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
