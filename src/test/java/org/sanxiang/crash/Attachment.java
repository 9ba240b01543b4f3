package org.sanxiang.crash;

/** A file that is sent along with a form. */
record Attachment(String name, byte[] content) {
}
