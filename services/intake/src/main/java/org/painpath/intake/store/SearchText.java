package org.painpath.intake.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody types to find a patient: the beginnings of words of a name and, as a whole, perhaps a record number or a referral's id.
 *
 * @param whole without blanks around it
 * @param words at most five
 */
public record SearchText(String whole, List<String> words) {
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 2;

    /** Empty where no word is long enough to find few. */
    public static Optional<SearchText> of(String typed) {
        String whole = typed.strip();
        List<String> words = Arrays.stream(whole.split("[\\s,-]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.stream().anyMatch(SearchText::isLong)
                ? Optional.of(new SearchText(whole, words))
                : Optional.empty();
    }

    Optional<UUID> referral() {
        return whole.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(whole))
                : Optional.empty();
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST;
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "SearchText[…]";
    }
}
