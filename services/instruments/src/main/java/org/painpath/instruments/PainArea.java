package org.painpath.instruments;

/**
 * The nineteen areas of the widespread pain index, each in one of five regions. Jaws, chest and abdomen count in the
 * index but not for generalised pain.
 *
 * <p>Source: clinical reference 1.4 (key FM16).
 */
public enum PainArea {
    LEFT_JAW(Region.LEFT_UPPER, false),
    LEFT_SHOULDER_GIRDLE(Region.LEFT_UPPER, true),
    LEFT_UPPER_ARM(Region.LEFT_UPPER, true),
    LEFT_LOWER_ARM(Region.LEFT_UPPER, true),
    RIGHT_JAW(Region.RIGHT_UPPER, false),
    RIGHT_SHOULDER_GIRDLE(Region.RIGHT_UPPER, true),
    RIGHT_UPPER_ARM(Region.RIGHT_UPPER, true),
    RIGHT_LOWER_ARM(Region.RIGHT_UPPER, true),
    LEFT_HIP(Region.LEFT_LOWER, true),
    LEFT_UPPER_LEG(Region.LEFT_LOWER, true),
    LEFT_LOWER_LEG(Region.LEFT_LOWER, true),
    RIGHT_HIP(Region.RIGHT_LOWER, true),
    RIGHT_UPPER_LEG(Region.RIGHT_LOWER, true),
    RIGHT_LOWER_LEG(Region.RIGHT_LOWER, true),
    NECK(Region.AXIAL, true),
    UPPER_BACK(Region.AXIAL, true),
    LOWER_BACK(Region.AXIAL, true),
    CHEST(Region.AXIAL, false),
    ABDOMEN(Region.AXIAL, false);

    public enum Region {
        LEFT_UPPER,
        RIGHT_UPPER,
        LEFT_LOWER,
        RIGHT_LOWER,
        AXIAL
    }

    private final Region region;
    private final boolean generalised;

    PainArea(Region region, boolean generalised) {
        this.region = region;
        this.generalised = generalised;
    }

    Region region() {
        return region;
    }

    boolean countsForGeneralisedPain() {
        return generalised;
    }
}
