package org.sanxiang.cases;

import java.util.List;
import java.util.Map;

/** The model as a picture. */
public interface ProcessPicture {

    /**
     * How much there is of a step.
     *
     * @param level from 1, the least, to 5, the most
     * @param text  the number itself, as it is written on the step
     */
    record Heat(int level, String text) {
    }

    /** SVG of the case's process, with the steps done, current and to come marked by class. */
    String of(long caseId);

    /** SVG of the model itself, without marks. */
    String of(String procedureKey);

    /** The same with what there is of each step by its key; of steps that are not named there is nothing. */
    String of(String procedureKey, Map<String, Heat> heat);

    /**
     * The same for paper: cut from left to right where no element is cut through, each piece with its style in it.
     *
     * @param wide how wide a piece is at the most, in units of the drawing; all pieces of a drawing are of the same size
     */
    List<String> sheets(String procedureKey, Map<String, Heat> heat, int wide);
}
