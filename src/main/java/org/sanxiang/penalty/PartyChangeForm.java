package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.sanxiang.cases.Opinionated;
import org.sanxiang.cases.PartyKind;
import org.sanxiang.kernel.Secret;

/** 变更当事人: the party that takes the place of the one on file, with what proves it. */
record PartyChangeForm(
        @NotNull PartyChangeGround conclusion,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 100) String partyName,
        @Secret @NotBlank @Size(max = 18) String idNumber,
        @Size(max = 60) String representative,
        @NotBlank @Size(max = 200) String address,
        @Size(max = 40) String phone,
        @NotBlank @Size(max = 500) String proof,
        @NotBlank @Size(max = 2000) String opinion) implements Opinionated, StatedParty {

    @Override
    public LocalDate birthDate() {
        return null;
    }

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        StatedParty.super.crosscheck(problems);
    }
}
