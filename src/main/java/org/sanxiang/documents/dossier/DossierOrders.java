package org.sanxiang.documents.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;

/** The orders of a dossier, from {@code config/documents/dossier-order.csv}. */
@Component
class DossierOrders {

    private static final String FILE = "documents/dossier-order.csv";
    private static final String ANY = "*";

    private final Map<DossierOrder, Map<String, Place>> places = new EnumMap<>(DossierOrder.class);

    DossierOrders(ConfigFiles config) {
        config.table(FILE).forEach(row -> places
                .computeIfAbsent(DossierOrder.valueOf(row.get("order")), order -> new HashMap<>())
                .put(row.get("what"), new Place(VolumeKind.valueOf(row.get("volume")), Integer.parseInt(row.get("place")),
                        row.get("title"))));
        for (DossierOrder order : DossierOrder.values()) {
            if (!places.containsKey(order) || !places.get(order).containsKey(ANY)) {
                throw new CannotStart("config/" + FILE + ": the order " + order + " has no row " + ANY);
            }
        }
    }

    /** The place of a part; of papers that share a number in the rule book and have no row of their own, that of the number. */
    Place of(DossierOrder order, String code) {
        Map<String, Place> known = places.get(order);
        return known.getOrDefault(code, known.getOrDefault(number(code), known.get(ANY)));
    }

    /** {@code D16} of {@code D16B}. */
    static String number(String code) {
        return code.replaceAll("^(D\\d+)\\D.*$", "$1");
    }

    /** The volumes of the order, in their order. */
    List<VolumeKind> volumes(DossierOrder order) {
        return places.get(order).values().stream().map(Place::volume).distinct().sorted().toList();
    }
}
