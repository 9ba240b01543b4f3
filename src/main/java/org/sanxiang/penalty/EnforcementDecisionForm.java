package org.sanxiang.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Crosschecked;
import org.sanxiang.cases.NamesPerson;

/** 强制执行决定: grounds and basis, manner and time, remedies, and its service on the party (行政强制法 37, 38). */
record EnforcementDecisionForm(
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String grounds,
        @NotBlank @Size(max = 1000) String manner,
        @NotNull @AssertTrue Boolean remediesTold,
        @NotNull @PastOrPresent LocalDate servedOn,
        @NotNull ServiceMethod serviceMethod,
        @NotBlank @Size(max = 100) String receivedBy,
        @NamesPerson @NotEmpty List<Long> servers) implements Crosschecked {

    @Override
    public void crosscheck(BiConsumer<String, String> problems) {
        if (decidedOn != null && servedOn != null && servedOn.isBefore(decidedOn)) {
            problems.accept("servedOn", "invalid.served-before-decided");
        }
    }
}
