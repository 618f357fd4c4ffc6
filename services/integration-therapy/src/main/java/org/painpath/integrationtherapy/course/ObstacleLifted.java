package org.painpath.integrationtherapy.course;

import org.painpath.integrationtherapy.obstacle.Obstacle;

/** It no longer stands against treatment; nothing resumes by itself. Private: intake has told of it. */
public record ObstacleLifted(Obstacle obstacle) implements CourseEvent.Hindrance {}
