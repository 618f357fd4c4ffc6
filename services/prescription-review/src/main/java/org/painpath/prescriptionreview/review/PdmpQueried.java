package org.painpath.prescriptionreview.review;

import org.painpath.prescriptionreview.pdmp.PdmpQuery;

/** Somebody asked the state's program; not published, what it says is nobody else's concern. */
public record PdmpQueried(PdmpQuery query) implements ReviewEvent {}
