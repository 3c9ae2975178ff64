package org.religionscongress.concord.journey;

/** The short declaration that the journey carries. */
record DraftText(String title, String text) {

    static DraftText forCongress(String number) {
        var title = "Declaration of the " + number + " Congress on the Welcome of Neighbours";
        var text = """
                DECLARATION ON THE WELCOME OF NEIGHBOURS

                We, the participants of the %s Congress of Leaders of World and Traditional Religions, gathered in Astana,

                Recognizing that every tradition among us teaches its people to open the door to a stranger,

                Mindful that fear between neighbours grows wherever they do not know one another,

                Convinced that children who learn together today will keep the peace of their towns tomorrow,

                WE DECLARE:

                1. To open our houses of worship on one day of each year to neighbours of every faith and of none.

                2. To ask our schools to teach, in words that children understand, what their neighbours believe.

                3. To answer every attack upon a place of worship together, as an attack upon all of us.

                4. To meet again at the next Congress and to tell openly which of these promises were kept.
                """.formatted(number);
        return new DraftText(title, text);
    }
}
