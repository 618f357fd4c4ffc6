package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a search for letters takes, for the description of the door. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "related",
            in = ParameterIn.QUERY,
            description = "ServiceRequest/{id}; several are separated by commas.",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "current, superseded, or both.",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "_id",
            in = ParameterIn.QUERY,
            description = "Ids, separated by commas.",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "_count",
            in = ParameterIn.QUERY,
            description = "Size of a page, at most 200; 50 unless said.",
            schema = @Schema(type = "string")),
    @Parameter(
            name = "_after",
            in = ParameterIn.QUERY,
            description = "From the next link.",
            schema = @Schema(type = "string"))
})
@interface LetterSearchDescribed {}
