package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/**
 * 证据: one item of evidence, how it was collected and what it proves (行政处罚法 46).
 *
 * @param records   the records of the case that it rests on
 * @param monitored whether a monitoring device recorded it (行政处罚法 41)
 */
record EvidenceForm(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String source,
        @NotBlank @Size(max = 200) String place,
        @NotNull @PastOrPresent LocalDate collectedOn,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotBlank @Size(max = 2000) String description,
        @NotBlank @Size(max = 1000) String fact,
        @Size(max = 50) List<Long> records,
        @NotNull PartyConfirmation confirmation,
        @Size(max = 60) String witness,
        @Size(max = 500) String confirmationNote,
        Boolean monitored,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        confirmed().crosscheck(problems);
    }

    Confirmation confirmed() {
        return new Confirmation(confirmation, witness, confirmationNote);
    }
}
