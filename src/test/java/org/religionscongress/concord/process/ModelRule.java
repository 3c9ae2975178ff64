package org.religionscongress.concord.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A rule that each model file keeps; the check names every breach in a sentence. */
record ModelRule<M>(String name, BiConsumer<ModelFile<M>, Consumer<String>> check) {

    List<String> breaches(ModelFile<M> file) {
        var breaches = new ArrayList<String>();
        check.accept(file, breaches::add);
        return breaches;
    }
}
