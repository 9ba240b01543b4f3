package org.sanxiang.system.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says no more than that account and password do not match, or that the account must wait. */
class LogInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException failure) throws IOException {
        String why = failure instanceof LockedException ? "locked" : "failed";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
