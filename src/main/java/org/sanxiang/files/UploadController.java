package org.sanxiang.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.HttpHeader;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Takes files in pieces by the tus protocol: a connection that broke goes on where it stopped. What no case would take is
 * refused as soon as it shows, by the name before anything is sent, by the content with the last piece.
 */
@Controller
class UploadController {

    private final Uploads uploads;
    private final Intake intake;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    UploadController(Uploads uploads, Intake intake, ApplicationEventPublisher events, MessageSource messages) {
        this.uploads = uploads;
        this.intake = intake;
        this.events = events;
        this.messages = messages;
    }

    @PostMapping("/uploads")
    void begin(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        try {
            intake.demandRoom(request.getHeader(HttpHeader.UPLOAD_LENGTH), actor);
        } catch (Refusal full) {
            refuse(full, response, actor);
            return;
        }
        uploads.serve(request, response, actor);
        String place = response.getHeader(HttpHeader.LOCATION);
        if (place != null) {
            inspect(place.substring(place.lastIndexOf('/') + 1), response, actor);
        }
    }

    @RequestMapping(path = "/uploads/{id}", method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
    void goOn(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        uploads.serve(request, response, actor);
        if (request.getMethod().equals(HttpMethod.PATCH.name())) {
            inspect(id, response, actor);
        }
    }

    private void inspect(String id, HttpServletResponse response, Actor actor) throws IOException {
        try {
            intake.inspect(id, actor);
        } catch (Refusal refusal) {
            uploads.remove(id);
            refuse(refusal, response, actor);
        }
    }

    private void refuse(Refusal refusal, HttpServletResponse response, Actor actor) throws IOException {
        String sentence = messages.getMessage(refusal, Locale.SIMPLIFIED_CHINESE);
        events.publishEvent(new Refused(actor, null, "", refusal.rule().orElseThrow().id(), Map.of("sentence", sentence)));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        byte[] text = sentence.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=UTF-8");
        // the protocol has said that nothing follows
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
