package org.sanxiang.people.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.sanxiang.kernel.Actor;
import org.sanxiang.people.RegisterImport;
import org.sanxiang.people.RegisterImport.Kind;
import org.sanxiang.people.RegisterImport.Preview;
import org.sanxiang.people.RegisterTemplate;
import org.sanxiang.people.sheet.UnreadableSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private static final String PAGE = "people/import";
    private static final long MOST_BYTES = 5_000_000;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RegisterImport imports;
    private final RegisterTemplate template;
    private final MessageSource messages;

    ImportPages(RegisterImport imports, RegisterTemplate template, MessageSource messages) {
        this.imports = imports;
        this.template = template;
        this.messages = messages;
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok().contentType(WORKBOOK).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                .attachment().filename(word("register.file-name"), StandardCharsets.UTF_8).build().toString())
                .body(template.workbook());
    }

    @PostMapping
    ModelAndView preview(@RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > MOST_BYTES) {
            return unreadable();
        }
        try {
            Preview preview = imports.preview(file.getBytes());
            return new ModelAndView(PAGE, preview.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("preview", preview);
        } catch (UnreadableSheet unreadable) {
            return unreadable();
        }
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String table, @RequestParam String fingerprint, Actor actor, RedirectAttributes flash) {
        Preview done = imports.carryOut(table, fingerprint, actor);
        flash.addFlashAttribute("done", word("register.done", done.count(Kind.NEW), done.count(Kind.CHANGED)));
        return "redirect:/people";
    }

    private ModelAndView unreadable() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY).addObject("unreadable", word("register.unreadable"));
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
