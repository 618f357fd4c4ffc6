package org.painpath.chassis.ledger;

/** A 256th of the referrals of a source: how many, and a digest over how far each has come. */
public record Bucket(int bucket, long referrals, long digest) {}
