package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sanxiang.documents.LegalContents.Demanded;
import org.sanxiang.kernel.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The templates as they stand in the configuration, and every earlier version by which an instrument was made. A template
 * with a place that nobody knows, or without one that the law demands, stops the start.
 */
@Component
class Templates {

    private final Map<String, Template> current = new LinkedHashMap<>();
    private final Map<String, Template> kept = new ConcurrentHashMap<>();
    private final PlaceNames places;
    private final JdbcClient jdbc;

    Templates(Catalogue catalogue, TemplateText texts, PlaceNames places, JdbcClient jdbc) {
        this.places = places;
        this.jdbc = jdbc;
        catalogue.all().forEach(kind -> current.put(kind.code(), known(Template.of(kind.code(), texts.of(kind.code())))));
    }

    Template current(String code) {
        return current.get(code);
    }

    /** @throws CannotStart where a template in use lacks a place that the law demands */
    void demand(List<Demanded> contents) {
        contents.stream().filter(demanded -> current.containsKey(demanded.code())).forEach(demanded ->
                demanded.places().stream().filter(place -> !current.get(demanded.code()).names().contains(place)).findFirst()
                        .ifPresent(place -> {
                            throw new CannotStart("config/documents/" + demanded.code() + ".html: lacks {{" + place
                                    + "}} (" + places.of(place) + "), which " + demanded.rule().id() + " demands");
                        }));
    }

    /** The version of the hash, whatever the configuration says now. */
    Template version(String hash) {
        return kept.computeIfAbsent(hash, any -> current.values().stream().filter(template -> template.hash().equals(hash))
                .findFirst().orElseGet(() -> read(hash)));
    }

    private Template read(String hash) {
        return jdbc.sql("select code, text from document_template where hash = ?").param(hash)
                .query((row, number) -> Template.of(row.getString("code"), row.getString("text"))).single();
    }

    private Template known(Template template) {
        template.variables().stream().filter(name -> !places.knows(name)).findFirst().ifPresent(name -> {
            throw new CannotStart("config/documents/" + template.code() + ".html: unknown place {{" + name + "}}");
        });
        return template;
    }
}
