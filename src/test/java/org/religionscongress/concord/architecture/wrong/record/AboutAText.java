package org.religionscongress.concord.architecture.wrong.record;

import org.religionscongress.concord.architecture.wrong.document.Text;

record AboutAText(Text text) {}
