package org.sanxiang.files;

/** Tells whether a record names a content; implemented by whoever keeps records with files. */
public interface NamedContents {

    /** @param hash SHA-256 of the content, in hexadecimal digits */
    boolean names(String hash);
}
