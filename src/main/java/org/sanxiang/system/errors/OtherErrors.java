package org.sanxiang.system.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what went wrong for other reasons than the law, without showing anything of the inside. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class OtherErrors {

    private static final Logger LOG = LoggerFactory.getLogger(OtherErrors.class);

    private final ErrorViews views;
    private final Incidents incidents;

    OtherErrors(ErrorViews views, Incidents incidents) {
        this.views = views;
        this.incidents = incidents;
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return views.of(request, HttpStatus.PAYLOAD_TOO_LARGE, "rejected.too-large");
    }

    /** A word where an address has a number leads nowhere; elsewhere it is a bad request. */
    @ExceptionHandler
    ModelAndView mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return mistyped.getParameter().hasParameterAnnotation(PathVariable.class)
                ? views.of(request, HttpStatus.NOT_FOUND, "rejected.no-such-page")
                : views.of(request, HttpStatus.BAD_REQUEST, "rejected.bad-request");
    }

    @ExceptionHandler
    ModelAndView unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return views.of(request, HttpStatus.BAD_REQUEST, "rejected.bad-request");
    }

    /** Anything else: the user gets a number, the log has the rest. */
    @ExceptionHandler
    ModelAndView other(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (cause instanceof AccessDeniedException) {
            throw cause;
        }
        if (response.isCommitted()) {
            LOG.debug("the answer was cut off", cause);
            return null;
        }
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return views.of(request, known.getStatusCode(), sentence(known.getStatusCode()));
        }
        return views.of(request, HttpStatus.INTERNAL_SERVER_ERROR, "rejected.incident", incidents.log(request, cause));
    }

    static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "rejected.not-your-role";
            case 404, 405 -> "rejected.no-such-page";
            case 413 -> "rejected.too-large";
            default -> "rejected.bad-request";
        };
    }
}
