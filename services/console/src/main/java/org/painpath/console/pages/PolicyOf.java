package org.painpath.console.pages;

import org.painpath.console.clinic.ClinicService;

/** Whose policy a page is about. */
enum PolicyOf {
    SCREENING("screening", "/policy", ClinicService.INTAKE, "simulate-policy"),
    EVALUATION("evaluation", "/policy/evaluation", ClinicService.EVALUATION, "simulate-evaluation-policy");

    private final String title;
    private final String path;
    private final ClinicService service;
    private final String step;

    PolicyOf(String title, String path, ClinicService service, String step) {
        this.title = title;
        this.path = path;
        this.service = service;
        this.step = step;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    ClinicService service() {
        return service;
    }

    /** Name of the step that replays what was decided. */
    String step() {
        return step;
    }
}
