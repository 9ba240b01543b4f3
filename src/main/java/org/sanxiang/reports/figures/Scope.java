package org.sanxiang.reports.figures;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Over which time and of which cases is counted.
 *
 * @param only what the cases must be; empty for all
 * @param step of which step; null for all
 * @param over more than how many seconds; null where it does not matter
 */
public record Scope(Period period, Map<Dimension, String> only, String step, Long over) {

    /** The address of the list behind every figure. */
    static final String LIST = "/reports/list";

    public static Scope of(Period period) {
        return new Scope(period, Map.of(), null, null);
    }

    public Scope within(Period other) {
        return new Scope(other, only, step, over);
    }

    public Scope where(Dimension dimension, String value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(only);
        more.put(dimension, value);
        return new Scope(period, more, step, over);
    }

    public Scope ofStep(String key) {
        return new Scope(period, only, key, over);
    }

    public Scope lasting(long seconds) {
        return new Scope(period, only, step, seconds);
    }

    /** Where exactly the rows of the figure are listed. */
    public String list(Figure figure) {
        return address(UriComponentsBuilder.fromPath(LIST).queryParam("figure", figure));
    }

    /** The same cases and time at another page. */
    public String at(String path) {
        return address(UriComponentsBuilder.fromPath(path));
    }

    private String address(UriComponentsBuilder page) {
        page.queryParam("from", period.from()).queryParam("to", period.to());
        only.forEach((dimension, value) -> page.queryParam(dimension.parameter(), value));
        if (step != null) {
            page.queryParam("step", step);
        }
        if (over != null) {
            page.queryParam("over", over);
        }
        return page.build().toUriString();
    }
}
