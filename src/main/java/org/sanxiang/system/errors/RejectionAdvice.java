package org.sanxiang.system.errors;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.NotAllowed;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.kernel.Rejection;
import org.sanxiang.kernel.Rule;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers an act that did not happen with its sentence and article, and has it recorded after the rollback. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RejectionAdvice {

    private static final Map<Class<? extends Rejection>, HttpStatus> STATUS = Map.of(
            Unknown.class, HttpStatus.NOT_FOUND, NotAllowed.class, HttpStatus.FORBIDDEN,
            Conflict.class, HttpStatus.CONFLICT, Refusal.class, HttpStatus.UNPROCESSABLE_ENTITY);

    private final ErrorViews views;
    private final Refusals refusals;
    private final Overtaken overtaken;
    private final MessageSource messages;

    RejectionAdvice(ErrorViews views, Refusals refusals, Overtaken overtaken, MessageSource messages) {
        this.views = views;
        this.refusals = refusals;
        this.overtaken = overtaken;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView rejected(Rejection rejection, HttpServletRequest request) {
        String sentence = messages.getMessage(rejection, Locale.SIMPLIFIED_CHINESE);
        String kind = rejection.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        refusals.record(request, rejection.rule().map(Rule::id).orElse(kind), sentence);
        return views.of(request, new ErrorPage(STATUS.get(rejection.getClass()), sentence,
                rejection.rule().map(this::article).orElse(""),
                rejection instanceof Conflict ? overtaken.by(request).orElse("") : "", ErrorViews.back(request)));
    }

    /** Two people acted on the same case at once, and the other one was first. */
    @ExceptionHandler
    ModelAndView tooLate(ConcurrencyFailureException lost, HttpServletRequest request) {
        return rejected(new Conflict("rejected.overtaken"), request);
    }

    private String article(Rule rule) {
        return messages.getMessage(rule.articleKey(), null, "", Locale.SIMPLIFIED_CHINESE);
    }
}
