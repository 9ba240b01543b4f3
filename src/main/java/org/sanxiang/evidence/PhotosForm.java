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

/** 现场照片（图片）证据: what the pictures show, where, when and by whom they were taken (行政处罚法 46). */
record PhotosForm(
        @NotBlank @Size(max = 200) String place,
        @NotNull @PastOrPresent LocalDateTime takenAt,
        @NamesPerson @NotEmpty List<Long> officers,
        @NotBlank @Size(max = 4000) String content,
        @NotEmpty @Size(max = WithFiles.MOST) List<Upload> files) implements WithFiles {
}
