package org.variorum.site;

import java.util.function.Function;
import org.variorum.model.Briefing;
import org.variorum.model.Entity;
import org.variorum.model.Outlet;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo.Person;

/** An entry of a list of what there is: a closed family. */
public sealed interface Listed {

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /** A briefing. */
    record OfBriefing(Briefing briefing) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.briefing().apply(this);
        }
    }

    /** A report. */
    record OfReport(ReportId report) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.report().apply(this);
        }
    }

    /**
     * An outlet.
     *
     * @param outlet the outlet
     * @param reports how many of its reports were read
     * @param claims how many claims were marked in these
     */
    record OfOutlet(Outlet outlet, int reports, int claims) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.outlet().apply(this);
        }
    }

    /** A person, body, place or thing. */
    record OfEntity(Entity entity) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entity().apply(this);
        }
    }

    /**
     * A tag.
     *
     * @param tag the tag
     * @param briefings how many briefings have it
     * @param questions how many questions
     * @param reports how many reports
     */
    record OfTag(String tag, int briefings, int questions, int reports) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.tag().apply(this);
        }
    }

    /**
     * Somebody who wrote briefings or decided questions.
     *
     * @param person who
     * @param briefings how many they wrote
     * @param questions how many they decided
     */
    record OfAuthor(Person person, int briefings, int questions) implements Listed {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.author().apply(this);
        }
    }

    /**
     * One function for each.
     *
     * @param briefing of a briefing
     * @param report of a report
     * @param outlet of an outlet
     * @param entity of an entity
     * @param tag of a tag
     * @param author of an author
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super OfBriefing, ? extends R> briefing,
            Function<? super OfReport, ? extends R> report,
            Function<? super OfOutlet, ? extends R> outlet,
            Function<? super OfEntity, ? extends R> entity,
            Function<? super OfTag, ? extends R> tag,
            Function<? super OfAuthor, ? extends R> author) {}
}
