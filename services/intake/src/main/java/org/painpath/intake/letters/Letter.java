package org.painpath.intake.letters;

/**
 * @param subject neutral: whoever sees a list of mails learns of no illness and no medicine
 * @param text lines of plain text
 */
public record Letter(String subject, String text) {}
