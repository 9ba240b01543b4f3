package org.sanxiang.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.sanxiang.people.sheet.CellDate;
import org.sanxiang.people.sheet.Headings;
import org.sanxiang.people.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Reads a sheet as entries of the register, and says of every cell that cannot stand what is wrong with it. */
@Component
class RegisterTable {

    /** An entry, and the line it stands in. */
    record Entry(int row, String account, PersonForm form) {
    }

    /** What is wrong, and where; the column by its heading. */
    record Problem(int row, String column, String sentence) {
    }

    /** Only a table without problems has all its entries. */
    record Contents(List<Entry> entries, List<Problem> problems) {
    }

    private final RegisterWords words;
    private final Validator validator;

    RegisterTable(RegisterWords words, Validator validator) {
        this.words = words;
        this.validator = validator;
    }

    Contents read(Sheet sheet) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        Map<RegisterColumn, Integer> places = places(sheet, contents);
        if (contents.problems().isEmpty()) {
            sheet.lines().stream().skip(1).forEach(line -> new Reading(line, places, contents).entry());
        }
        return contents;
    }

    private Map<RegisterColumn, Integer> places(Sheet sheet, Contents contents) {
        Headings headings = Headings.of(sheet);
        headings.problems(Stream.of(RegisterColumn.values()).map(words::heading).toList()).forEach((heading, wrong) ->
                contents.problems().add(new Problem(1, heading, words.word(wrong))));
        Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
        Stream.of(RegisterColumn.values()).forEach(column -> places.put(column, headings.place(words.heading(column))));
        return places;
    }

    /** The reading of one line. */
    private final class Reading {

        private final Sheet.Line line;
        private final Map<RegisterColumn, Integer> places;
        private final Contents contents;

        Reading(Sheet.Line line, Map<RegisterColumn, Integer> places, Contents contents) {
            this.line = line;
            this.places = places;
            this.contents = contents;
        }

        void entry() {
            int before = contents.problems().size();
            String account = text(RegisterColumn.ACCOUNT);
            if (!account.matches(Person.ACCOUNT)) {
                wrong(RegisterColumn.ACCOUNT, "person.account-format");
            }
            PersonForm form = form();
            if (contents.problems().size() == before) {
                validator.validate(form).forEach(this::wrong);
            }
            if (!form.hasPeriodInOrder()) {
                wrong(RegisterColumn.CERTIFICATE_TO, "person.certificate-dates");
            }
            contents.entries().add(new Entry(line.number(), account, form));
        }

        private PersonForm form() {
            return new PersonForm(text(RegisterColumn.NAME),
                    cell(RegisterColumn.UNIT, words::unit, "person.unit-unknown", ""),
                    cell(RegisterColumn.ROLES, words::roles, "register.role-unknown", Set.of()),
                    text(RegisterColumn.CERTIFICATE), day(RegisterColumn.CERTIFICATE_FROM),
                    day(RegisterColumn.CERTIFICATE_TO),
                    cell(RegisterColumn.ANNUAL_REVIEWS, words::reviews, "register.review-unreadable", List.of()),
                    cell(RegisterColumn.LEGAL_QUALIFICATION, words::answer, "register.answer-unreadable", false),
                    day(RegisterColumn.REVIEWING_SINCE),
                    cell(RegisterColumn.LEFT, words::answer, "register.answer-unreadable", false));
        }

        private LocalDate day(RegisterColumn column) {
            return text(column).isEmpty() ? null : cell(column, CellDate::read, "problem.unreadable.LocalDate", null);
        }

        private <T> T cell(RegisterColumn column, Function<String, Optional<T>> reader, String problem, T otherwise) {
            Optional<T> value = reader.apply(text(column));
            if (value.isEmpty()) {
                wrong(column, problem);
            }
            return value.orElse(otherwise);
        }

        private String text(RegisterColumn column) {
            return line.cell(places.get(column)).strip();
        }

        private void wrong(RegisterColumn column, String problem, Object... details) {
            contents.problems().add(new Problem(line.number(), words.heading(column), words.word(problem, details)));
        }

        private void wrong(ConstraintViolation<PersonForm> violation) {
            RegisterColumn column = RegisterColumn.of(violation.getPropertyPath().toString());
            if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
                wrong(column, "problem.text.many", size.max());
            } else {
                contents.problems().add(new Problem(line.number(), words.heading(column), violation.getMessage()));
            }
        }
    }
}
