package org.painpath.tracker.subscriptions;

/** How it stands between us and a receiver. */
public enum SubscriptionState {
    /** Nothing is sent before the receiver has said that it wants to hear from us. */
    UNCONFIRMED,
    ACTIVE,
    /** Tried in vain for so long that a person has to look; nothing is lost, it goes on from its position. */
    FAILED,
    /** The receiver answered 410: it is not there any more. */
    GONE
}
