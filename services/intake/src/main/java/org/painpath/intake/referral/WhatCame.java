package org.painpath.intake.referral;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.screening.Checklist;
import org.painpath.intake.screening.Checklist.State;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Today;

/** Which items new facts bring: what the rules missed and miss no more, and what was asked for and is there now. */
final class WhatCame {
    private WhatCame() {}

    static List<String> items(Open open, ScreeningFacts facts, ReferralScreened now, Screening screening, Today today) {
        Checklist before = screening.checklist(open.facts(), today);
        Checklist after = screening.checklist(facts, today);
        Stream<String> missed =
                open.screened().missing().stream().filter(item -> !now.missing().contains(item));
        Stream<String> asked = open.requests().outstanding().stream()
                .filter(item -> screening.item(item).isPresent())
                .filter(item -> !isAnswered(before, item) && isAnswered(after, item));
        return Stream.concat(missed, asked).distinct().toList();
    }

    /** What is not needed any more is answered, too. */
    private static boolean isAnswered(Checklist checklist, String item) {
        return checklist.line(item).map(line -> line.state() == State.THERE).orElse(true);
    }
}
