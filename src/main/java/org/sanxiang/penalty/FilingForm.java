package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.DespiteRecusal;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Secret;

/** 立案呈批: the party in full, the handlers, facts and grounds. */
record FilingForm(
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 100) String partyName,
        @Secret @NotBlank @Size(max = 18) String idNumber,
        @Secret @PastOrPresent LocalDate birthDate,
        @Size(max = 60) String representative,
        @NotBlank @Size(max = 200) String address,
        @Size(max = 40) String phone,
        @NamesPerson @NotEmpty List<Long> handlers,
        @NotBlank @Size(max = 4000) String facts,
        @NotBlank @Size(max = 2000) String grounds,
        @Size(max = 500) String recusalBecause) implements StatedParty, DespiteRecusal {
}
