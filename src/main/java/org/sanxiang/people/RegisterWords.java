package org.sanxiang.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the cells of the register read to people, and back. */
@Component
class RegisterWords {

    private static final String SEPARATORS = "[;；、,，]";
    private static final Pattern REVIEW = Pattern.compile("(\\d{4})年?\\s*[:：]?\\s*(\\D+)");

    private final Agency agency;
    private final MessageSource messages;

    RegisterWords(Agency agency, MessageSource messages) {
        this.agency = agency;
        this.messages = messages;
    }

    String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }

    String heading(RegisterColumn column) {
        return word(column.headingKey());
    }

    /** The cell of an entry as the spreadsheet has it. */
    String cell(RegisterColumn column, String account, PersonForm form) {
        return switch (column) {
            case ACCOUNT -> account;
            case NAME -> form.name();
            case UNIT -> form.unit().isEmpty() ? "" : agency.unitName(form.unit());
            case ROLES -> form.roles().stream().sorted().map(this::word).collect(Collectors.joining("、"));
            case CERTIFICATE -> orEmpty(form.certificate());
            case CERTIFICATE_FROM -> orEmpty(form.certificateFrom());
            case CERTIFICATE_TO -> orEmpty(form.certificateTo());
            case ANNUAL_REVIEWS -> form.stated().annualReviews().stream().map(review -> review.reviewYear() + word(review.result()))
                    .collect(Collectors.joining("；"));
            case LEGAL_QUALIFICATION -> word(Boolean.TRUE.equals(form.legalQualification()));
            case REVIEWING_SINCE -> orEmpty(form.reviewingSince());
            case LEFT -> word(Boolean.TRUE.equals(form.left()));
        };
    }

    /** Empty where there is no such unit; by code or name, and none for an empty cell. */
    Optional<String> unit(String text) {
        return text.isEmpty() ? Optional.of("") : agency.units().stream()
                .filter(unit -> unit.code().equals(text) || unit.name().equals(text)).map(Unit::code).findFirst();
    }

    /** Empty where one of them is no role of ours. */
    Optional<Set<Role>> roles(String text) {
        List<Optional<Role>> roles = parts(text).map(part -> Stream.of(Role.values())
                .filter(role -> role.key().equals(part) || word(role).equals(part)).findFirst()).toList();
        return roles.stream().allMatch(Optional::isPresent) ? Optional.of(roles.stream().map(Optional::orElseThrow)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))) : Optional.empty();
    }

    /** Empty where one of them is no year with its result. */
    Optional<List<AnnualReview>> reviews(String text) {
        List<Optional<AnnualReview>> reviews = parts(text).map(this::review).toList();
        return reviews.stream().allMatch(Optional::isPresent)
                ? Optional.of(reviews.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
    }

    /** Empty where it is neither yes nor no; an empty cell is no. */
    Optional<Boolean> answer(String text) {
        return text.isEmpty() ? Optional.of(false)
                : Stream.of(true, false).filter(answer -> word(answer).equals(text)).findFirst();
    }

    private Optional<AnnualReview> review(String part) {
        Matcher review = REVIEW.matcher(part);
        return !review.matches() ? Optional.empty() : Stream.of(AnnualResult.values())
                .filter(result -> word(result).equals(review.group(2).strip())).findFirst()
                .map(result -> new AnnualReview(Integer.valueOf(review.group(1)), result));
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(SEPARATORS)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String word(Enum<?> constant) {
        return word("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String word(boolean answer) {
        return word(answer ? "form.yes" : "form.no");
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value instanceof LocalDate day ? day.toString() : value.toString();
    }
}
