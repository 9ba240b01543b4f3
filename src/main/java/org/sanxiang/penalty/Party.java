package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.IdentityNumber;
import org.sanxiang.cases.PartyKind;

/**
 * The party of the case.
 *
 * @param idNumber  identity number of an individual, credit code of everybody else
 * @param birthDate null for organisations and sole traders
 */
@Embeddable
record Party(
        @Enumerated(EnumType.STRING) @Column(name = "party_kind") PartyKind kind,
        @Column(name = "party_name") String name,
        @Column(name = "party_id_number") String idNumber,
        @Column(name = "party_birth_date") LocalDate birthDate,
        @Column(name = "party_representative") String representative,
        @Column(name = "party_address") String address,
        @Column(name = "party_phone") String phone) {

    static Party of(StatedParty form) {
        LocalDate born = form.partyKind() == PartyKind.INDIVIDUAL
                ? new IdentityNumber(form.idNumber()).birthDate() : null;
        return new Party(form.partyKind(), form.partyName(), form.idNumber(), born, form.representative(),
                form.address(), form.phone());
    }

    /**
     * Age in full years on the day, an age being reached on the day after the birthday (周岁从生日的第二天起算, the reading
     * that protects the young); {@link Integer#MAX_VALUE} where the party is no individual.
     */
    int ageOn(LocalDate day) {
        return birthDate == null ? Integer.MAX_VALUE : birthDate.until(day.minusDays(1)).getYears();
    }
}
