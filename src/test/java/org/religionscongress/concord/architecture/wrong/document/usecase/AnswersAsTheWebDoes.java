package org.religionscongress.concord.architecture.wrong.document.usecase;

import org.religionscongress.concord.architecture.wrong.document.rest.AnAnswer;

public record AnswersAsTheWebDoes(AnAnswer answer) {}
