package org.sanxiang.cases;

/** The model as a picture. */
public interface ProcessPicture {

    /** SVG of the case's process, with the steps done, current and to come marked by class. */
    String of(long caseId);

    /** SVG of the model itself, without marks. */
    String of(String procedureKey);
}
