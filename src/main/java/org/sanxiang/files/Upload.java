package org.sanxiang.files;

import org.sanxiang.kernel.Attachment;

/**
 * A file that was sent ahead of the form which names it.
 *
 * @param id   by which the form names it
 * @param name what the sender called it; empty where there is no such upload any more
 * @param size in bytes, as far as it has arrived
 */
public record Upload(String id, String name, long size) implements Attachment {
}
