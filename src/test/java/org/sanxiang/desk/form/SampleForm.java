package org.sanxiang.desk.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.files.Upload;

/** A form with one field of every kind. */
record SampleForm(@NotBlank @Size(max = 60) String title,
                  @Size(max = 2000) String text,
                  @NotNull LocalDate from,
                  LocalDate to,
                  LocalDateTime at,
                  BigDecimal fine,
                  @Min(0) @Max(2) Integer agents,
                  @NotNull Colour colour,
                  Set<Colour> colours,
                  List<Long> officers,
                  Boolean complex,
                  @NotNull Boolean asked,
                  @NotNull @AssertTrue Boolean signed,
                  List<Upload> papers,
                  @NotEmpty List<@Valid Point> points) implements Crosschecked {

    enum Colour { RED, GREEN }

    record Point(@NotBlank @Size(max = 500) String raised, Long by) {
    }

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (from != null && to != null && to.isBefore(from)) {
            problems.accept("to", "invalid.order");
        }
    }
}
