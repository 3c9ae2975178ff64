package org.religionscongress.concord.architecture.wrong.document;

import org.religionscongress.concord.architecture.wrong.workflow.ADelegate;

record KnowsADelegate(ADelegate delegate) {}
