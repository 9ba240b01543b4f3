package org.sanxiang.reports.registers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanxiang.people.sheet.Headings;
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

    private Map<String, Integer> places(Register register, Sheet sheet, Contents contents) {
        Headings headings = Headings.of(sheet);
        headings.problems(register.fields().stream().map(RegisterField::name).toList()).forEach((heading, wrong) ->
                contents.problems().add(problem(1, heading, words.word(wrong))));
        return register.fields().stream().collect(Collectors.toMap(RegisterField::key, field -> headings.place(field.name())));
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
