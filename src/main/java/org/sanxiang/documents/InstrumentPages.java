package org.sanxiang.documents;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the instruments of a case and hands them out in print; who looked and who took is recorded. */
@Controller
class InstrumentPages {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChineseTime.ZONE);

    private final CasePapers papers;
    private final Previews previews;
    private final Confirmed confirmed;
    private final SignedVersions signed;
    private final ApplicationEventPublisher events;

    InstrumentPages(CasePapers papers, Previews previews, Confirmed confirmed, SignedVersions signed,
                    ApplicationEventPublisher events) {
        this.papers = papers;
        this.previews = previews;
        this.confirmed = confirmed;
        this.signed = signed;
        this.events = events;
    }

    @GetMapping("/cases/{id}/instruments/{instrument}")
    ModelAndView show(@PathVariable long id, @PathVariable long instrument, Actor actor) {
        Instrument made = papers.find(id, instrument, actor);
        boolean open = papers.isOpenTo(actor, made);
        String html = open ? papers.html(made) : papers.covered(made);
        tell(actor, made, "view-instrument");
        return new ModelAndView("documents/instrument").addObject("made", made)
                .addObject("address", new InstrumentAddress(made)).addObject("open", open)
                .addObject("docx", open && papers.isAdapted(made)).addObject("body", body(html))
                .addObject("lacking", papers.lacking(html))
                .addObject("time", TIME).addObject("confirmations", confirmed.of(made.id()))
                .addObject("elsewhere", confirmed.isProvedElsewhere())
                .addObject("signed", signed.of(made)).addObject("signatory", papers.signatory());
    }

    @GetMapping("/cases/{id}/instruments/{instrument}/pdf")
    ResponseEntity<byte[]> print(@PathVariable long id, @PathVariable long instrument, Actor actor) {
        Instrument made = open(id, instrument, actor);
        return handOut(made, papers.issued(made), "pdf", MediaType.APPLICATION_PDF, actor);
    }

    /** For those that officers adapt before they are signed. */
    @GetMapping("/cases/{id}/instruments/{instrument}/docx")
    ResponseEntity<byte[]> write(@PathVariable long id, @PathVariable long instrument, Actor actor) {
        Instrument made = open(id, instrument, actor);
        return handOut(made, papers.docx(made), "docx", WORD, actor);
    }

    /** What the act would make as the case stands, before it is done; to whoever may do the act. */
    @GetMapping("/cases/{id}/previews/{act}/{code}")
    ModelAndView preview(@PathVariable long id, @PathVariable String act, @PathVariable String code, Actor actor) {
        Previews.Shown shown = previews.of(id, act, code, actor);
        return new ModelAndView("documents/preview").addObject("shown", shown)
                .addObject("body", body(shown.html())).addObject("lacking", papers.lacking(shown.html()));
    }

    /** @throws NotAllowed where it says what the actor may not read */
    private Instrument open(long caseId, long instrument, Actor actor) {
        Instrument made = papers.find(caseId, instrument, actor);
        if (!papers.isOpenTo(actor, made)) {
            throw new NotAllowed("rejected.secret-instrument");
        }
        return made;
    }

    private ResponseEntity<byte[]> handOut(Instrument made, byte[] file, String kind, MediaType type, Actor actor) {
        tell(actor, made, "instrument");
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(new InstrumentAddress(made).fileName(kind), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(file);
    }

    private void tell(Actor actor, Instrument made, String what) {
        events.publishEvent(new Accessed(actor, made.caseId(), what, new InstrumentAddress(made).name()));
    }

    /** What stands between the body's tags of a composed instrument, which is ours and escaped. */
    private static String body(String html) {
        return html.substring(html.indexOf("<body>") + "<body>".length(), html.lastIndexOf("</body>"));
    }
}
