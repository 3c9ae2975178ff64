package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a visitor works with: a mouse, or a keyboard and nothing else. */
interface Hands {
    void press(Locator control);

    void choose(Locator radio);

    void select(Locator list, String value);

    void write(Locator field, String words);

    static Hands mouse() {
        return new Hands() {
            @Override
            public void press(Locator control) {
                control.click();
            }

            @Override
            public void choose(Locator radio) {
                radio.check();
            }

            @Override
            public void select(Locator list, String value) {
                list.selectOption(value);
            }

            @Override
            public void write(Locator field, String words) {
                field.fill(words);
            }
        };
    }

    static Hands keyboard(Page page) {
        return new Keyboard(page);
    }

    /** Goes from control to control with Tab, as one does who cannot hold a mouse, and always sees where it stands. */
    final class Keyboard implements Hands {
        private static final int MOST_STEPS = 200;
        private static final String HAS_FOCUS = "element => element === document.activeElement";
        private static final String IN_GROUP =
                "radio => document.activeElement?.name === radio.name && document.activeElement?.form === radio.form";
        private static final String SEEN = """
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                }""";

        private final Page page;

        private Keyboard(Page page) {
            this.page = page;
        }

        @Override
        public void press(Locator control) {
            reach(control, HAS_FOCUS);
            page.keyboard().press("Enter");
        }

        /** Arrows move within a group of choices, Tab goes past it. */
        @Override
        public void choose(Locator radio) {
            reach(radio, IN_GROUP);
            page.keyboard().press("Space");
            for (int i = 0; i < MOST_STEPS && !radio.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(radio.isChecked())
                    .as("%s can be chosen by keyboard", radio)
                    .isTrue();
        }

        @Override
        public void select(Locator list, String value) {
            reach(list, HAS_FOCUS);
            page.keyboard().press("Home");
            for (int i = 0; i < MOST_STEPS && !list.inputValue().equals(value); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(list.inputValue())
                    .as("%s can be selected by keyboard", value)
                    .isEqualTo(value);
        }

        @Override
        public void write(Locator field, String words) {
            reach(field, HAS_FOCUS);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().insertText(words);
        }

        private void reach(Locator control, String reached) {
            control.waitFor();
            for (int i = 0; i < MOST_STEPS; i++) {
                if (Boolean.TRUE.equals(control.evaluate(reached))) {
                    assertThat(page.evaluate(SEEN))
                            .as("focus is seen on %s", control)
                            .isEqualTo(true);
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("Tab does not reach " + control + " on " + page.url());
        }
    }
}
