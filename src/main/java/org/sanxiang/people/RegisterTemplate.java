package org.sanxiang.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The empty spreadsheet by which the register is filled: one sheet with the headings, one that explains them. */
@Component
public class RegisterTemplate {

    private static final int WIDTH = 20;

    private final RegisterWords words;

    RegisterTemplate(RegisterWords words) {
        this.words = words;
    }

    /** As an Excel workbook. */
    public byte[] workbook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "sanxiang", "1.0")) {
            Worksheet entries = book.newWorksheet(words.word("people.title"));
            Worksheet help = book.newWorksheet(words.word("register.help-sheet"));
            for (RegisterColumn column : RegisterColumn.values()) {
                int place = column.ordinal();
                entries.value(0, place, words.heading(column));
                entries.style(0, place).bold().set();
                entries.width(place, WIDTH);
                help.value(place, 0, words.heading(column));
                help.value(place, 1, words.word(column.headingKey() + ".help"));
            }
            help.width(0, WIDTH);
            help.width(1, WIDTH * 4);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
