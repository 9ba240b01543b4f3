package org.sanxiang.documents;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The delivered instruments with every place filled, of which a test empties one. */
public final class APaper {

    private final InstrumentKind kind;
    private final Template template;
    private final UnaryOperator<String> told;
    private final Map<String, Object> values = new TreeMap<>();

    private APaper(InstrumentKind kind, Template template, UnaryOperator<String> told) {
        this.kind = kind;
        this.template = template;
        this.told = told;
        template.names().forEach(this::fill);
    }

    /** One in which each place says something of its own. */
    static APaper told(String code) {
        ConfigFiles config = DeliveredConfig.files();
        return new APaper(new Catalogue(config).find(code).orElseThrow(), templates(config).current(code),
                place -> place.equals("instrument.moment") ? Instant.EPOCH.toString() : "内容" + Integer.toHexString(place.hashCode()));
    }

    public static APaper whole(String code) {
        ConfigFiles config = DeliveredConfig.files();
        Catalogue catalogue = new Catalogue(config);
        return new APaper(catalogue.find(code).orElseThrow(), templates(config).current(code), place -> "〇");
    }

    static Templates templates(ConfigFiles config) {
        return new Templates(new Catalogue(config), new TemplateText(config), names(), null);
    }

    static PlaceNames names() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/documents");
        messages.setDefaultEncoding("UTF-8");
        return new PlaceNames(messages);
    }

    public APaper without(String place) {
        Map<String, Object> part = values;
        String[] path = place.split("\\.");
        for (int at = 0; at < path.length - 1; at++) {
            part = inner(part, path[at]);
        }
        part.remove(path[path.length - 1]);
        return this;
    }

    /** @throws org.sanxiang.kernel.Refusal where it may not be made so */
    public void make(LegalContents contents) {
        Composition composition = Composition.of(template.fill(values), names()::of);
        Sheet sheet = new Sheet(kind, template, null, values, "", composition, Instant.EPOCH);
        new Composer(templates(DeliveredConfig.files()), names(), List.of(contents), null).demandWhole(sheet);
    }

    public String html() {
        return Composition.of(template.fill(values), names()::of).html();
    }

    private void fill(String place) {
        Map<String, Object> part = values;
        String[] path = place.split("\\.");
        for (int at = 0; at < path.length - 1; at++) {
            part = inner(part, path[at]);
        }
        part.putIfAbsent(path[path.length - 1], told.apply(place));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> part, String name) {
        Object inner = part.get(name);
        if (!(inner instanceof Map)) {
            inner = new HashMap<String, Object>();
            part.put(name, inner);
        }
        return (Map<String, Object>) inner;
    }
}
