package org.sanxiang.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The agency's deciding bodies and units, from {@code config/bodies.csv} and {@code config/units.csv}. */
@Component
public class Agency {

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    Agency(ConfigFiles config) {
        config.table("bodies.csv").forEach(row -> bodies.put(row.get("code"), new Body(row.get("code"), row.get("name"),
                row.get("abbreviation"), row.get("district"), row.get("kind"), row.get("authority"))));
        config.table("units.csv").forEach(row ->
                units.put(row.get("code"), new Unit(row.get("code"), row.get("name"), row.get("body"))));
    }

    public Collection<Body> bodies() {
        return bodies.values();
    }

    public Collection<Unit> units() {
        return units.values();
    }

    /** @throws IllegalArgumentException where {@code config/bodies.csv} has no such code */
    public Body body(String code) {
        if (!bodies.containsKey(code)) {
            throw new IllegalArgumentException("no such body: " + code);
        }
        return bodies.get(code);
    }

    /** The unit's name, or the code itself where it is unknown. */
    public String unitName(String code) {
        return units.containsKey(code) ? units.get(code).name() : code;
    }
}
