package org.painpath.local.journal;

/** A place in the server's log. */
record Lsn(long value) implements Comparable<Lsn> {
    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(value, other.value);
    }

    boolean isAfter(Lsn other) {
        return compareTo(other) > 0;
    }

    /** As PostgreSQL writes it. */
    @Override
    public String toString() {
        return "%X/%X".formatted(value >>> 32, value & 0xFFFFFFFFL);
    }
}
