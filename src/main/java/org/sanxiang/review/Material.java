package org.sanxiang.review;

/**
 * One of the materials that a request for review comes with, as the case has it.
 *
 * @param needed whether this case must have it: a hearing record only where a hearing was held
 * @param link   where it is found; null where it is on paper or missing
 */
public record Material(String key, String name, boolean needed, boolean there, String link) {

    public boolean isMissing() {
        return needed && !there;
    }
}
