package org.painpath.tracker.lifecycle;

/** A fact of the lifecycle of a referral. */
public sealed interface LifecycleEvent
        permits StepNoted, StageEntered, ReferralLate, ReferralEscalated, ReferralClosed, KeptBack, WorkEvent {}
