package org.painpath.intake.store;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;

/** What of a referral is asked for and has not come, as the columns of the worklist have it. */
record OpenRequests(List<InformationRequest> requests) {
    static OpenRequests of(Known referral) {
        return new OpenRequests(referral instanceof Open open ? open.requests().open() : List.of());
    }

    @Nullable
    LocalDate dueOn() {
        return first(_ -> true, InformationRequest::dueOn);
    }

    String[] askedOf() {
        return whom(_ -> true);
    }

    String[] overdueOf() {
        return whom(InformationRequest::overdue);
    }

    /** The next day on which a coordinator has to be told. */
    @Nullable
    LocalDate escalateOn() {
        return first(request -> !request.overdue(), InformationRequest::escalateOn);
    }

    static List<Whom> whom(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(Whom::valueOf).toList();
    }

    private @Nullable LocalDate first(
            Predicate<InformationRequest> which, Function<InformationRequest, LocalDate> day) {
        return requests.stream()
                .filter(which)
                .map(day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private String[] whom(Predicate<InformationRequest> which) {
        return requests.stream()
                .filter(which)
                .map(InformationRequest::from)
                .distinct()
                .sorted()
                .map(Whom::name)
                .toArray(String[]::new);
    }
}
