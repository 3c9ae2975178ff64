package org.religionscongress.concord.architecture.wrong.inbox;

import org.religionscongress.concord.architecture.wrong.demo.ADemo;

record PlaysWithTheDemo(ADemo demo) {}
