package org.sanxiang.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpHeaders;

/** A request whose media type stands there without parameters: some filters and proxies add a character set to it. */
final class TusRequest extends HttpServletRequestWrapper {

    TusRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        String value = super.getHeader(name);
        return value != null && HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? value.replaceAll(";.*", "").strip() : value;
    }
}
