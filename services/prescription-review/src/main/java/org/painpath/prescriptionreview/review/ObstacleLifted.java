package org.painpath.prescriptionreview.review;

import org.painpath.prescriptionreview.obstacle.Obstacle;

/** It no longer stands against treatment; nothing resumes by itself. Not published: intake has told of it. */
public record ObstacleLifted(Obstacle obstacle) implements ReviewEvent {}
