package org.religionscongress.concord.architecture.wrong.document.rest;

public record AnAnswer(String words) {}
