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
 * 笔录补正: which statement of which record is wrong, how it should read, and why; the record itself stays as it is.
 *
 * @param clerical  whether only words are misspelt; whatever else is corrected voids a review that agreed (行政处罚法 58)
 * @param statement as it stands in the record, or where something is missing
 */
record RecordCorrectionForm(
        @NotNull Long record,
        @NotBlank @Size(max = 2000) String statement,
        @NotBlank @Size(max = 4000) String reading,
        @NotBlank @Size(max = 1000) String because,
        @NotNull @PastOrPresent LocalDate correctedOn,
        Boolean clerical,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotNull PartyConfirmation confirmation,
        @Size(max = 60) String witness,
        @Size(max = 500) String confirmationNote,
        @Size(max = WithFiles.MOST) List<Upload> files) implements Crosschecked, WithFiles {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        confirmed().crosscheck(problems);
    }

    Confirmation confirmed() {
        return new Confirmation(confirmation, witness, confirmationNote);
    }
}
