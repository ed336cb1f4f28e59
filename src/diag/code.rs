//! The codes of diagnostics, each with its severity. A code is a word that never changes; its
//! texts stand under the same name in `i18n/<lang>/diagnostics.ftl`.

use super::Severity::{self, Error, Note, Warning};

macro_rules! codes {
    ($($name:ident $text:literal $severity:ident $doc:literal)*) => {
        /// The code of a diagnostic.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $doc] $name,)* }

        impl Code {
            /// All codes, in the order of the list in this file.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The code as users see it.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),* }
            }

            /// How grave it is unless the place that reports it says otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => $severity),* }
            }

            /// The code named `text`, if there is one.
            pub fn named(text: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.as_str() == text)
            }

            /// Its line in the list below, which the tests of the texts hold them against.
            #[cfg(test)]
            pub(super) fn doc(self) -> &'static str {
                match self { $(Code::$name => $doc),* }
            }
        }
    };
}

// A macro, because a code's name, text and severity must stand on one line to stay in step.
// The doc text names the variables (`$x`), further helps (`help-…`) and labels (`label-…`).
codes! {
    // Files
    SiteMissing "site-missing" Error "The folder has no `content/site.toml`. $path"
    FileRead "file-read" Error "A file or folder could not be read. $path $reason (an id of `reason-name`, or the system's own words)"
    FileEncoding "file-encoding" Error "A text file is not UTF-8. $path $line"
    FileTooLarge "file-too-large" Error "A text file is larger than 64 MiB. $path $size (MiB)"
    FileLoop "file-loop" Error "A symbolic link leads to a folder that contains it. $path"
    FileKind "file-kind" Error "A folder stands where a file is expected, or a pipe or device anywhere. $path; helps `help-folder`, `help-special`"
    FileUnknown "file-unknown" Warning "A file that no rule of the content folder expects. $path $nearest (help-nearest)"
    LanguageFile "language-file" Error "A words file is named for a language that site.toml does not declare. $lang $known $nearest (help-nearest)"
    KeyInvalid "key-invalid" Error "The name of a section or sheet folder is not lower-case a-z, 0-9 and single hyphens. $name $suggestion"
    MovedFrom "moved-from" Error "A former key that cannot have been the key of a sheet. $key; helps `help`, `help-form` ($suggestion: the same in the right letters)"
    SectionReserved "section-reserved" Error "A section has a name that the site needs for itself. $name"
    SectionFacts "section-facts" Error "A section folder has no section.toml. $section"
    SheetFacts "sheet-facts" Error "A sheet folder has no sheet.toml. $key"
    UrlDuplicate "url-duplicate" Error "Two things would be published at the same address. $url; label-first (the other place)"
    WordsMissing "words-missing" Error "No words in the language that the sheet names as its original, or a home or section page in the site's first. $key (home_page for that) $lang $file; helps `help`, `help-landing` (of a home or section page)"
    // TOML
    TomlSyntax "toml-syntax" Error "TOML that cannot be read. $reason (quotes curly open bracket comma equals value rest name, or the English text of the TOML reader); helps `help`, `help-quote` (quotes, curly), `help-word` (a word that is not true or false), `help-open`, `help-bracket`, `help-comma`, `help-equals`, `help-value`, `help-rest`, `help-name`"
    TomlDuplicate "toml-duplicate" Error "A key given twice in one table. $key; label-first"
    FrontMatter "front-matter" Error "A words file without front matter between `+++`. $problem (missing, above, open); helps `help` (missing), `help-above` (empty lines stand above it), `help-end` (never closed)"
    FieldUnknown "field-unknown" Error "A key that the table does not have. $key $table $known; helps `help` (lists $known), `help-nearest` ($nearest), `help-move` (a top-level key under a `[table]`: move it above the first `[`)"
    FieldType "field-type" Error "A value of another type than the field's. $key $expected (id: text bool integer date list table tables) $found (id: text bool integer float date list table); helps `help`, `help-quoted-date` (a date between quotes), `help-example` (of a table: $example), `help-tables` (a table under `[name]` where `[[name]]` is needed: $suggestion)"
    FieldMissing "field-missing" Error "A required key is absent. $key $table; helps `help`, `help-example` (of a table: $example)"
    FieldEmpty "field-empty" Error "A text or list that must not be empty. $key"
    ValueDate "value-date" Error "A day that does not exist, or a date with a time. $value"
    ValueDuration "value-duration" Error "Not an ISO 8601 duration nor a number with a unit. $value; helps `help`, `help-deadline` (of a deadline, which may also be at-once)"
    ValueEdtf "value-edtf" Error "Not an EDTF level 0 date. $value"
    ValueHours "value-hours" Error "Opening hours outside the subset. $value $part (the part that cannot be read)"
    ValuePhone "value-phone" Error "Not a valid E.164 number. $value; helps `help`, `help-invalid` (right form, but no such number in its country)"
    ValueShort "value-short" Error "Not a short number. $value; helps `help`, `help-full` (a full number)"
    ValueCountry "value-country" Error "Not the code of a country. $value $nearest (help-nearest)"
    ValueEmail "value-email" Error "Not an e-mail address. $value"
    ValueUrl "value-url" Error "Not an absolute http(s) URL, in facts or in a link. $value; helps `help`, `help-scheme` ($suggestion: the same with https://)"
    ValueLocale "value-locale" Error "Not a BCP 47 language tag. $value"
    ValueChoice "value-choice" Error "Not one of the words allowed here. $key $value $known $nearest (help-nearest)"
    ValueNumber "value-number" Error "A number outside its limits. $key $value $min $max"
    PhoneShort "phone-short" Error "A short number that site.toml does not declare. $value $known"
    PhoneDisplay "phone-display" Error "The digits shown are not the national form of the number. $display $national $number"
    PhoneBoth "phone-both" Error "A phone with both `number` and `short`, or neither. $id; helps `help` (neither), `help-both`"
    IdInvalid "id-invalid" Error "An id that is not a-z, 0-9 and hyphens. $id $suggestion"
    IdDuplicate "id-duplicate" Error "An id given twice where it must be unique. $id; label-first"
    DateOrder "date-order" Error "A date that lies before the one it must follow. $later $earlier (names of the keys) $date $other; label-first"
    DateFuture "date-future" Error "A date that says when something happened, but is still to come. $key (the field) $date $today"
    AddressConfidential "address-confidential" Error "An address although `address_confidential` is set. $name; label-first (where it is set)"
    KindTable "kind-table" Error "A sheet without the table of its section's kind. $table $kind"
    KindTables "kind-tables" Error "A sheet with the tables of two kinds. $table $other; label-first"
    FactValue "fact-value" Error "A fact with none or more than one of duration, date, number, phone. $id"
    // References by name
    VocabularyUnknown "vocabulary-unknown" Error "A term that the vocabulary does not have. $term $vocabulary $known $nearest (help-nearest)"
    VocabularyLoop "vocabulary-loop" Error "A region that lies within itself, through others or directly. $term"
    LanguageUnknown "language-unknown" Error "A language that site.toml does not declare. $lang $known $nearest (help-nearest)"
    SourceUnknown "source-unknown" Error "A source that sources.toml does not have. $id $nearest (help-nearest)"
    SourceUnlisted "source-unlisted" Error "A source cited in the words but absent from the sheet's `sources`. $id $file (the sheet.toml)"
    SourceUnused "source-unused" Warning "A source that no sheet uses. $id"
    SectionUnknown "section-unknown" Error "`fiches new` in a section that does not exist, or without a name. $name $known $nearest (help-nearest)"
    SheetUnknown "sheet-unknown" Error "No sheet of that key (in facts, for a command). $name $nearest (help-nearest); help `help-order` (the language stands in its place; $command: the right order)"
    SheetAmbiguous "sheet-ambiguous" Error "A short name that several sheets share. $name $candidates"
    SheetKind "sheet-kind" Error "A sheet of another kind than is needed here. $name $kind (what it is) $expected"
    SheetDraft "sheet-draft" Error "A reference to a sheet that is not published. $name; label-first (where `published = false` stands)"
    // Markdown
    HtmlRaw "html-raw" Error "Raw HTML in the words. $html; helps `help` (leave it out or use Markdown), `help-break` (for `<br>`)"
    LinkScheme "link-scheme" Error "A link with a scheme that is not http or https. $scheme $url; helps `help`, `help-file` (a path on somebody's computer; $file: the name at its end)"
    LinkRelative "link-relative" Error "An ordinary link to a page of the site. $url; helps `help` (use `[[key]]`), `help-nearest` ($nearest: the key meant)"
    LinkPhone "link-phone" Error "A `tel:` or `mailto:` link written by hand instead of a fact. $url; helps `help`, `help-email`"
    PhoneTyped "phone-typed" Warning "A phone number or e-mail address typed into the words. $text (as typed) $number (what it reaches) $reference (to the fact that is the same); helps `help`, `help-known`, `help-field` (in a title or summary)"
    LinkMissing "link-missing" Error "A wikilink to a sheet that does not exist. $name $nearest (help-nearest)"
    LinkOpen "link-open" Error "A `[[` that no wikilink closes; helps `help`, `help-table` (in a table the bar is written \\|)"
    LinkEmpty "link-empty" Error "A wikilink without a target"
    AnchorMissing "anchor-missing" Error "A heading id that the target does not have. $id $name $lang $nearest (help-nearest); help `help-fact` (a fact has this name)"
    AnchorUntranslated "anchor-untranslated" Error "A heading id that one translation of the target lacks. $id $name $lang; label-first (the heading in the original)"
    FactMissing "fact-missing" Error "A fact that the target does not have. $fact $name $known $nearest (help-nearest)"
    CardPlace "card-place" Error "A contact card that does not stand on a line of its own. $name"
    CardKind "card-kind" Error "A contact card of a sheet that is not a partner. $name $kind"
    AlertUnknown "alert-unknown" Error "An alert name that does not exist. $name $known $nearest (help-nearest)"
    MarkupSlip "markup-slip" Warning "What was nearly a mark, and is published as it stands. $text (as typed) $meant (how it is written)"
    HeadingTop "heading-top" Error "A level 1 heading in the text: the title is the page's only one. $text"
    HeadingSkip "heading-skip" Warning "A heading more than one level below the one before. $level $before"
    HeadingId "heading-id" Error "The same heading id twice in one text. $id; label-first; helps `help`, `help-reserved` (an id the page itself uses, no label)"
    AttributeUnknown "attribute-unknown" Error "A heading attribute other than an id, .do or .dont. $name $nearest (help-nearest)"
    DoList "do-list" Error "A .do or .dont heading that no list follows. $name"
    ImageAlt "image-alt" Error "An image without alternative text. $file"
    FileMissing "file-missing" Error "An own file that the sheet's folder does not have. $file $nearest (help-nearest)"
    FileUnused "file-unused" Note "An own file that no text of the sheet uses. $file"
    FileImage "file-image" Error "An image whose size cannot be read. $file"
    FootnoteMissing "footnote-missing" Error "A footnote reference that is neither a source nor a footnote of the text. $id $nearest (help-nearest); help `help-split` (several sources in one pair of brackets; $suggestion)"
    FootnoteUnused "footnote-unused" Warning "A footnote that nothing refers to. $id"
    Translate "translate-left" Error "A passage still marked `[!TRANSLATE]`, or `[!WRITE]`. $mark (TRANSLATE, WRITE); helps `help`, `help-inline` (the mark stands in its line), `help-write`, `help-original` (an original that is to be translated; $file)"
    StepMissing "step-missing" Error "A step or group of the facts without its heading in the words. $id $file (of the words) $nearest (help-nearest: where no language has it); helps `help`, `help-all` (in none of several languages), `help-heading` ($nearest: the heading that is probably misspelt in $file)"
    StepOrder "step-order" Error "Steps or groups in another order than in the facts. $id $expected"
    StepUnlisted "step-unlisted" Error "A level 2 heading among the steps or groups that is none of them, or one outside with items to tick. $text $id $table (procedure.steps, indicators.groups); helps `help`, `help-id` (it has no id yet), `help-items` (outside, with items to tick)"
    // Site and languages
    FallbackLoop "fallback-loop" Error "A fallback chain that names its own language or the same twice. $lang"
    ExitMissing "exit-missing" Warning "A language without `exit_url`: the exit leads to an empty page. $lang"
    EmergencyMissing "emergency-missing" Warning "A site whose partners have phones, and without `emergency`: no page shows a number in its bars"
    MessageSyntax "message-syntax" Error "A Fluent file that cannot be read. $reason"
    MessageMissing "message-missing" Error "An interface message that a language does not have. $id $lang $file; help `help-all` (the language has none: $count)"
    MessageVariable "message-variable" Error "A message that uses a variable it is not given. $id $lang $variable"
    TermName "term-name" Error "A vocabulary term without a name in a language. $term $vocabulary $lang $id"
    TemplateSyntax "template-syntax" Error "A template that cannot be read. $reason"
    TemplateRender "template-render" Error "A template that fails on a page. $page $reason"
    ThemeMissing "theme-missing" Error "A theme that does not exist. $name $known"
    StaticClash "static-clash" Error "A file of content/_static that stands where the site writes its own. $path"
    // Translation state and review
    TranslationMissing "translation-missing" Note "A sheet, or a home or section page, without words in a language. $key (home_page for that) $lang $shown (language shown instead); helps `help`, `help-landing` (of a home or section page: $file)"
    TranslationUndeclared "translation-undeclared" Note "A translation without a declaration that it is current. $key $lang"
    TranslationOutdated "translation-outdated" Warning "A translation older than its original. $key $lang $passages (count) $sections (headings) $front (id: none, title, summary, both; title-first, summary-first, both-first where headings follow); labels in the original: label-changed, label-new; in the lock: label-gone"
    LockSyntax "lock-syntax" Error "A translations.lock that cannot be read; helps `help`, `help-conflict` (merge conflict marks)"
    LockOriginal "lock-original" Warning "A translations.lock of an original in another language than the sheet's. $key $lang $other (that of the lock)"
    NotReviewed "not-reviewed" Note "A sheet that no competent person has reviewed yet. $key"
    WordsUnreviewed "words-unreviewed" Note "Words that no native speaker has reviewed yet. $key $lang"
    ReviewOverdue "review-overdue" Warning "A sheet whose review is overdue. $key $due $days"
    ContactUnconfirmed "contact-unconfirmed" Note "A contact that the organisation has not confirmed. $key $id"
    ContactOld "contact-old" Note "A contact last checked more than 180 days ago (warning: 365). $key $id $days"
    SummaryLong "summary-long" Warning "A summary of more than 160 characters. $count $max"
    SummaryMissing "summary-missing" Warning "Words without a summary. $key (home_page for that) $lang"
    // What a sheet must say
    ContactNone "contact-none" Warning "A partner without phone, e-mail and website, whose words name no other way to it. $key"
    ReferMissing "refer-missing" Warning "A partner's words without the heading over how to refer someone. $key $id"
    NumberMissing "number-missing" Warning "A procedure for now that gives no number to call. $key"
    StepEmpty "step-empty" Warning "A step with nothing but its heading. $id $key"
    ChecklistMissing "checklist-missing" Warning "A group of indicators without items to tick. $id"
    LimitsMissing "limits-missing" Warning "Indicators without a box that says what one sign does not prove"
    NextMissing "next-missing" Warning "Indicators that lead to no procedure and no number"
    SourcesNone "sources-none" Note "A definition, procedure, checklist or training without sources. $key"
    PartnerUnlinked "partner-unlinked" Warning "A partner named in the text without a reference to it. $name $key"
    // How it says it
    SentenceLong "sentence-long" Note "A sentence of more than 25 words (warning: 40). $words $max"
    PassageUntranslated "passage-untranslated" Warning "A passage of a translation that is the original's, word by word. $lang"
    LanguageOther "language-other" Warning "A passage in another language or script than its file. $lang"
    LettersForeign "letters-foreign" Warning "A word with letters of another alphabet that look alike. $word $lang"
    // Translations beside their original
    ParityHeadings "parity-headings" Warning "A heading with an id that the original has and the translation lacks, or the other way round, or in another order. $id $lang $problem (id: missing, new, order); helps `help`, `help-new`, `help-order`; label-first (in the original)"
    ParityTasks "parity-tasks" Warning "Another number of items to tick than in the original. $id $count $expected; label-first"
    ParityReferences "parity-references" Warning "A section that does not refer to what its original refers to. $lang $missing $new (lists, or a dash); label-first"
    ParityCitations "parity-citations" Warning "A section that does not cite the sources of its original. $lang $missing $new; label-first"
    ParityNumbers "parity-numbers" Warning "A section without the numbers of its original. $lang $missing $new; label-first"
    BaseUrlPart "base-url-part" Error "A base_url with a query or a fragment. $value"
    BaseUrlMissing "base-url-missing" Note "No base_url: sitemap, feed, canonical and Open Graph are left out"
    // Publishing, commands
    OutputForeign "output-foreign" Error "The output folder holds files that fiches did not write. $path $files (first ten) $count"
    OutputLocked "output-locked" Error "Another build is writing into the same folder. $path"
    OutputWrite "output-write" Error "The site could not be written. $path $reason; helps `help`, `help-full` (no space left)"
    OutputPath "output-path" Error "An output path that would leave the output folder or cannot be a file name. $path"
    OutputPlace "output-place" Error "An output folder that must never be replaced: the root, the home folder, the site's own folder or one that holds it, or anything inside `content`, `themes` or `i18n`. $path; helps `help`, `help-mount` (a mount point: name a folder inside it)"
    FileWrite "file-write" Error "A file of the site's folder could not be written. $path $reason"
    FileExists "file-exists" Error "`fiches new` of what is there already. $path"
    InitNotEmpty "init-not-empty" Error "`fiches init` into a folder that is not empty. $path; helps `help`, `help-file` (a file stands there)"
    ServePort "serve-port" Error "The port is in use. $port $next"
    Usage "usage" Error "Arguments that are wrong. $problem (id: missing argument none command value empty twice conflict) $argument $command $value $other $known $usage (how the command is written) $nearest (help-nearest); helps `help`, `help-known`, `help-day`, `help-address`, `help-epoch`, `help-all`"
    CodeUnknown "code-unknown" Error "`fiches explain` of a code that does not exist. $code $nearest (help-nearest)"
}
