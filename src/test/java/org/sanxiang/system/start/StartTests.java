package org.sanxiang.system.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.mock.env.MockEnvironment;

class StartTests {

    private static final String GOOD = "Xk2v9QmTz7Lw4RbN";

    @TempDir
    private Path folder;

    @Test
    void the_data_folder_is_made_and_known_by_its_full_path() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("sanxiang.data", folder.resolve("a/../b").toString());
        new DataFolder().postProcessEnvironment(environment, null);
        assertThat(environment.getProperty("sanxiang.data")).isEqualTo(folder.resolve("b").toString());
        assertThat(folder.resolve("b")).isDirectory();
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        MockEnvironment environment = new MockEnvironment().withProperty("sanxiang.data", file.resolve("data").toString());
        refuses(new DataFolder(), environment, "data folder");
    }

    @Test
    void a_database_in_use_is_named_and_a_free_one_is_not() throws IOException {
        Path file = Files.createFile(folder.resolve("sanxiang.mv.db"));
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("sanxiang") + ";WRITE_DELAY=0");
        accepts(new FreeDatabase(), environment);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            refuses(new FreeDatabase(), environment, "in use");
        }
    }

    @Test
    void a_server_database_wants_a_password_of_its_own() {
        refuses(new SafeSecrets(), profile("mysql"), "spring.datasource.password");
        refuses(new SafeSecrets(), profile("mysql").withProperty("spring.datasource.password", "sanxiang-demo"), "default");
        accepts(new SafeSecrets(), profile("mysql").withProperty("spring.datasource.password", GOOD));
    }

    @Test
    void keycloak_wants_a_secret_of_its_own() {
        refuses(new SafeSecrets(), profile("keycloak"), "sanxiang.keycloak.secret");
        refuses(new SafeSecrets(), profile("keycloak").withProperty("sanxiang.keycloak.secret", "short"), "12");
        accepts(new SafeSecrets(), profile("keycloak").withProperty("sanxiang.keycloak.secret", GOOD));
    }

    @Test
    void both_together_want_both() {
        MockEnvironment environment = profile("mysql").withProperty("spring.datasource.password", GOOD);
        environment.addActiveProfile("keycloak");
        refuses(new SafeSecrets(), environment, "sanxiang.keycloak.secret");
    }

    @Test
    void demo_accounts_stay_out_where_real_people_work() {
        refuses(new SafeSecrets(), profile("mysql").withProperty("spring.datasource.password", GOOD)
                .withProperty("sanxiang.demo", "true"), "sanxiang.demo");
        accepts(new SafeSecrets(), new MockEnvironment().withProperty("sanxiang.demo", "true"));
    }

    @Test
    void a_server_that_does_not_answer_is_one_line() {
        MockEnvironment environment = profile("mysql")
                .withProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1:1/sanxiang?connectTimeout=200")
                .withProperty("spring.datasource.username", "sanxiang").withProperty("spring.datasource.password", GOOD);
        refuses(new MySqlOrMariaDb(), environment, "cannot be reached");
    }

    @Test
    void the_named_kind_of_server_is_believed() {
        MockEnvironment environment = profile("mysql").withProperty("sanxiang.database", "mariadb");
        new MySqlOrMariaDb().postProcessEnvironment(environment, null);
        assertThat(environment.getProperty("spring.jpa.database-platform")).endsWith("MariaDBDialect");
    }

    @Test
    void only_what_the_administrator_can_mend_is_told_in_one_line() {
        OneLine reporter = new OneLine(null);
        assertThat(reporter.reportException(new IllegalStateException(new CannotStart("mend this")))).isTrue();
        assertThat(reporter.reportException(new IllegalStateException("a fault of ours"))).isFalse();
    }

    private static MockEnvironment profile(String name) {
        MockEnvironment environment = new MockEnvironment();
        environment.addActiveProfile(name);
        return environment;
    }

    private static void accepts(EnvironmentPostProcessor check, MockEnvironment environment) {
        assertThatCode(() -> check.postProcessEnvironment(environment, null)).doesNotThrowAnyException();
    }

    private static void refuses(EnvironmentPostProcessor check, MockEnvironment environment, String word) {
        assertThatThrownBy(() -> check.postProcessEnvironment(environment, null)).isInstanceOf(CannotStart.class)
                .hasMessageContaining(word).hasMessageNotContaining("\n");
    }
}
