package org.sanxiang.system.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before or after the controllers: in a filter, or while a page was being written. */
@Controller
class OuterErrors implements ErrorController {

    /** The message key that a filter wants told; else the status decides. */
    static final String KEY = OuterErrors.class.getName() + ".key";

    private final ErrorViews views;
    private final Incidents incidents;

    OuterErrors(ErrorViews views, Incidents incidents) {
        this.views = views;
        this.incidents = incidents;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return views.of(request, status, "rejected.incident", incidents.log(request, cause));
        }
        Object key = request.getAttribute(KEY);
        return views.of(request, status, key == null ? OtherErrors.sentence(status) : key.toString());
    }

    /** Somebody who calls this address directly finds nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
