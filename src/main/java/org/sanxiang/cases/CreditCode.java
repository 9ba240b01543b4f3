package org.sanxiang.cases;

/** A unified social credit code of 18 characters with its check character (GB 32100). */
public record CreditCode(String text) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public boolean isValid() {
        if (!text.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * CHARACTERS.indexOf(text.charAt(i));
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31) == text.charAt(17);
    }
}
