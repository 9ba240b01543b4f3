package org.sanxiang.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.people.DeliveredAgency;

/** In whose name something was decided. */
class DecidingBodiesTests {

    @TempDir
    private Path own;

    @Test
    void an_empowered_township_decides_in_its_own_name_and_an_entrusted_one_in_the_agency_s() throws IOException {
        Files.writeString(own.resolve("bodies.csv"), "code,name,abbreviation,district,kind,authority\n"
                + "LX,县局,县局,县,own,\nFJ,甲镇,甲,甲镇,empowered,目录\nWT,乙镇,乙,乙镇,entrusted,委托书\n");
        DecidingBodies bodies = new DecidingBodies(DeliveredAgency.agency(DeliveredConfig.files(own)));
        assertThat(List.of("LX", "FJ", "WT", "").stream().map(bodies::inNameOf)).containsExactly("LX", "FJ", "LX", "LX");
    }

    @Test
    void they_stand_in_the_order_of_the_agency_and_those_it_no_longer_knows_at_the_end_by_their_code() {
        DecidingBodies bodies = DeliveredFigures.BODIES;
        assertThat(bodies.inOrder(List.of("OLD", "FJ", "LX", "FJ"))).containsExactly("LX", "FJ", "OLD");
        assertThat(List.of(bodies.name("FJ"), bodies.name("OLD"))).containsExactly("泸县福集镇人民政府", "OLD");
    }
}
