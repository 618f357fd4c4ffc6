package org.painpath.prescriptionreview.review;

import org.painpath.prescriptionreview.obstacle.Obstacle;

/** Something stands against treatment. Not published: intake has told of it. */
public record ObstacleRaised(Obstacle obstacle) implements ReviewEvent {}
