package org.sanxiang.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.documents.LegalContents.Demanded;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.kernel.Refusing;
import org.sanxiang.kernel.Rule;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The templates that a bureau edits, and what a mistake in one of them leads to. */
class TemplatesTests {

    @TempDir
    Path folder;

    @Test
    void every_kind_of_the_catalogue_has_a_template_whose_places_are_named() {
        assertThat(new Catalogue(DeliveredConfig.files()).all()).hasSizeGreaterThan(30).allSatisfy(kind ->
                assertThat(APaper.templates(DeliveredConfig.files()).current(kind.code()).names()).isNotEmpty());
    }

    @Test
    void a_template_that_cannot_be_read_stops_the_start_with_its_file_and_line() throws IOException {
        edit("D20.html", "<p>\n{{#decision.penalty}}\n</p>");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::templates)
                .withMessageContaining("config/documents/D20.html").withMessageContaining("line 2");
    }

    @Test
    void a_template_that_is_not_well_formed_stops_the_start_with_its_file_and_line() throws IOException {
        edit("D14.html", "<p>\n<b>{{party.name}}</p>");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::templates)
                .withMessageContaining("config/documents/D14.html, line 2");
    }

    @Test
    void a_place_that_nobody_knows_stops_the_start() throws IOException {
        edit("D14.html", "<p>{{party.adress}}</p>");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::templates).withMessageContaining("party.adress");
    }

    @Test
    void a_template_without_what_the_law_demands_stops_the_start() throws IOException {
        Demanded name = new Demanded("D14", new Rule("PUN-44", "any"), List.of("party.name"));
        templates().demand(List.of(name));
        edit("D14.html", "<p>{{notice.facts}}</p>");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> templates().demand(List.of(name)))
                .withMessageContaining("party.name").withMessageContaining("PUN-44");
    }

    @Test
    void an_edited_template_is_another_version() throws IOException {
        String before = templates().current("D14").hash();
        edit("D14.html", "<p>{{party.name}}</p>");

        assertThat(templates().current("D14").hash()).isNotEqualTo(before);
    }

    @Test
    void an_empty_place_is_a_marked_gap_by_its_name() {
        Composition composition = Composition.of(Template.of("T", "<p>{{party.address}}{{#x}}{{y}}{{/x}}</p>").fill(
                Map.of()), APaper.names()::of);

        assertThat(composition.html()).isEqualTo("<p><span class=\"gap\">〔当事人住址〕</span></p>");
        assertThat(composition.gaps()).containsExactly("party.address");
    }

    @Test
    void what_people_typed_stays_text() {
        assertThat(Template.of("T", "<p>{{party.name}}</p>").fill(Map.of("party", Map.of("name",
                "<script>甲</script>{{body.name}}")))).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void a_gap_that_no_article_names_is_refused_too() {
        APaper.whole("D35").make(List::of);
        Refusing.assertRefused(Composer.GAP, () -> APaper.whole("D35").without("closing.reason").make(List::of));
    }

    private Templates templates() {
        return APaper.templates(config());
    }

    private ConfigFiles config() {
        return DeliveredConfig.files(folder);
    }

    private void edit(String name, String text) throws IOException {
        Path own = Files.createDirectories(folder.resolve("documents"));
        if (Stream.of(own.toFile().list()).findAny().isEmpty()) {
            FileSystemUtils.copyRecursively(Path.of("config/documents"), own);
        }
        Files.writeString(own.resolve(name), text);
    }
}
