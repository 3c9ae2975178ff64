package org.religionscongress.concord.demo.rest;

/** How far the demo is. */
public record DemoView(boolean textsBeingMade) {}
