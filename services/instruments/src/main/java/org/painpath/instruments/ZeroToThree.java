package org.painpath.instruments;

import java.util.List;

/** All answers of a questionnaire whose items score 0 to 3 each. */
record ZeroToThree(List<Integer> scores) {

    ZeroToThree(List<Integer> scores, int items) {
        this(List.copyOf(scores));
        if (scores.size() != items || scores.stream().anyMatch(score -> score < 0 || score > 3)) {
            throw new IllegalArgumentException("%d answers from 0 to 3 are needed.".formatted(items));
        }
    }

    int total() {
        return scores.stream().mapToInt(Integer::intValue).sum();
    }
}
