package org.sanxiang.documents;

import org.sanxiang.kernel.Money;

/** An amount in the Chinese capitals that cannot be altered: 壹万贰仟玖佰元整. */
final class MoneyInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private MoneyInWords() {
    }

    static String of(Money money) {
        long yuan = money.fen() / 100;
        int jiao = (int) (money.fen() / 10 % 10);
        int fen = (int) (money.fen() % 10);
        String whole = yuan == 0 && jiao + fen > 0 ? "" : whole(yuan) + "元";
        if (jiao + fen == 0) {
            return whole + "整";
        }
        String tenths = jiao > 0 ? DIGITS.charAt(jiao) + "角" : whole.isEmpty() ? "" : "零";
        return whole + tenths + (fen > 0 ? DIGITS.charAt(fen) + "分" : "整");
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(!words.isEmpty() && (gap || part < GROUP / 10) ? "零" : "").append(group(part)).append(GROUPS[group]);
                gap = false;
            }
        }
        return words.toString();
    }

    private static String group(int part) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return words.toString();
    }
}
