package org.sanxiang.documents.dossier;

import java.util.Locale;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseDuty;
import org.sanxiang.cases.CaseFile;
import org.sanxiang.documents.DossierFacts.Known;
import org.sanxiang.people.Agency;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written on the outside of a dossier: its cover, and the name of its file. */
@Component
class Covers {

    private static final String CASE = "penalty";

    private final Agency agency;
    private final MessageSource messages;

    Covers(Agency agency, MessageSource messages) {
        this.agency = agency;
        this.messages = messages;
    }

    Cover of(CaseFile file, Known known) {
        return new Cover(agency.body(file.body()).name(), name(file), file.number(), known.decision(), agency.unitName(file.unit()),
                file.handlers().stream().map(CaseDuty::personName).collect(Collectors.joining("、")), file.filedOn(),
                file.closedOn(), file.archivedOn(), known.result(),
                known.retention() == null ? null : word("enum." + known.retention()), known.archiveNumber(),
                known.boundBy(), known.note(),
                known.missing());
    }

    /** The party in full, the matter, and the word for a case; of what is no case, its title. */
    String name(CaseFile file) {
        return file.procedureKey().equals(CASE) ? word("dossier.case-name", file.subject().partyName(), file.subject().matterName())
                : file.subject().partyName();
    }

    /** The name under which people save a volume; none of the characters that a disk may not take. */
    String fileName(CaseFile file, VolumeKind volume, String as) {
        return word("dossier.file-name." + as, name(file), word("enum.VolumeKind." + volume.name()))
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }
}
