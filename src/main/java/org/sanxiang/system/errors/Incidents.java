package org.sanxiang.system.errors;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives a failure of ours a number, by which the user can name it and the administrator find it in the log. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final SecureRandom random = new SecureRandom();

    String log(HttpServletRequest request, Throwable cause) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String number = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("incident {}: {} {}", number, request.getMethod(), request.getRequestURI(), cause);
        return number;
    }
}
