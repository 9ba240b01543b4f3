package org.sanxiang.system.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people log in and out: with a password of our own, or through the agency's identity provider. */
interface LogIn {

    void configure(HttpSecurity http) throws Exception;

    /** Where a form of ours may be sent to besides ourselves; empty where nowhere. */
    default String formTarget() {
        return "";
    }
}
