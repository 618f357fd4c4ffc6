package org.painpath.intake.information;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was asked for in one referral, in the order of asking. */
public record InformationRequests(List<InformationRequest> all) {
    public static final InformationRequests NONE = new InformationRequests(List.of());

    public InformationRequests {
        all = List.copyOf(all);
    }

    /** Who is asked again for the same thing has the new due day alone. */
    public InformationRequests with(InformationRequest request) {
        Stream<InformationRequest> earlier =
                all.stream().map(it -> it.from() == request.from() ? it.without(request.outstanding()) : it);
        return new InformationRequests(
                Stream.concat(earlier, Stream.of(request)).toList());
    }

    /** From whomever it came. */
    public InformationRequests supplied(Collection<String> items) {
        return new InformationRequests(all.stream().map(it -> it.without(items)).toList());
    }

    public InformationRequests escalated(UUID requestId) {
        return new InformationRequests(all.stream()
                .map(it -> it.requestId().equals(requestId) ? it.escalated() : it)
                .toList());
    }

    public List<InformationRequest> open() {
        return all.stream().filter(InformationRequest::isOpen).toList();
    }

    /** Those of which a coordinator has not heard and should by that day. */
    public List<InformationRequest> escalatingOn(LocalDate today) {
        return all.stream().filter(request -> request.escalatesOn(today)).toList();
    }

    /** Codes of what anybody still has to send. */
    public List<String> outstanding() {
        return open().stream()
                .flatMap(request -> request.outstanding().stream())
                .distinct()
                .toList();
    }
}
