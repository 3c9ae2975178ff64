package org.religionscongress.concord.architecture.wrong.document;

import org.religionscongress.concord.architecture.wrong.document.usecase.AnswersAsTheWebDoes;

record CallsAnAct(AnswersAsTheWebDoes act) {}
