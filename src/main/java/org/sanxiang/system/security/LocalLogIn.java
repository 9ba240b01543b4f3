package org.sanxiang.system.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Log-in with an account and password of our own register. */
@Configuration
@Profile("!keycloak")
class LocalLogIn implements LogIn {

    @Override
    public void configure(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/login").failureHandler(new LogInFailed()))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"));
    }

    /** Its presence tells the rest of the application that passwords are kept here. */
    @Bean
    static PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }
}
