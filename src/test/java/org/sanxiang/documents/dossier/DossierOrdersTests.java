package org.sanxiang.documents.dossier;

import org.junit.jupiter.api.Test;
import org.sanxiang.documents.DossierOrder;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.DeliveredConfig;

import static org.assertj.core.api.Assertions.assertThat;

class DossierOrdersTests {

    private final DossierOrders orders = new DossierOrders(DeliveredConfig.files());

    @Test
    void what_goes_out_lies_in_the_main_volume_and_what_stays_in_the_side_volume() {
        assertThat(main("D20").volume()).isEqualTo(VolumeKind.MAIN);
        assertThat(main("record.evidence").volume()).isEqualTo(VolumeKind.MAIN);
        assertThat(main("D17").volume()).isEqualTo(VolumeKind.SIDE);
        assertThat(main("D01").volume()).isEqualTo(VolumeKind.SIDE);
        assertThat(orders.volumes(DossierOrder.MAIN_AND_SIDE)).containsExactly(VolumeKind.MAIN, VolumeKind.SIDE);
        assertThat(orders.volumes(DossierOrder.CHRONOLOGICAL)).containsExactly(VolumeKind.WHOLE);
    }

    @Test
    void the_decision_lies_before_its_proof_of_service_and_both_before_the_evidence() {
        assertThat(main("D02").place()).isLessThan(main("D20").place());
        assertThat(main("D20").place()).isLessThan(main("D23").place());
        assertThat(main("D23").place()).isLessThan(main("D14").place());
        assertThat(main("D14").place()).isLessThan(main("D23N").place());
        assertThat(main("D23N").place()).isLessThan(main("D04").place());
    }

    @Test
    void a_paper_without_a_row_lies_where_its_number_does_and_anything_else_at_the_end() {
        assertThat(main("D08B")).isEqualTo(main("D08"));
        assertThat(main("D16D").volume()).as("the report of the hearing has a row of its own").isEqualTo(VolumeKind.SIDE);
        assertThat(main("X")).isEqualTo(new Place(VolumeKind.SIDE, 99, "其他材料"));
    }

    /** What the catalogue of instruments can make has a place that somebody has thought of. */
    @Test
    void every_instrument_has_its_place_in_both_orders() {
        ConfigFiles config = DeliveredConfig.files();
        for (DossierOrder order : DossierOrder.values()) {
            Place rest = orders.of(order, "*");
            assertThat(config.table("documents/catalogue.csv")).filteredOn(row -> orders.of(order, row.get("code")).equals(rest))
                    .extracting(row -> row.get("code")).as(order.name()).isEmpty();
        }
    }

    private Place main(String code) {
        return orders.of(DossierOrder.MAIN_AND_SIDE, code);
    }
}
