package org.sanxiang.review;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanxiang.files.Upload;

/**
 * 补送审核材料: one material with its files.
 *
 * @param sendAgain whether with this the request is complete and goes back to the reviewer
 */
record SupplyForm(
        @NotBlank String material,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 1000) String remark,
        @Size(max = 50) List<Upload> files,
        @NotNull Boolean sendAgain) {
}
