package org.sanxiang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.sanxiang.kernel.Role;

class KeycloakFilesTests {

    private final DocumentContext realm = json("sanxiang-realm.json");
    private final DocumentContext people = json("demo-people.json");

    @Test
    void the_realm_knows_our_roles_and_nobody_in_person() {
        assertThat(realm.<List<String>>read("$.roles.realm[*].name"))
                .containsExactlyElementsOf(Stream.of(Role.values()).map(Role::key).toList());
        assertThat(realm.<Map<String, Object>>read("$")).doesNotContainKey("users");
    }

    @Test
    void guessing_is_slowed_down_and_the_secret_is_not_in_the_file() {
        assertThat(realm.<Boolean>read("$.bruteForceProtected")).isTrue();
        assertThat(realm.<String>read("$.clients[0].secret")).isEqualTo("${SANXIANG_KEYCLOAK_SECRET}");
    }

    @Test
    void the_token_carries_the_roles() {
        assertThat(realm.<String>read("$.clients[0].protocolMappers[0].config['claim.name']")).isEqualTo("realm_access.roles");
        assertThat(realm.<String>read("$.clients[0].protocolMappers[0].config['id.token.claim']")).isEqualTo("true");
    }

    @Test
    void the_demo_people_are_the_same_here_and_there() throws IOException {
        Map<String, String> accounts = new HashMap<>();
        people.<List<Map<String, Object>>>read("$.users").forEach(user -> accounts.put((String) user.get("username"),
                user.get("lastName") + " " + user.get("realmRoles").toString().replaceAll("[\\[\\]\" ]", "")));
        Map<String, String> register = new HashMap<>();
        for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(Path.of("config/demo/people.csv")))) {
            register.put(row.get("account"), row.get("name") + " " + row.get("roles").replace(';', ','));
        }
        assertThat(accounts).isEqualTo(register);
    }

    private static DocumentContext json(String file) {
        try {
            return JsonPath.parse(Files.readString(Path.of("config/keycloak", file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
