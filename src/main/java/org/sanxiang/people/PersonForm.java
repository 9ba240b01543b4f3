package org.sanxiang.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.kernel.Role;

/**
 * An entry of the register of people.
 *
 * @param unit          code of the unit in {@code config/units.csv}; empty where the person belongs to none
 * @param annualReviews the results of the annual reviews of the certificate, by year; those without a result do not count
 * @param left          the person has left the agency and may no longer log in
 */
public record PersonForm(@NotBlank @Size(max = 60) String name,
                         @NotNull @Size(max = 20) String unit,
                         @NotEmpty Set<Role> roles,
                         @Size(max = 40) String certificate,
                         LocalDate certificateFrom,
                         LocalDate certificateTo,
                         @Size(max = 20) List<@Valid AnnualReview> annualReviews,
                         Boolean legalQualification,
                         LocalDate reviewingSince,
                         Boolean left) {

    public PersonForm {
        annualReviews = annualReviews == null ? List.of() : annualReviews;
    }

    /** An entry without annual reviews. */
    public PersonForm(String name, String unit, Set<Role> roles, String certificate, LocalDate certificateFrom,
                      LocalDate certificateTo, Boolean legalQualification, LocalDate reviewingSince, Boolean left) {
        this(name, unit, roles, certificate, certificateFrom, certificateTo, List.of(), legalQualification, reviewingSince,
                left);
    }

    /** The same without the years for which no result is stated. */
    PersonForm stated() {
        return new PersonForm(name, unit, roles, certificate, certificateFrom, certificateTo, annualReviews.stream()
                .filter(AnnualReview::isStated).sorted(Comparator.comparing(AnnualReview::reviewYear)).toList(),
                legalQualification, reviewingSince, left);
    }

    /** What the register says of the person now. */
    public static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.unit(), person.roles(), person.certificate(),
                person.certificateFrom(), person.certificateTo(), person.annualReviews(), person.hasLegalQualification(),
                person.reviewingSince(), !person.isActive());
    }

    /** Whether the certificate does not end before it begins. */
    public boolean hasPeriodInOrder() {
        return certificateFrom == null || certificateTo == null || !certificateTo.isBefore(certificateFrom);
    }

    /** The result for the year; null where none is entered. */
    public AnnualResult reviewOf(int year) {
        return annualReviews.stream().filter(AnnualReview::isStated).filter(review -> review.reviewYear() == year)
                .map(AnnualReview::result).findFirst().orElse(null);
    }
}
