package org.sanxiang.cases;

/** Sets pages in print, for modules that have no press of their own. */
public interface PrintedPages {

    /**
     * As PDF.
     *
     * @param html well formed, with its print CSS; the moment of making in {@code <meta name="made">}
     */
    byte[] pdf(String html);
}
