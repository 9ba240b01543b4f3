package org.sanxiang.reports.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.stereotype.Component;

/** A report for machines: of each part its rows by the keys of the columns, numbers as numbers. */
@Component
class JsonTexts implements Writing {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Form form() {
        return Form.json;
    }

    @Override
    public void write(Report report, OutputStream out) {
        try {
            JSON.writeValue(out, told(report));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Object> told(Report report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("report", report.key());
        told.put("title", report.title());
        told.put("about", report.about());
        told.put("made", report.made().toString());
        report.parts().forEach(part -> told.put(part.key(), told(part)));
        return told;
    }

    private static Map<String, Object> told(Part part) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", part.title());
        told.put("note", part.note());
        told.put("rows", part.table().rows().stream().map(row -> told(part.table().columns(), row)).toList());
        if (part.table().total() != null) {
            told.put("total", told(part.table().columns(), part.table().total()));
        }
        return told;
    }

    private static Map<String, Object> told(List<Column> columns, List<Cell> row) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (int place = 0; place < row.size(); place++) {
            Cell cell = row.get(place);
            Column column = columns.get(place);
            told.put(column.key(), column.numeric() ? cell.number() : cell.text());
        }
        return told;
    }
}
