package org.painpath.integrationtherapy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.store.CourseLine;

/**
 * One page of courses.
 *
 * @param next what {@code after} takes for the next page; absent on the last one
 */
record CoursePage(List<CourseLine> items, @Nullable UUID next) {

    static CoursePage of(List<CourseLine> items, int limit) {
        return new CoursePage(
                items, items.size() < limit ? null : items.getLast().referralId());
    }
}
