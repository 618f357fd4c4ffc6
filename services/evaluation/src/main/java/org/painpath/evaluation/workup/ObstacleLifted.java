package org.painpath.evaluation.workup;

import org.painpath.evaluation.obstacle.Obstacle;

/** It no longer stands against treatment; nothing resumes by itself. Private: intake has told of it. */
public record ObstacleLifted(Obstacle obstacle) implements EvaluationEvent {}
