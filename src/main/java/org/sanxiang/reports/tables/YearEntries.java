package org.sanxiang.reports.tables;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

import org.sanxiang.reports.registers.Entries;
import org.sanxiang.reports.registers.Entry;
import org.sanxiang.reports.registers.Register;
import org.sanxiang.reports.registers.Registers;
import org.springframework.stereotype.Component;

/** What the registers tell of a year. */
@Component
class YearEntries {

    private final Entries entries;
    private final Registers registers;

    YearEntries(Entries entries, Registers registers) {
        this.entries = entries;
        this.registers = registers;
    }

    /** All that count up to the end of the year. */
    List<Entry> counting(int year) {
        return entries.counting(MonthDay.of(12, 31).atYear(year));
    }

    List<Behind> behind(RegisterFigure figure, List<Entry> counted) {
        return counted.stream().map(entry -> behind(figure, entry)).toList();
    }

    private Behind behind(RegisterFigure figure, Entry entry) {
        Register register = registers.of(figure.register());
        String said = register.fields().stream().filter(field -> !field.isDay() && entry.values().containsKey(field.key()))
                .map(field -> field.name() + "：" + field.shown(entry.text(field.key()))).collect(Collectors.joining("；"));
        String shown = "/registers/%s?year=%d&entry=%d#entry-%3$d".formatted(register.key(), entry.day().getYear(), entry.id());
        return new Behind("entry-" + entry.id(), shown, "", register.name(), said, entry.day(), figure.share().apply(entry));
    }
}
