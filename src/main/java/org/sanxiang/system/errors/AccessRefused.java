package org.sanxiang.system.errors;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sanxiang.system.security.Actors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers what the access table does not open: recorded where there is such a page, and simply unknown where not. */
@Component
class AccessRefused implements AccessDeniedHandler {

    private final Actors actors;
    private final Refusals refusals;
    private final KnownAddresses known;
    private final MessageSource messages;

    AccessRefused(Actors actors, Refusals refusals, KnownAddresses known, MessageSource messages) {
        this.actors = actors;
        this.refusals = refusals;
        this.known = known;
        this.messages = messages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            expired(request, response);
        } else if (known.has(request)) {
            refuse(request, response, "role", "rejected.not-your-role");
        } else {
            answer(request, response, HttpStatus.NOT_FOUND, "rejected.no-such-page");
        }
    }

    /** A form that was open for longer than the session; without a session there is only the way to the log-in. */
    private void expired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (actors.anyone(request).isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            refuse(request, response, "page-expired", "rejected.page-expired");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String reason, String key)
            throws IOException {
        refusals.record(request, reason, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
        answer(request, response, HttpStatus.FORBIDDEN, key);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        request.setAttribute(OuterErrors.KEY, key);
        response.sendError(status.value());
    }
}
