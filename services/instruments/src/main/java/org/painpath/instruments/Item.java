package org.painpath.instruments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question of an instrument; its answers are whole numbers from {@code lowest} to {@code highest}, yes is 1 and no 0. */
public record Item(String name, int lowest, int highest) {

    static List<Item> scaled(int highest, String... names) {
        return Stream.of(names).map(name -> new Item(name, 0, highest)).toList();
    }

    static List<Item> yesOrNo(String... names) {
        return scaled(1, names);
    }

    static <E extends Enum<E>> List<Item> yesOrNo(List<E> questions) {
        return yesOrNo(questions.stream().map(Enum::name).toArray(String[]::new));
    }

    /** Q1, Q2 and so on. */
    static List<Item> numbered(int count, int highest) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Item("Q" + number, 0, highest))
                .toList();
    }

    boolean allows(int answer) {
        return answer >= lowest && answer <= highest;
    }
}
