package org.sanxiang.people;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.TestClock;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever confirms something with the password may not go on guessing it. */
class CredentialsTests {

    private static final int ALLOWED = 5;
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final TestClock clock = new TestClock();
    private final ConfirmationSettings settings = new ConfirmationSettings(DeliveredConfig.files());
    private final WrongPasswords wrong = new WrongPasswords(settings, clock);
    private final Credentials credentials = credentials(NoOpPasswordEncoder.getInstance());

    @Test
    void the_own_password_confirms_and_another_does_not() {
        assertThat(credentials.confirm(1, "right")).isTrue();
        assertThat(credentials.confirm(1, "wrong")).isFalse();
        assertThat(credentials.confirm(2, "right")).isFalse();
    }

    @Test
    void after_five_wrong_ones_even_the_right_one_waits_a_quarter_of_an_hour() {
        guess(ALLOWED);
        Refusing.assertRefused(Credentials.TOO_MANY, () -> credentials.confirm(1, "right"));
        clock.set(clock.instant().plus(WAIT).minusSeconds(1));
        Refusing.assertRefused(Credentials.TOO_MANY, () -> credentials.confirm(1, "right"));
        clock.set(clock.instant().plusSeconds(1));
        assertThat(credentials.confirm(1, "right")).isTrue();
    }

    @Test
    void the_right_one_in_between_begins_the_count_anew() {
        guess(ALLOWED - 1);
        assertThat(credentials.confirm(1, "right")).isTrue();
        guess(ALLOWED - 1);
        assertThat(credentials.confirm(1, "right")).isTrue();
    }

    @Test
    void nobody_waits_for_the_mistakes_of_another() {
        guess(ALLOWED);
        assertThat(credentials.confirm(2, "another")).isTrue();
    }

    @Test
    void where_passwords_are_kept_elsewhere_none_confirms() {
        Credentials without = credentials(null);
        assertThat(without.areKeptHere()).isFalse();
        assertThat(without.confirm(1, "right")).isFalse();
    }

    private void guess(int times) {
        IntStream.range(0, times).forEach(time -> assertThat(credentials.confirm(1, "guess")).isFalse());
    }

    private Credentials credentials(PasswordEncoder encoder) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (encoder != null) {
            beans.addBean("passwords", encoder);
        }
        ObjectProvider<PasswordEncoder> passwords = beans.getBeanProvider(PasswordEncoder.class);
        return new Credentials(new PeopleInMemory(known(1, "right"), known(2, "another")), passwords, wrong, settings);
    }

    private static Person known(long id, String password) {
        Person person = Somebody.officer(id, "某" + id);
        person.setPasswordHash(password);
        return person;
    }
}
