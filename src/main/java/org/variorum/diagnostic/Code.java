package org.variorum.diagnostic;

import static org.variorum.diagnostic.Severity.ERROR;
import static org.variorum.diagnostic.Severity.NOTE;
import static org.variorum.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of diagnostics. Each constant is one kind of fault; its number and name are stable, and a number is
 * never given to another fault. The manual's page and {@code variorum explain} are made from this catalogue.
 *
 * <p>The hundreds of a number say what it is about: {@link CodeGroup}.
 */
public enum Code {
    UNREADABLE_FILE(
            "V101",
            ERROR,
            "A file is not a plain, readable file inside the content folder.",
            "Links that lead outside the folder, devices, pipes and files over the size limit are never read, so that"
                    + " content from a pull request cannot publish what it should not see.",
            "Put a copy of the file into the content folder, or make it smaller."),
    BAD_ENCODING(
            "V102",
            ERROR,
            "A file is not UTF-8 text.",
            "All text is read as UTF-8. Bytes that are not UTF-8, and NUL characters, are refused rather than guessed.",
            "Save the file as UTF-8."),
    BAD_YAML(
            "V103",
            ERROR,
            "YAML that cannot be read.",
            "The parser stopped at the place shown; often an unquoted colon, a wrong indent or an unclosed quote.",
            "title: \"North Korea: what was said\""),
    DUPLICATE_KEY(
            "V104",
            ERROR,
            "A key stands twice in one mapping.",
            "YAML readers differ in which of the two they keep, so that one would be lost in silence.",
            "Delete one of the two."),
    YAML_LIMIT(
            "V105",
            ERROR,
            "YAML beyond what is allowed.",
            "Anchors and aliases, more than one document, and nesting deeper than 32 are refused: they serve attacks"
                    + " more often than authors.",
            "Write the value out where it is used."),
    NO_FRONT_MATTER(
            "V106",
            ERROR,
            "A Markdown file has no front matter, or it is not closed.",
            "Every report, question, briefing and page starts with a line --- , its metadata in YAML, and another"
                    + " line --- .",
            "---\ntitle: About\n---"),
    UNKNOWN_KEY(
            "V107",
            ERROR,
            "A key that this file does not have.",
            "A misspelt key would otherwise be ignored in silence.",
            "See the content reference for the keys of each file."),
    MISSING_KEY(
            "V108",
            ERROR,
            "Required metadata is missing.",
            "What nobody knows is written unknown, so that a gap is a statement and not an oversight.",
            "issued: unknown"),
    BAD_VALUE(
            "V109",
            ERROR,
            "The value of a key has the wrong form.",
            "The message says which form was expected: a text, a list, a date, or one of a few words.",
            "issued: 2023-11-15"),
    BAD_ID(
            "V110",
            ERROR,
            "An id, or the name of a file, that cannot be an id.",
            "Ids become addresses and names of files: lower-case letters, digits and hyphens, at most 100, no reserved"
                    + " name.",
            "koreaherald-20231115-sm6.md"),
    DUPLICATE_ID(
            "V111",
            ERROR,
            "Two files or entries share one id.",
            "A citation or a link could mean either.",
            "Rename one of the two."),
    STRAY_FILE(
            "V112",
            WARNING,
            "A file that Variorum does not read.",
            "It lies in the content folder but is of no kind that the folder holds; it is not published.",
            "Move it into static/ to publish it as it is, or out of the folder."),
    MISSING_FILE(
            "V113",
            ERROR,
            "A file that every site needs is missing.",
            "site.yaml names the site; without it there is nothing to build.",
            "title: The Peninsula Ledger"),
    FORBIDDEN_CHARACTER(
            "V114",
            ERROR,
            "A character that no page may hold.",
            "HTML and XML forbid control characters and halves of characters: a feed with one of them cannot be read. An escape"
                    + " in quotes, such as \\v, brings one in as well.",
            "title: \"The council's order\""),
    UNSEEN_CHARACTER(
            "V115",
            WARNING,
            "A character that readers do not see.",
            "What has no width makes two words look the same that differ, and what turns the line around makes a quotation seem to say"
                    + " something else.",
            "quote=\"the council shut the bridge\""),
    MISSING_SNAPSHOT(
            "V116",
            WARNING,
            "A private copy that a report names, and that is not there.",
            "Nobody can check the report against it; a link, a folder or a pipe of its name is none. Where snapshots/ holds nothing"
                    + " that is named, nothing is said: copies are private, and not on every machine.",
            "snapshot: {file: 001.txt, retrieved: 2026-11-20}"),
    ACTIVE_FILE(
            "V117",
            ERROR,
            "A file in static/ that can run.",
            "A page, or a picture in SVG with a script in it, runs as the site itself when a reader opens it, and content comes from"
                    + " anybody. It is not published.",
            "Export it as plain SVG or as PNG."),
    BAD_ENTRY(
            "V118",
            WARNING,
            "A work in a list of references that cannot be read.",
            "One bad entry costs that entry alone: it is left out, and whoever cites it is told so. Most often a brace is not closed, a"
                    + " line belongs to nothing, or there is no key by which the work could be cited.",
            "@book{kim2020,\n  title = {Harbour traffic}\n}"),
    REFERENCE_PART(
            "V119",
            NOTE,
            "A part of a reference that is not as CSL has it.",
            "Reference managers write more than the norm knows. Such a part is kept as text where it can be shown, and nothing stops;"
                    + " in a list written by hand it may be a misspelling.",
            "type: article-newspaper"),
    CUT_TEXT(
            "V120",
            WARNING,
            "A text that is cut at a number sign.",
            "In YAML a blank and # begin a comment, so that a headline such as Who is #1 in the port? would be published as Who is,"
                    + " without a word.",
            "title: \"Who is #1 in the port?\""),
    BAD_STYLE(
            "V121",
            ERROR,
            "A style of citation that cannot be used.",
            "It is not there, is not XML, is not CSL, or leans on another style. Styles have no document type, no macro within"
                    + " itself and no more than a million elements.",
            "csl: apa"),
    BAD_ATTRIBUTES(
            "V201",
            ERROR,
            "Attributes in braces that cannot be read.",
            "After a bracket, { opens attributes: .class, #id and key=value, values with spaces in double quotes.",
            "[text]{.claim #c5 q=sale-approver value=us-dod}"),
    UNCLOSED_DIV(
            "V202",
            ERROR,
            "A ::: block that is not closed.",
            "Everything to the end of the file would fall into it.",
            "::: {.note}\nText.\n:::"),
    TOO_DEEP(
            "V203",
            ERROR,
            "Markdown nested too deeply, or a file with too many parts.",
            "Deeper nesting than any article needs is refused, so that a hostile file cannot exhaust the machine.",
            "Write it flatter, or split the file."),
    MISSING_FOOTNOTE(
            "V204",
            WARNING,
            "A footnote mark without its footnote, or a footnote that nothing refers to.",
            "Readers would see the mark as text, or never see the note.",
            "Text.[^1]\n\n[^1]: The note."),
    RAW_HTML(
            "V205",
            WARNING,
            "HTML in content.",
            "Content is untrusted, so HTML is shown as text and never passed through.",
            "Write it in Markdown."),
    UNKNOWN_BLOCK(
            "V206",
            ERROR,
            "A ::: block, or a span in brackets, of a class that Variorum does not know.",
            "A misspelt class would otherwise show nothing, in silence.",
            "::: {.reconciliation q=sale-approver}\n:::"),
    LOOSE_ATTRIBUTES(
            "V207",
            ERROR,
            "Attributes in braces that belong to nothing.",
            "Behind a space, or behind what is not in brackets, they are text: the claim or the finding is not marked, and readers"
                    + " see the braces.",
            "[the port office closed it]{.finding q=bridge-closed-by value=port}"),
    MARK_IN_CITATION(
            "V208",
            WARNING,
            "A footnote mark within a citation.",
            "A citation holds keys, pages and words about them. The mark is shown behind it.",
            "[@koreaherald-20231115-sm6][^1]"),
    EMPTY_TIMELINE(
            "V209",
            WARNING,
            "A timeline on which no event stands.",
            "Readers see nothing there. Dates, tags and entities all have to be met; tags are those of questions that turn on an event.",
            "::: {.timeline from=2023-11-08 to=2023-11-16}\n:::"),
    PICTURE_WITHOUT_WORDS(
            "V210",
            WARNING,
            "A picture without words for those who do not see it.",
            "Whoever hears the page, or for whom the picture does not load, gets what stands in its brackets, or in alt=.",
            "![The port from the east, with both quays](../static/port.jpg)"),
    UNKNOWN_CITATION(
            "V301",
            ERROR,
            "A citation key that no report and no reference has.",
            "Every citation must lead to the work it names.",
            "[@koreaherald-20231115-sm6, para. 2]"),
    UNKNOWN_QUESTION(
            "V302",
            ERROR,
            "A question id that no file in questions/ has.",
            "A claim or a finding belongs to a question.",
            "q=sale-approver"),
    UNKNOWN_ENTITY(
            "V303",
            ERROR,
            "A name that no entity has, as id, name or alias.",
            "Values and metadata name entities of entities.yaml.",
            "value=us-dod"),
    UNKNOWN_EVENT(
            "V304",
            ERROR,
            "An event id that events.yaml lacks.",
            "Values name events by id.",
            "value=\"after" + " sept-summit\""),
    UNKNOWN_OUTLET(
            "V305",
            ERROR,
            "An outlet id that outlets.yaml lacks.",
            "Every report names who published it.",
            "outlet: korea-herald"),
    UNKNOWN_PERSON(
            "V306",
            ERROR,
            "A person id that site.yaml does not list under people.",
            "Authors and editors are named once, in site.yaml.",
            "author: [desk]"),
    UNKNOWN_PAGE(
            "V307",
            ERROR,
            "A page id that no file in pages/ has.",
            "Policies and navigation name pages.",
            "navigation:" + " [about, method]"),
    UNKNOWN_REPORT(
            "V308",
            ERROR,
            "A report id that no file in reports/ has.",
            "What a report copies must itself be a report, so that the chain can be shown.",
            "via: reuters-20231116-yahoo"),
    CYCLE(
            "V309",
            ERROR,
            "Entities that are part of themselves.",
            "part-of and instance-of must not lead back to where they started.",
            "dsca → us-dod → us-gov"),
    BROKEN_LINK(
            "V310",
            ERROR,
            "A link to a file that is not there.",
            "Links name content files, or files in static/, as on a Git forge.",
            "[the question](../questions/sale-approver.md)"),
    BROKEN_ANCHOR(
            "V311",
            ERROR,
            "A link to a heading that the page does not have.",
            "Anchors are made from headings: lower case, hyphens for spaces.",
            "[below](#what-is-open)"),
    UNSAFE_LINK(
            "V312",
            ERROR,
            "A link of a kind that is not allowed.",
            "Links may use http, https, mailto and tel, or be relative; anything else could run code in a browser.",
            "[report](https://example.org/)"),
    UNKNOWN_CLAIM(
            "V313",
            ERROR,
            "A correction or a reading of a claim that is not there.",
            "corrects= names another claim on the same question, by its id or as report#claim; readings: name two claims on their question.",
            "corrects=agency-20240104#c1"),
    AMBIGUOUS_NAME(
            "V314",
            ERROR,
            "A name that two entities share.",
            "A value written as a name or alias must mean one entity.",
            "value=georgia-country"),
    UNKNOWN_TAG(
            "V315",
            ERROR,
            "A tag that no question has.",
            "What happened has the tags of the questions that turn on it, so a timeline of that tag would be empty.",
            "::: {.timeline tags=diplomacy}\n:::"),
    WRONG_VALUE_TYPE(
            "V401",
            ERROR,
            "A value that does not read as its question's type.",
            "The question says what it expects; the message shows an example of the right form.",
            "value=\"18..20\""),
    CLAIM_OUTSIDE_REPORT(
            "V402",
            ERROR,
            "A claim marked outside a report.",
            "A claim is what a source says. In a briefing or an explanation, mark a .finding instead.",
            "[the State Department approved]{.finding q=sale-approver}"),
    MISSING_ATTRIBUTE(
            "V403",
            ERROR,
            "A claim or a finding without an attribute that it needs.",
            "A claim names its question and its value; a finding and a reconciliation name their question.",
            "[…]{.claim q=sale-approver value=us-dod}"),
    UNKNOWN_ATTRIBUTE(
            "V404",
            ERROR,
            "An attribute that a claim, a finding or a block does not have.",
            "A misspelt attribute would otherwise be lost in silence.",
            "period=2022"),
    BAD_ATTRIBUTE_VALUE(
            "V405",
            ERROR,
            "An attribute with a value of the wrong form.",
            "The message says which words or which form were expected.",
            "modality=alleged"),
    DUPLICATE_CLAIM_ID(
            "V406", ERROR, "Two claims of one report share an id.", "A link to the claim could mean either.", "#c5"),
    LONG_QUOTE(
            "V407",
            ERROR,
            "A quotation of more than 12 words.",
            "Short quotations prove what was said without reprinting the source.",
            "quote=\"the Pentagon announced its approval\""),
    QUESTION_WITHOUT_CLAIMS(
            "V408",
            WARNING,
            "A question that no report answers.",
            "Its page would show nothing to compare.",
            "Mark a claim with q= and the question's id."),
    AMBIGUOUS_NUMBER(
            "V409",
            ERROR,
            "A number that can be read in more than one way.",
            "Some readers take 1.500 for fifteen hundred, others for one and a half: a point and three digits in a count, or a"
                    + " comma before any other number of digits, is asked about and not guessed.",
            "value=\"1,500 people\""),
    UNKNOWN_SCALE(
            "V410",
            ERROR,
            "A word behind a number that seems to be a scale word, and is none.",
            "Taken for the name of a unit it would make a number a thousand or a million times too small, and no other claim"
                    + " would be compared with it.",
            "value=\"5 billion EUR\""),
    UNKNOWN_UNIT(
            "V411",
            ERROR,
            "A unit that seems to be another, with a slip of the pen.",
            "An unknown word behind a number is the name of what is counted, and counts nothing that other claims count.",
            "value=\"12 kilometres\""),
    UNIT_DIFFERS(
            "V412",
            WARNING,
            "A quantity in a unit that does not convert into that of its question.",
            "The rules compare it with nothing, and the question stays unresolved. Currencies convert at a rate that a claim gives"
                    + " with its day.",
            "rate=\"1300 KRW/USD 2023-11-15\""),
    TIME_IGNORED(
            "V413",
            WARNING,
            "as-of= or monotone: on a question whose answer does not change with time.",
            "Only where a question says so does a later claim replace an older one; else they contradict each other.",
            "time-varying: true"),
    UNDATED_CLAIM(
            "V414",
            WARNING,
            "A claim without a day on a question whose answer changes with time.",
            "Neither does it replace an older claim, nor a newer one it.",
            "as-of=2026-03-02"),
    MISSING_PERIOD(
            "V415",
            WARNING,
            "A claim without a period beside claims that have one.",
            "Nobody knows whether they speak of the same time, so that nothing is compared with it.",
            "period=2022"),
    DENIED_YES(
            "V416",
            WARNING,
            "A denial with the value yes.",
            "A denial says no, whatever its value is written as; readers of the file would take it for a yes.",
            "[denied that there were deals]{.claim q=arms-supplied value=no modality=denied}"),
    FOREIGN_CORRECTION(
            "V417",
            ERROR,
            "A correction by somebody who did not make the claim.",
            "What an outlet or a speaker said they alone can take back; from others it is a contradiction.",
            "corrects=agency-20240104#c1"),
    UNJUDGED_SOURCES(
            "V418",
            NOTE,
            "Sources that nobody has judged.",
            "Of two origins with the grade F neither outweighs the other, nor settles anything. Told once for the whole site.",
            "reliability: C"),
    QUOTE_ALTERED(
            "V419",
            ERROR,
            "A quotation with other words than the private copy of its source.",
            "Readers take what stands in quotation marks for the very words. Typography does not count, and … stands for what is left out;"
                    + " any other difference is one. In a block quotation in whose sentence you name who says so, quotation marks tell"
                    + " its words from yours.",
            "quote=\"the Pentagon announced its approval\""),
    QUOTE_NOT_FOUND(
            "V420",
            ERROR,
            "A quotation that does not stand in the private copy of its source.",
            "Either the words are from elsewhere, or the copy is of another page, or of a later or cut version of it.",
            "quote=\"the Pentagon announced its approval\""),
    QUOTE_AMBIGUOUS(
            "V421",
            NOTE,
            "A quotation that stands in the private copy of its source more than once.",
            "Its words are borne out; which of the places is meant nobody can tell.",
            "quote=\"the sale\" prefix=\"approved\""),
    NEGATION_LEFT_OUT(
            "V422",
            WARNING,
            "A quotation that leaves out a negation of its source.",
            "A gap, or words in brackets, where the private copy says not, never, no or without, can turn the words into their"
                    + " contrary; a long gap may have one that changes nothing.",
            "quote=\"We [will not] pay\""),
    QUOTE_UNCHECKED(
            "V423",
            WARNING,
            "A quotation that nobody has looked up since it was written or changed.",
            "The private copy of its source is not on this machine, and variorum.lock tells nothing of these words: whether they stand"
                    + " there nobody has said. Typography does not count as a change.",
            "variorum snapshot verify"),
    CONFLICT_WITHOUT_FINDING(
            "V501",
            ERROR,
            "Sources contradict each other and no finding says what to make of it.",
            "A conflict is never published without the desk's own word on it, even if that word is that it stays open.",
            "finding: {status: open, answer: unknown, open: No source says who measured.}"),
    UNSUPPORTED_FINDING(
            "V502",
            ERROR,
            "A finding for a value that no claim supports.",
            "What is found must be what at least one source says, or what all have in common.",
            "finding: {answer: us-state}"),
    BRIEFING_DIFFERS(
            "V503",
            ERROR,
            "A briefing says something other than its finding.",
            "The value of a .finding span must be the finding's answer, or follow from it.",
            "[…]{.finding q=sale-approver value=us-state}"),
    FINDING_WITHOUT_NOTE(
            "V504",
            ERROR,
            "A finding departs from the rules without saying why.",
            "The editor decides, and says why; the page prints the note beside what the rules say.",
            "finding: {answer: us-state, verdict: contradiction, note: The notice settles it.}"),
    UNCITED_BRIEFING(
            "V505",
            WARNING,
            "A briefing that cites nothing and rests on no finding.",
            "Readers could not trace any of it.",
            "[@koreaherald-20231115-sm6]"),
    RULING_WITHOUT_POSITION(
            "V506",
            WARNING,
            "A ruling on a value that no claim gives, or such a claim in the desk's words.",
            "Nobody would ever see it: both are shown beside the positions that sources take.",
            "rulings: {us-dod as approver: misattributed, \">6,200 km\": imprecise}"),
    THIN_FINDING(
            "V507",
            ERROR,
            "A finding that is surer than the site's thresholds allow.",
            "With thresholds in site.yaml a site promises its readers how much evidence stands behind each status and each"
                    + " level of confidence. No note is an excuse.",
            "thresholds: {settled: {lineages: 2, confidence: moderate}, high: {lineages: 2}}"),
    STALE_FINDING(
            "V508",
            WARNING,
            "A claim that is newer than the finding on its question.",
            "Somebody should look whether the finding still holds.",
            "decided: 2026-11-22"),
    OVERSTATED_FINDING(
            "V509",
            WARNING,
            "A sentence that is surer than the finding on which it rests.",
            "Words such as confirmed, certainly and undisputed stand over a finding that is open or of low confidence, or"
                    + " the sentence names another confidence than the finding's.",
            "The type [is open]{.finding q=icbm-type value=unknown}."),
    CHANGED_FINDING(
            "V510",
            WARNING,
            "A finding that changed after the sentences that rest on it were last read.",
            "The finding has a history, and was decided later than the day of these briefings and questions.",
            "updated: 2026-11-22"),
    FINDING_NOT_WRITTEN(
            "V511",
            ERROR,
            "A finding that variorum reconcile --write does not put into its file.",
            "What a desk has decided is never overwritten, nor is a comment or a line that says something else.",
            "history: [{date: 2026-03-03, answer: City Council, confidence: low, note: The order was found since.}]"),
    UNSTATED_NUMBER(
            "V512",
            WARNING,
            "A finding with a number that no claim gives.",
            "What claims imply, none of them need have said: 11,300 implies at least 4,255. Perhaps the report that said so was"
                    + " deleted. A note that holds the number says where it comes from.",
            "note: The floor of 4,255 is the count of names on the memorial."),
    OVER_BUDGET(
            "V513",
            ERROR,
            "More is thin than the site allows.",
            "With coverage in site.yaml a desk says how many sentences with facts may cite nothing, how many findings may rest on"
                    + " one origin, how many sources may be old and how many quotations unverified. The message names"
                    + " where most of them are; \"variorum coverage\" lists each with its place.",
            "coverage: {uncited: 0, single-source: 20, old-source: 5, older-than: P10Y, unverified: 0}"),
    SILENT_CHANGE(
            "V514",
            ERROR,
            "A published finding or headline that has changed without a note.",
            "Readers have taken away with them what it said. \"variorum publish\" records in variorum.lock what it publishes; when"
                    + " a question, an answer, a verdict, a confidence, a status, a note, a ruling, what is open, a title, a summary or the day of first publication is another"
                    + " one afterwards, the desk says so, of what kind the change is, and why. What it said so is not taken back, nor is a day set back.",
            "history: [{date: 2026-03-03, answer: City Council, confidence: high, kind: correction, note: The order was"
                    + " found since.}]"),
    SILENT_EDIT(
            "V515",
            WARNING,
            "A published text that has changed without a note.",
            "The explanation on a question, or the text or the authors of a briefing, are others than were published. A slip of the pen needs no"
                    + " note, and \"variorum publish\" records the text anew; anything else does.",
            "corrections: [{date: 2026-04-01, kind: clarification, was: one sale, now: two sales, why: The notice names two.}]"),
    UNTOLD_CORRECTION(
            "V516",
            WARNING,
            "A correction in a text that is later than its front matter says.",
            "Feed, sitemap and machine data tell readers of a change by date:, updated: and corrections: of the front matter; a box"
                    + " in the text reaches only those who read the page again.",
            "corrections: [{date: 2026-04-01, text: The first version named the council.}]"),
    PUBLISHED_GONE(
            "V517",
            ERROR,
            "A finding or briefing that was published and is gone without a note.",
            "Its address leads nowhere now, and nobody who relied on it learns why. A file that is renamed is gone as well: its name is"
                    + " its address.",
            "withdrawn: [{what: questions/closed-by, date: 2026-04-01, note: Who closed the bridge? The order was forged.}]"),
    UNTRUE_NOTE(
            "V518",
            ERROR,
            "A public note that does not fit what was published.",
            "Readers are told what a finding or headline said before. variorum.lock has that on record: answer and confidence in the"
                    + " note are those of the record, in its words, and the finding is decided no earlier than the one that it replaces."
                    + " No note is dated before what it corrects, and what a correction says that a briefing says stands there.",
            "history: [{date: 2026-03-03, answer: Port Office, confidence: low, kind: correction, note: The order was"
                    + " found since.}]"),
    FAR_DATE(
            "V519",
            NOTE,
            "A briefing that is dated long after everything else.",
            "A date holds nothing back: such a briefing is published at once, above all others. It may be a slip, or meant for later.",
            "publish-at: 2026-12-01"),
    BAD_TRANSLATION(
            "V520",
            ERROR,
            "A translation of a briefing that is none.",
            "Readers and search engines are led from one language to another: there must be such a briefing, and its language must be"
                    + " one that no other of them has.",
            "translations: [bridge-closed-ko]"),
    ONE_SIDED_TRANSLATION(
            "V521",
            WARNING,
            "A translation that does not name the briefing of which it is one.",
            "Who comes to it finds no way back, and search engines believe only what both sides say.",
            "translations: [bridge-closed]"),
    ADDRESS_TAKEN(
            "V522",
            WARNING,
            "An id under which something was published before that another thing has.",
            "Who comes to the address that a page had before is led to where it is now, and that can be one place alone.",
            "formerly: [who-approved]"),
    OUTPUT_COLLISION(
            "V601",
            ERROR,
            "Two things would be written to one file.",
            "Names that differ only in case are one name on many machines.",
            "Rename one of the two."),
    UNSAFE_NAME(
            "V602",
            ERROR,
            "A file in static/ whose name does not work everywhere.",
            "Names with control characters, reserved words, trailing dots or spaces, or over 200 bytes break on some"
                    + " machine.",
            "static/map.png"),
    TEMPLATE_FAULT(
            "V603",
            ERROR,
            "A template that cannot be read or does not run.",
            "The place is in the template; the message is FreeMarker's.",
            "Compare it with the default template of the same name."),
    TEMPLATE_UNUSED(
            "V604",
            NOTE,
            "A file in the templates folder that replaces none of the default theme.",
            "Templates override file by file; this name matches none.",
            "Give it the name of the template that it should replace."),
    FAINT_ACCENT(
            "V605",
            ERROR,
            "An accent colour in which text is hard to read.",
            "Links are set in the accent, on the grounds of the default style, in light and in dark. WCAG 2.2 asks that text"
                    + " stand out from its ground by 4.5:1, and each page promises to keep to that.",
            "accent: {light: \"#7a1f2b\", dark: \"#e58a94\"}"),
    WEEKDAY_DIFFERS(
            "V701",
            WARNING,
            "A weekday that its date does not have.",
            "One of the two is wrong, and with it perhaps the order of events. A date without a year is taken for the one"
                    + " nearest to the report's publication.",
            "Thursday, 16 November 2023"),
    RELATIVE_TIME_DIFFERS(
            "V702",
            WARNING,
            "A \"last week\" that cannot be when the claim or the finding says.",
            "Such words are counted from the day of publication, and the claim's day, period or as-of lies elsewhere.",
            "[last week]{.claim q=visit-days value=2023-11-12/2023-11-14}"),
    RELATIVE_TIME_AGES(
            "V703",
            NOTE,
            "A \"yesterday\" or \"this year\" in a briefing.",
            "Briefings are read for years, and quoted without their date.",
            "on 15 November 2023"),
    LIKELIHOOD_WITH_CONFIDENCE(
            "V704",
            WARNING,
            "A likelihood and a level of confidence in one sentence.",
            "How likely an event is and how sure the evidence makes us are two things; together readers take them for one"
                    + " (Intelligence Community Directive 203).",
            "A second launch is likely. The evidence for that is thin."),
    LIKELIHOOD_OF_PAST(
            "V705",
            WARNING,
            "A likelihood word for something that is not in the future.",
            "What has happened has happened; what varies is how well we know it, and that is confidence.",
            "The desk holds with low confidence that it was a Hwasong-15."),
    CIRCULAR_SOURCES(
            "V706",
            WARNING,
            "Sources that cite each other in a circle.",
            "Nobody in the circle has it from an origin, and all of it is one origin.",
            "via: reuters-20231116-yahoo"),
    TOTAL_DIFFERS(
            "V707",
            WARNING,
            "Parts that do not make the total.",
            "The report gives parts and a total, and one of the numbers is wrong.",
            "[eleven missiles: six, two, two and one]{.claim q=launches value=\"6+2+2+1\"}"),
    QUOTE_DIFFERS(
            "V708",
            NOTE,
            "One speaker quoted on one question with a few other words.",
            "At most one version is verbatim.",
            "rulings: {offensive and overwhelming response: garbled}"),
    HEDGE_DROPPED(
            "V709",
            WARNING,
            "A claim that is surer than the source from which it comes.",
            "On the way an about or an up to got lost, or an allegation became a fact. A ruling on the position shows"
                    + " readers that the desk has seen it.",
            "value=\"up to 38\""),
    HEADLINE_STRONGER(
            "V710",
            WARNING,
            "A headline that is stronger than its text.",
            "Most readers see no more than the headline.",
            "title: \"Up to 38 missiles for South Korea\""),
    NOT_INDEPENDENT(
            "V711",
            WARNING,
            "Prose that calls independent what is one origin.",
            "Reports that copy one origin, or have one publisher, are one lineage, however many they are.",
            "Three reports have it, all from one notice."),
    TEXT_OVERLAP(
            "V712",
            WARNING,
            "Two reports on one question that have much of their text in common.",
            "One may be a copy of the other, and then the two are one origin. Until the desk says which it is, they count as"
                    + " one, and the pages say so.",
            "via: reuters-20231116-yahoo"),
    SENTENCE_DIFFERS(
            "V713",
            WARNING,
            "A sentence or a quotation that says something other than its value=.",
            "Readers see the words, and the rules compare the value: where a number, a date or a name of the words is that of another"
                    + " answer, and the value's is not among them, one of the two is a slip.",
            "[at least 4,255 people died]{.finding q=toll value=\">=4255\"}"),
    BAD_LOCK(
            "V901",
            ERROR,
            "The record of what was checked cannot be read.",
            "variorum.lock tells machines without the private copies what these showed. Variorum alone writes it; where two people have"
                    + " recorded something, Git may have left its marks in it.",
            "variorum snapshot verify"),
    UNREADABLE_COPY(
            "V902",
            WARNING,
            "A private copy from which no text can be had.",
            "Nothing can be checked against it. It may be too large, of a kind that is not read, encrypted, or broken; what it is, its"
                    + " bytes say, and not its name.",
            "snapshot: {file: 001.html, retrieved: 2026-11-20}"),
    COPY_DIFFERS(
            "V903",
            ERROR,
            "A private copy that is not the one of which the report gives the digest.",
            "A digest tells that nobody has changed the copy since it was taken; with another one that is not so.",
            "sha256: 0d4806e919445da4b38359c5d70f79dcbdc754f4e1abb3663cf93ed2b5fae257"),
    LOCK_OUTDATED(
            "V904",
            WARNING,
            "A private copy shows something other than variorum.lock says.",
            "Machines without the copy would go on from what is recorded, and publish other pages than those that have it.",
            "variorum snapshot verify"),
    NOT_COMPARED(
            "V905",
            NOTE,
            "A private copy that is not compared in full with those of other reports.",
            "To compare takes time and room, so that there are limits: where one report copies another beyond them, nobody is told.",
            "via: reuters-20231116-yahoo");

    private final String number;
    private final CodeGroup group;
    private final Severity severity;
    private final String title;
    private final String reason;
    private final String example;

    Code(String number, Severity severity, String title, String reason, String example) {
        this.number = number;
        this.group = CodeGroup.of(number);
        this.severity = severity;
        this.title = title;
        this.reason = reason;
        this.example = example;
    }

    /** The code of that number or name, in any case. */
    public static Optional<Code> find(String numberOrName) {
        return Arrays.stream(values())
                .filter(c -> c.number.equalsIgnoreCase(numberOrName) || c.slug().equalsIgnoreCase(numberOrName))
                .findFirst();
    }

    /** The stable number, {@code V301}. */
    public String number() {
        return number;
    }

    /** What it is about. */
    public CodeGroup group() {
        return group;
    }

    /** The stable name, {@code unknown-citation}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** What it says, one sentence. */
    public String title() {
        return title;
    }

    /** Why it matters, one or two sentences. */
    public String reason() {
        return reason;
    }

    /** The right form, or what to do. */
    public String example() {
        return example;
    }
}
