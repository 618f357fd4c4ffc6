package org.painpath.testkit.badclinic.web;

public final class VisitPage {
    public void show() {}
}
