package org.painpath.integrationtherapy.adverseevents;

/**
 * An adverse event as it was seen, before anybody judged it.
 *
 * @param grade CTCAE v5: 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death
 * @param serious in the regulator's sense: death, danger to life, hospital, lasting harm
 */
public record Observed(AdverseEventTerm term, int grade, boolean serious) {}
