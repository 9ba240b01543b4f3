package org.sanxiang.reports.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.sanxiang.reports.paper.Form;
import org.sanxiang.reports.paper.Report;
import org.sanxiang.reports.paper.Writings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The managers' reports as pages, and as files to take along; what cannot be read in an address is not asked for. */
@Controller
class ReportPages {

    private final Map<String, Told> reports;
    private final Terms terms;
    private final Choices choices;
    private final Writings writings;
    private final ApplicationEventPublisher events;

    ReportPages(List<Told> reports, Terms terms, Choices choices, Writings writings, ApplicationEventPublisher events) {
        this.reports = reports.stream().collect(Collectors.toMap(Told::key, Function.identity()));
        this.terms = terms;
        this.choices = choices;
        this.writings = writings;
        this.events = events;
    }

    @GetMapping("/manager")
    String dashboard(Asked asked, BindingResult unreadable, @RequestParam(defaultValue = "") String order,
                     HttpServletRequest request, Model model) {
        return show("dashboard", asked, order, request, model);
    }

    @GetMapping("/reports/throughput")
    String throughput(Asked asked, BindingResult unreadable, @RequestParam(defaultValue = "") String order,
                      HttpServletRequest request, Model model) {
        return show("throughput", asked, order, request, model);
    }

    private String show(String key, Asked asked, String order, HttpServletRequest request, Model model) {
        Scope scope = asked.scope(terms.today());
        model.addAttribute("report", reports.get(key).of(scope).sorted(order));
        model.addAttribute("scope", scope);
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices);
        model.addAttribute("order", order);
        model.addAttribute("here", UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                .replaceQueryParam("order").build().toUriString());
        return "reports/report";
    }

    @GetMapping("/reports/files/{report}/{form}")
    ResponseEntity<byte[]> file(@PathVariable String report, @PathVariable Form form, Asked asked, BindingResult unreadable,
                                Actor actor) {
        Told told = reports.get(report);
        if (told == null) {
            throw new Unknown("rejected.no-such-report");
        }
        Report made = told.of(asked.scope(terms.today()));
        events.publishEvent(new Accessed(actor, null, "report", made.title() + " " + made.about()));
        return ResponseEntity.ok().contentType(form.type()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition
                        .attachment().filename(made.title() + "." + form, StandardCharsets.UTF_8).build().toString())
                .body(writings.bytes(made, form));
    }
}
