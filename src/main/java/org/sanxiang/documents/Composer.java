package org.sanxiang.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.sanxiang.documents.LegalContents.Demanded;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Rule;
import org.springframework.stereotype.Component;

/** Composes instruments from what is known of a case, and again from what was kept of them. */
@Component
class Composer {

    static final Rule GAP = new Rule("PUN-47", "instrument-gap");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };
    private static final String INSTRUMENT = "instrument";

    private final Templates templates;
    private final PlaceNames places;
    private final List<Demanded> demanded;
    private final Clock clock;

    Composer(Templates templates, PlaceNames places, List<LegalContents> contents, Clock clock) {
        this.templates = templates;
        this.places = places;
        this.demanded = contents.stream().flatMap(part -> part.all().stream()).toList();
        this.clock = clock;
        templates.demand(demanded);
    }

    /** @param number null where it has none, or none yet */
    Sheet compose(InstrumentKind kind, CaseKnowledge.Known known, String number, Actor maker) {
        Instant moment = clock.instant();
        Template template = templates.current(kind.code());
        Map<String, Object> values = new TreeMap<>();
        template.names().stream().map(name -> name.split("\\.")[0]).distinct().filter(name -> !known.part(name).isEmpty())
                .forEach(name -> values.put(name, known.part(name)));
        values.put(INSTRUMENT, described(kind, number, maker.name(), moment));
        return new Sheet(kind, template, number, values, json(values), composition(template, values), moment);
    }

    /** The instrument as it was made. */
    Composition again(Instrument made) {
        return composition(templates.version(made.templateHash()), values(made));
    }

    /** The same for somebody who may not read its secrets. */
    Composition covered(Instrument made) {
        Map<String, Object> values = values(made);
        Secrets.cover(values);
        return composition(templates.version(made.templateHash()), values);
    }

    boolean hasSecrets(Instrument made) {
        return Secrets.isIn(values(made));
    }

    private static Map<String, Object> values(Instrument made) {
        try {
            return JSON.readValue(made.contents(), VALUES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws org.sanxiang.kernel.Refusal where something is empty: first what the law demands, by its article */
    void demandWhole(Sheet sheet) {
        InstrumentKind kind = sheet.kind();
        demanded.stream().filter(one -> one.code().equals(kind.code())).forEach(one -> {
            List<String> missing = one.places().stream().filter(place -> !isFilled(place, sheet.values())).toList();
            one.rule().demand(missing.isEmpty(), kind.title(), names(missing));
        });
        GAP.demand(sheet.composition().gaps().isEmpty(), kind.title(), names(sheet.composition().gaps()));
    }

    /** What people call the places, one after the other. */
    String names(Iterable<String> empty) {
        List<String> names = new ArrayList<>();
        empty.forEach(place -> names.add(places.of(place)));
        return names.stream().distinct().collect(Collectors.joining("、"));
    }

    private Composition composition(Template template, Map<String, Object> values) {
        return Composition.of(template.fill(values), places::of);
    }

    private static boolean isFilled(String place, Map<String, Object> values) {
        return Path.follow(values, List.of(place.split("\\."))) != null;
    }

    private static Map<String, Object> described(InstrumentKind kind, String number, String maker, Instant moment) {
        Map<String, Object> described = new TreeMap<>();
        described.put("title", kind.title());
        described.put("maker", maker);
        described.put("moment", moment.toString());
        described.put("madeOn", Printed.DAY.format(moment.atZone(ChineseTime.ZONE)));
        if (number != null) {
            described.put("number", number);
        }
        return described;
    }

    private static String json(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
