package org.painpath.chassis.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a service does about the events of others: an event in, a command on its own aggregate out. A type that is
 * neither handled nor listed as not ours parks its referral: nothing is acknowledged unread.
 *
 * @param <C> the commands of the service's aggregate
 */
public final class Reactions<C> {

    @FunctionalInterface
    interface Reaction<C> {
        C commandFor(InboundEvent event);
    }

    private final Map<String, Reaction<C>> reactions = new HashMap<>();
    private final Map<String, Predicate<InboundEvent>> ofConcern = new HashMap<>();
    private final Set<String> notOurs = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    private Reactions() {}

    public static <C> Reactions<C> none() {
        return new Reactions<>();
    }

    /** {@code form} is the reader's own record, with only the fields that it reads. */
    public <T> Reactions<C> on(String type, Class<T> form, Function<T, ? extends C> command) {
        return on(type, form, (content, _) -> command.apply(content));
    }

    /** As above, for a command that also needs the event's time or id. */
    public <T> Reactions<C> on(String type, Class<T> form, BiFunction<T, InboundEvent, ? extends C> command) {
        reactions.put(type, event -> command.apply(event.as(form), event));
        return this;
    }

    /**
     * As above, for a type of which only some events are of concern here: the others are skipped like those that are not
     * ours, and no referral is locked for them.
     */
    public <T> Reactions<C> onSome(
            String type, Class<T> form, Predicate<T> isOfConcern, BiFunction<T, InboundEvent, ? extends C> command) {
        ofConcern.put(type, event -> isOfConcern.test(event.as(form)));
        return on(type, form, command);
    }

    /** Types that are known and of no concern here: skipped and counted. */
    public Reactions<C> notOurs(String... types) {
        notOurs.addAll(Set.of(types));
        return this;
    }

    /** Types that end, hold or change a patient's treatment: only a clinician may pass over one. */
    public Reactions<C> endings(String... types) {
        endings.addAll(Set.of(types));
        return this;
    }

    boolean isEnding(String type) {
        return endings.contains(type);
    }

    /** What cannot be read is of concern: it parks its referral. */
    boolean isNotOurs(InboundEvent event) {
        @Nullable Predicate<InboundEvent> concern = ofConcern.get(event.type());
        return notOurs.contains(event.type()) || concern != null && !isOfConcern(concern, event);
    }

    private static boolean isOfConcern(Predicate<InboundEvent> concern, InboundEvent event) {
        try {
            return concern.test(event);
        } catch (RuntimeException _) {
            return true;
        }
    }

    Optional<Reaction<C>> of(String type) {
        @Nullable Reaction<C> reaction = reactions.get(type);
        return Optional.ofNullable(reaction);
    }

    /** Every type that this service has decided about; contract tests compare it with the schemas. */
    public Set<String> types() {
        var all = new HashSet<>(reactions.keySet());
        all.addAll(notOurs);
        return all;
    }
}
