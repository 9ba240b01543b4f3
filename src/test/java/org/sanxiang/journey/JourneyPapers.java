package org.sanxiang.journey;

import java.io.IOException;
import java.nio.file.Path;

import org.sanxiang.documents.CasePapers;
import org.sanxiang.documents.Instrument;

/** What people do with the papers of a case. */
final class JourneyPapers {

    private final Office office;
    private final long id;

    JourneyPapers(Office office, long id) {
        this.office = office;
        this.id = id;
    }

    /** The password is Keycloak's, which is asked once more; what it proves is good for one confirmation. */
    void confirmNotice() {
        Instrument notice = office.bean(CasePapers.class).of(id).stream().filter(made -> made.code().equals("D14"))
                .findFirst().orElseThrow();
        String address = "/cases/" + id + "/instruments/" + notice.id();
        office.as("officer1").go(address).confirmAtKeycloak().expect("办案员甲　川E0500101").expectAccessible()
                .picture("confirmed").go(address + "/confirmed").expect("没有本次确认的身份证明");
    }

    /** What the catalogue of the main volume names is found on the page that it names. */
    void readDossier() throws IOException {
        Path file = office.as("archivist").go("/cases/" + id + "/dossier").expectAccessible().press("装订案卷").download();
        try (TakenDossier dossier = new TakenDossier(file)) {
            dossier.expectCatalogue("行政处罚决定书", "听证笔录");
        }
    }
}
