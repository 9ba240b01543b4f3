package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.kernel.Role;

/**
 * An entry of the register of people.
 *
 * @param unit code of the unit in {@code config/units.csv}; empty where the person belongs to none
 * @param left the person has left the agency and may no longer log in
 */
public record PersonForm(@NotBlank @Size(max = 60) String name,
                         @NotNull @Size(max = 20) String unit,
                         @NotEmpty Set<Role> roles,
                         @Size(max = 40) String certificate,
                         LocalDate certificateFrom,
                         LocalDate certificateTo,
                         Boolean legalQualification,
                         LocalDate reviewingSince,
                         Boolean left) {

    /** What the register says of the person now. */
    public static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.unit(), person.roles(), person.certificate(),
                person.certificateFrom(), person.certificateTo(), person.hasLegalQualification(),
                person.reviewingSince(), !person.isActive());
    }

    /** Whether the certificate does not end before it begins. */
    public boolean hasPeriodInOrder() {
        return certificateFrom == null || certificateTo == null || !certificateTo.isBefore(certificateFrom);
    }
}
