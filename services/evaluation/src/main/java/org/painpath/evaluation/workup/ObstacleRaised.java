package org.painpath.evaluation.workup;

import org.painpath.evaluation.obstacle.Obstacle;

/** Something stands against treatment. Private: intake has told of it. */
public record ObstacleRaised(Obstacle obstacle) implements EvaluationEvent {}
