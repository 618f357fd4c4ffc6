package org.painpath.chassis.delivery;

/**
 * Takes in what waits for nothing any more: an event that was parked for one before it, just while another instance or
 * the desk took that one in. Without it, such an event, a withdrawal perhaps, would wait until a person looked.
 */
final class Stragglers {
    private static final int STREAMS_AT_ONCE = 100;

    private final Inbox inbox;
    private final Delivery<?, ?, ?> delivery;

    Stragglers(Inbox inbox, Delivery<?, ?, ?> delivery) {
        this.inbox = inbox;
        this.delivery = delivery;
    }

    void takeIn() {
        inbox.waitingForNothing(STREAMS_AT_ONCE).forEach(stream -> delivery.release(stream, "nothing before it waits"));
    }
}
