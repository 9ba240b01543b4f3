package org.sanxiang.system.errors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which case, and which step of it, an address is about.
 *
 * @param step with the entry behind a dot; empty where the address names none
 */
record CaseAddress(long caseId, String step) {

    private static final Pattern CASE =
            Pattern.compile("/cases/(\\d{1,18})(?:/steps/([a-z-]{1,40})(?:/([a-z-]{1,19}))?)?(?:/.*)?");

    /** Empty where the address is about no case. */
    static Optional<CaseAddress> of(HttpServletRequest request) {
        Matcher path = CASE.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        return path.matches() ? Optional.of(new CaseAddress(Long.parseLong(path.group(1)), step(path))) : Optional.empty();
    }

    private static String step(Matcher path) {
        if (path.group(2) == null) {
            return "";
        }
        return path.group(3) == null ? path.group(2) : path.group(2) + "." + path.group(3);
    }
}
