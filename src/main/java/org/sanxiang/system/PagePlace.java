package org.sanxiang.system;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page where it is. */
@ControllerAdvice
class PagePlace {

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return new Here(request.getRequestURI().substring(request.getContextPath().length()), request.getQueryString());
    }
}
