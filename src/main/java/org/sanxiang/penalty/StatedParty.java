package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import org.sanxiang.cases.CreditCode;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.IdentityNumber;
import org.sanxiang.cases.PartyKind;

/** A form that names a party in full; its number carries a check digit (GB 11643, GB 32100). */
interface StatedParty extends Crosschecked {

    PartyKind partyKind();

    String partyName();

    String idNumber();

    /** Null where it is to be read from the identity number. */
    LocalDate birthDate();

    String representative();

    String address();

    String phone();

    @Override
    default void crosscheck(BiConsumer<String, String> problems) {
        if (partyKind() == null || idNumber() == null || idNumber().isBlank()) {
            return;
        }
        if (partyKind().hasCreditCode()) {
            if (!new CreditCode(idNumber()).isValid()) {
                problems.accept("idNumber", "invalid.credit-code");
            }
        } else if (!new IdentityNumber(idNumber()).isValid()) {
            problems.accept("idNumber", "invalid.identity-number");
        } else if (birthDate() != null && !birthDate().equals(new IdentityNumber(idNumber()).birthDate())) {
            problems.accept("birthDate", "invalid.birth-date");
        }
        if (partyKind() == PartyKind.ORGANISATION && (representative() == null || representative().isBlank())) {
            problems.accept("representative", "invalid.representative-required");
        }
    }
}
