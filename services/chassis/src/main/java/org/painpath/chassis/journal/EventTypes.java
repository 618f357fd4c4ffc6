package org.painpath.chassis.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.painpath.chassis.Json;

/**
 * The one codec of a service: which events it writes, under which name, and which of them leave it. The record is the
 * wire form; contract tests hold it to the JSON Schemas.
 *
 * @param <E> the service's sealed event type
 */
public final class EventTypes<E> {

    /** @param name for example {@code painpath.intake.referral-accepted.v1} */
    public record EventType<T>(String name, Class<T> form, boolean published) {
        /** The schema's address, which CloudEvents calls {@code dataschema}. */
        public String schema() {
            var parts = name.split("\\.");
            return "https://painpath.org/contracts/events/%s/%s.%s.schema.json".formatted(parts[1], parts[2], parts[3]);
        }
    }

    private final String service;
    private final Map<String, EventType<? extends E>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType<? extends E>> byForm = new LinkedHashMap<>();

    private EventTypes(String service) {
        this.service = service;
    }

    /** @param service as in topics and types, for example {@code prescription-review} */
    public static <E> EventTypes<E> of(String service) {
        return new EventTypes<>(service);
    }

    /** An event that other services and integrators see. */
    public EventTypes<E> published(String fact, Class<? extends E> form) {
        return add(new EventType<>("painpath.%s.%s.v1".formatted(service, fact), form, true));
    }

    /** A fact that nobody else needs: journaled, but it never leaves the database. */
    public EventTypes<E> internal(String fact, Class<? extends E> form) {
        return add(new EventType<>("painpath.%s.%s.v1".formatted(service, fact), form, false));
    }

    private EventTypes<E> add(EventType<? extends E> type) {
        byName.put(type.name(), type);
        byForm.put(type.form(), type);
        return this;
    }

    public List<EventType<? extends E>> all() {
        return List.copyOf(byName.values());
    }

    public EventType<? extends E> typeOf(E event) {
        return Objects.requireNonNull(byForm.get(event.getClass()), () -> "no wire name for " + event.getClass());
    }

    public String write(E event) {
        return Json.EVENTS.writeValueAsString(event);
    }

    /** @throws IllegalStateException if this service never wrote such a type: the journal is not its own */
    public E read(String name, String data) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("the journal holds an unknown type " + name);
        }
        return Json.EVENTS.readValue(data, type.form());
    }
}
