package org.sanxiang.review.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.review.Conclusion;
import org.sanxiang.review.ProblemKinds;
import org.sanxiang.review.SubjectKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The ledger as a page with its filters, and as a file. */
@Controller
@RequestMapping("/review/ledger")
class LedgerController {

    private static final int LINES = 20;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ledger ledger;
    private final LedgerWorkbook workbook;
    private final ProblemKinds kinds;
    private final LedgerWords words;
    private final ApplicationEventPublisher events;

    LedgerController(Ledger ledger, LedgerWorkbook workbook, ProblemKinds kinds, LedgerWords words,
                     ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.workbook = workbook;
        this.kinds = kinds;
        this.words = words;
        this.events = events;
    }

    /** What cannot be read in a filter is simply not searched for. */
    @GetMapping
    String page(LedgerWanted wanted, BindingResult unreadable, @RequestParam(defaultValue = "0") int page,
                HttpServletRequest request, Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", ledger.find(wanted, PageRequest.of(Math.max(0, page), LINES)));
        model.addAttribute("senders", workbook);
        model.addAttribute("subjects", SubjectKind.values());
        model.addAttribute("conclusions", Conclusion.values());
        model.addAttribute("kinds", kinds.choices());
        model.addAttribute("orders", LedgerWanted.Order.values());
        model.addAttribute("export", UriComponentsBuilder.fromPath("/review/ledger/export").query(request.getQueryString())
                .replaceQueryParam("page").build().toUriString());
        return "review/ledger";
    }

    @GetMapping("/export")
    void export(LedgerWanted wanted, BindingResult unreadable, Actor actor, HttpServletResponse response) throws IOException {
        events.publishEvent(new Accessed(actor, null, "review-ledger", words.of(wanted)));
        response.setContentType(WORKBOOK);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("法制审核台账.xlsx", StandardCharsets.UTF_8).build().toString());
        workbook.write(ledger.lines(wanted, Ledger.MOST, 0), response.getOutputStream());
    }
}
