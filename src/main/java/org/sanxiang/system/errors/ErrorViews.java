package org.sanxiang.system.errors;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.json.MappingJackson2JsonView;

/** Shows an {@link ErrorPage} in the form the caller can take: a page, a piece of a page, or JSON. */
@Component
class ErrorViews {

    private final MessageSource messages;

    ErrorViews(MessageSource messages) {
        this.messages = messages;
    }

    /** A page whose sentence is a message of ours. */
    ModelAndView of(HttpServletRequest request, HttpStatusCode status, String key, Object... details) {
        String sentence = messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
        return of(request, new ErrorPage(status, sentence, "", "", back(request)));
    }

    ModelAndView of(HttpServletRequest request, ErrorPage page) {
        ModelAndView shown = view(request);
        shown.addAllObjects(page.model());
        shown.setStatus(page.status());
        return shown;
    }

    /** The page the request came from if it is ours, so that nobody is led elsewhere; else the start page. */
    static String back(HttpServletRequest request) {
        String ours = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        String home = request.getContextPath() + "/";
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || !referer.startsWith(ours + home)) {
            return home;
        }
        String page = referer.substring(ours.length());
        return page.equals(request.getRequestURI()) || page.startsWith("//") ? home : page;
    }

    private static ModelAndView view(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null) {
            return new ModelAndView("system/rejection");
        }
        return accept.startsWith(MediaType.APPLICATION_JSON_VALUE) ? new ModelAndView(json()) : new ModelAndView("error");
    }

    private static View json() {
        return new MappingJackson2JsonView();
    }
}
