package org.sanxiang.reports.paper;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Unknown;
import org.springframework.stereotype.Component;

/** Writes reports in whatever form is asked for. */
@Component
public class Writings {

    private final Map<Form, Writing> forms;

    Writings(List<Writing> forms) {
        this.forms = forms.stream().collect(Collectors.toMap(Writing::form, Function.identity()));
    }

    /** @throws Unknown where a report is not written in this form */
    public byte[] bytes(Report report, Form form) {
        if (!forms.containsKey(form)) {
            throw new Unknown("rejected.no-such-report");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forms.get(form).write(report, bytes);
        return bytes.toByteArray();
    }
}
