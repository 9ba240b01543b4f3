package org.sanxiang.system.errors;

import java.util.Map;

import org.springframework.http.HttpStatusCode;

/**
 * What somebody is told whose request did not succeed.
 *
 * @param sentence one clear sentence
 * @param article  the article of the law behind it; empty where there is none
 * @param latest   what somebody else did meanwhile; empty where nobody did
 * @param back     where to go from here
 */
record ErrorPage(HttpStatusCode status, String sentence, String article, String latest, String back) {

    Map<String, Object> model() {
        return Map.of("status", status.value(), "sentence", sentence, "article", article, "latest", latest, "back", back);
    }
}
