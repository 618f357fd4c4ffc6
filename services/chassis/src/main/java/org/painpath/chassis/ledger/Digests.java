package org.painpath.chassis.ledger;

/**
 * Both sides of a comparison hash their referrals into the same 256 buckets: by the last byte of the id, for the first
 * ones are its time. A bucket's digest does not depend on the order of its rows or on the version of PostgreSQL.
 */
final class Digests {
    static final int BUCKETS = 256;

    /** In SQL, for a table with {@code referral_id}. */
    static final String BUCKET = "get_byte(uuid_send(referral_id), 15)";

    private Digests() {}

    /** The digest of a bucket in SQL. @param sequence the column up to which a referral has come */
    static String of(String sequence) {
        return """
                bit_xor(cast(cast('x' || encode(substr(
                    sha256(uuid_send(referral_id) || int8send(%s)), 1, 8), 'hex') as bit(64)) as bigint))""".formatted(sequence);
    }
}
