package org.sanxiang.cases;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

/**
 * 回避申请: who is to stay away from the case, who asks, and why.
 *
 * @param whom      identity of the person
 * @param applicant the name of whoever asks
 */
record RecusalRequestForm(@NotNull Long whom, @NotNull RecusalAsker askedBy, @NotBlank @Size(max = 60) String applicant,
                          @NotNull @PastOrPresent LocalDate askedOn, @NotNull RecusalGround ground,
                          @NotBlank @Size(max = 2000) String facts) {
}
