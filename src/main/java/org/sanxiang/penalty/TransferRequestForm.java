package org.sanxiang.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 提出移送: why a crime is suspected; the task group's report follows. */
record TransferRequestForm(@NotBlank @Size(max = 2000) String suspicion) {
}
