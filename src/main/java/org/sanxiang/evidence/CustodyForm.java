package org.sanxiang.evidence;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.sanxiang.cases.NamesPerson;
import org.sanxiang.files.Upload;

/** 物品移交: from whose hands a thing goes into whose, why, and how its seal was found (行政强制法 26). */
record CustodyForm(
        @NotNull Long item,
        @NotNull MoveKind kind,
        @NotBlank @Size(max = 200) String from,
        @NotBlank @Size(max = 200) String to,
        @NotNull @PastOrPresent LocalDateTime movedAt,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull SealState seal,
        @NamesPerson @NotEmpty List<Long> officers,
        @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
