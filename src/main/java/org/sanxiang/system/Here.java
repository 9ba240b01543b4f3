package org.sanxiang.system;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is, for links to the same page in another order or to its next part.
 *
 * @param path  without the address of the server
 * @param query as it was asked; null where nothing was
 */
public record Here(String path, String query) {

    /** The address of the page as it is but for one parameter, for which a link has a value of its own. */
    public String without(String parameter) {
        return UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam(parameter).build().toUriString();
    }
}
