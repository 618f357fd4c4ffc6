package org.painpath.prescriptionreview.review;

/** What another service has told and is kept, so that it is known at every stage; never published. */
public sealed interface Heard extends ReviewEvent permits SessionAgreed, SessionEnded, SharingNoted, ResidenceNoted {}
