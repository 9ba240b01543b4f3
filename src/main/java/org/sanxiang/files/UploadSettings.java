package org.sanxiang.files;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much may be uploaded; the reasons stand beside the values in {@code application.yaml}.
 *
 * @param maxSize of one file
 * @param most    what one person's uploads that no form has taken yet may hold together
 * @param keep    how long an upload waits for more, or for its form
 */
@ConfigurationProperties("sanxiang.uploads")
record UploadSettings(DataSize maxSize, DataSize most, Duration keep) {
}
