package org.sanxiang.penalty;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.Opinionated;

/**
 * 恢复: why and since when the 90 days run again.
 *
 * @param resumedOn the day on which the ground fell away, which may lie before the order; from that day days count again
 */
record ResumeForm(@NotNull ResumptionGround conclusion, @NotNull @PastOrPresent LocalDate resumedOn,
                  @NotBlank @Size(max = 2000) String opinion) implements Opinionated {
}
