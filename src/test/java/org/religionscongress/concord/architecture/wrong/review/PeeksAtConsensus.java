package org.religionscongress.concord.architecture.wrong.review;

import org.religionscongress.concord.architecture.wrong.consensus.Agreed;

record PeeksAtConsensus(Agreed agreed) {}
