package org.sanxiang.reports.registers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanxiang.people.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Registers as spreadsheets: the empty one to be filled in, and what stands in one that somebody sends. */
@Component
class RegisterSheets {

    /**
     * What stands in a spreadsheet.
     *
     * @param problems what is wrong, each with its row and column; nothing may be entered as long as there is one
     */
    record Contents(List<Map<String, String>> lines, List<String> problems) {
    }

    private static final int WIDTH = 20;

    private final RegisterWords words;
    private final Clock clock;

    RegisterSheets(RegisterWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Contents read(Register register, Sheet sheet) {
        Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
        Map<String, Integer> places = places(register, sheet, contents);
        if (contents.problems().isEmpty()) {
            sheet.lines().stream().skip(1).forEach(line -> read(register, line, places, contents));
        }
        if (contents.problems().isEmpty() && contents.lines().isEmpty()) {
            contents.problems().add(words.word("registers.import.empty"));
        }
        return contents;
    }

    /** Every column must be there, in whatever order, and no other: a heading mistyped would be a column forgotten. */
    private Map<String, Integer> places(Register register, Sheet sheet, Contents contents) {
        List<String> headings = sheet.lines().isEmpty() ? List.of() : sheet.lines().get(0).cells();
        Map<String, Integer> places = new HashMap<>();
        register.fields().forEach(field -> {
            places.put(field.key(), headings.indexOf(field.name()));
            if (!headings.contains(field.name())) {
                contents.problems().add(problem(1, field.name(), words.word("register.column-missing")));
            }
        });
        headings.stream().filter(heading -> !heading.isBlank() && register.fields().stream()
                .noneMatch(field -> field.name().equals(heading))).forEach(heading ->
                contents.problems().add(problem(1, heading, words.word("register.column-unknown"))));
        return places;
    }

    private void read(Register register, Sheet.Line line, Map<String, Integer> places, Contents contents) {
        Reading reading = Reading.of(register, field -> line.cell(places.get(field)), LocalDate.now(clock));
        reading.problems().forEach((field, wrong) -> contents.problems().add(problem(line.number(),
                register.field(field).name(), words.word(wrong.message(), wrong.detail()))));
        contents.lines().add(reading.values());
    }

    private String problem(int row, String column, String sentence) {
        return words.word("register.problem", Integer.toString(row), column, sentence);
    }

    /** One sheet with the headings, one that explains them; as an Excel workbook. */
    byte[] template(Register register) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "sanxiang", "1.0")) {
            Worksheet lines = book.newWorksheet(register.name());
            Worksheet help = book.newWorksheet(words.word("register.help-sheet"));
            for (int place = 0; place < register.fields().size(); place++) {
                RegisterField field = register.fields().get(place);
                lines.value(0, place, field.name());
                lines.style(0, place).bold().set();
                lines.width(place, WIDTH);
                help.value(place, 0, field.name());
                help.value(place, 1, help(field));
            }
            help.width(0, WIDTH);
            help.width(1, WIDTH * 4);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private String help(RegisterField field) {
        return String.join("；", List.of(words.word(field.required() ? "form.required" : "registers.optional"),
                field.choices().isEmpty() ? words.word("registers.kind." + field.kind())
                        : words.word("registers.one-of", String.join(" / ", field.choices().values())), field.source()))
                .replaceAll("；$", "");
    }
}
