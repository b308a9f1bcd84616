package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the smallest phone nothing has to be scrolled sideways, and the words of pictures are whole, large enough and apart. */
@ExtendWith(BuiltSite.class)
class PhoneIT {

    @Test
    void noPageScrollsSideways(Visit visit) throws IOException {
        assertThat(reflow(visit).scrolledSideways(Reflow.SMALLEST)).isEmpty();
    }

    @Test
    void wordsOfPicturesAreWholeAndApart(Visit visit) throws IOException {
        for (int width : new int[] {Reflow.SMALLEST, 390, 1280}) {
            assertThat(reflow(visit).faultsOfPictures(width)).isEmpty();
        }
    }

    private static Reflow reflow(Visit visit) throws IOException {
        return new Reflow(visit.page(), (page, path) -> visit.open(path), BuiltSite.OUTPUT);
    }
}
