package org.sanxiang.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.sanxiang.cases.CaseAccounts;
import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.CannotStart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the report of a year. */
@Component
public class AnnualReports {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<CaseAccounts> procedures;
    private final Wording wording;

    AnnualReports(List<CaseAccounts> procedures, Wording wording) {
        this.procedures = procedures;
        this.wording = wording;
    }

    /**
     * Writes the report as JSON; the file is whole or it is not there.
     *
     * @throws CannotStart where the file cannot be written
     */
    @Transactional(readOnly = true)
    public void write(int year, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, JSON.writeValueAsBytes(of(year)));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new CannotStart("文件无法写入 / the file cannot be written: " + file);
        }
    }

    AnnualReport of(int year) {
        return AnnualReport.of(year, procedures.stream().flatMap(procedure -> procedure.all().stream()).toList(),
                wording::value);
    }
}
