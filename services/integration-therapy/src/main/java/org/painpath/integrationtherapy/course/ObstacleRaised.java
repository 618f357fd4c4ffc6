package org.painpath.integrationtherapy.course;

import org.painpath.integrationtherapy.obstacle.Obstacle;

/** Something stands against treatment. Private: intake has told of it. */
public record ObstacleRaised(Obstacle obstacle) implements CourseEvent.Hindrance {}
