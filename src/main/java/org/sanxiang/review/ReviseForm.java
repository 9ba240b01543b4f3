package org.sanxiang.review;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/** 按审核意见修改: what was done on each point, and whether the subject is sent again. */
record ReviseForm(
        @NotBlank @Size(max = 4000) String done,
        @Size(max = 50) List<Upload> files,
        @NotNull Boolean sendAgain) {
}
