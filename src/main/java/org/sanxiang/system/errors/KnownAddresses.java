package org.sanxiang.system.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whether any page of ours answers at an address. */
@Component
class KnownAddresses {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    KnownAddresses(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean has(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.stream().anyMatch(mapping -> answers(mapping, request));
    }

    /** The mapping throws where it knows the path, but not with this method or these contents. */
    private static boolean answers(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception otherwise) {
            return true;
        }
    }
}
