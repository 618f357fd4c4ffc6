package org.painpath.prescriptionreview.registration;

/**
 * A DEA registration number: two letters (or a letter and 9) and seven digits, the last of which checks the others: the first, third and
 * fifth plus twice the second, fourth and sixth end in it. What does not add up was mistyped.
 */
public final class DeaNumber {
    private static final String FORM = "[A-Z][A-Z9]\\d{7}";

    private DeaNumber() {}

    public static boolean addsUp(String number) {
        if (!number.matches(FORM)) {
            return false;
        }
        int sum = digit(number, 0)
                + digit(number, 2)
                + digit(number, 4)
                + 2 * (digit(number, 1) + digit(number, 3) + digit(number, 5));
        return sum % 10 == digit(number, 6);
    }

    private static int digit(String number, int at) {
        return number.charAt(2 + at) - '0';
    }
}
