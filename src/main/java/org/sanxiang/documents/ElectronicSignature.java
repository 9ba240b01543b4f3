package org.sanxiang.documents;

/**
 * Signs what is handed out in the agency's name (电子签名法 13, 14). A qualified service is joined on by implementing this; where
 * nothing implements it, prints go out as they are.
 */
public interface ElectronicSignature {

    /** In whose name the certificate stands, for people to read. */
    String signatory();

    /**
     * The same PDF with the signature in it; what was there before stays as it is, byte for byte.
     *
     * @param subject what is signed, for people to read
     */
    byte[] sign(byte[] pdf, String subject);
}
