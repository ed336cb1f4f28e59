# What fiches says to editors. One message a code of `src/diag/code.rs`, whose list gives the variables:
# the message is the title; `.label` stands at the place, `.help` says what to do, `.explain` and
# `.example` are shown by `fiches explain`. Lower case and no full stop but in `.explain`; names in
# backticks; no jargon: the reader is an editor or a translator.
#
# One word for one thing, in each language:
#   sheet fiche fiche · section rubrique rubriek · kind type soort · key clé sleutel (of a sheet)
#   field champ veld (of TOML) · table table tabel · list liste lijst, term terme term (vocabularies)
#   facts faits feiten · words texte tekst · front matter en-tête hoofding · summary résumé samenvatting
#   original original origineel · translation traduction vertaling · passage passage passage
#   up to date à jour up-to-date · declare déclarer aangeven · outdated dépassée verouderd
#   title titre titel (of a page) · heading intertitre tussentitel · id identifiant id (het)
#   reference renvoi verwijzing ([[…]]) · link lien link · cite citer citeren · source source bron
#   footnote note de bas de page voetnoot · box encadré kader · sign signe signaal
#   mark marque markering ([!TRANSLATE]) · reviewed relu nagelezen (a text)
#   checked vérifié gecontroleerd, confirmed confirmé bevestigd (a contact)
#   error erreur fout · warning avertissement waarschuwing · note remarque opmerking

## Words of the printers

severity-error = error
severity-warning = warning
severity-note = note
help-word = help
summary-errors = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
summary-warnings = { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
summary-notes = { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }
summary-found = { $found ->
        [errors] { summary-errors }
        [warnings] { summary-warnings }
        [both] { summary-errors }, { summary-warnings }
       *[nothing] no errors
    }
summary = { $notes ->
        [0] { summary-found }
       *[other] { summary-found }, { summary-notes }
    }
    .unpublished = { summary }: nothing was published
summary-more = { $count ->
        [one] { $count } more note like this: `fiches check --format short` shows it
       *[other] { $count } more notes like these: `fiches check --format short` shows them all
    }
# What commands say of their work
say-published = { $written ->
        [0] nothing changed: the { $files } files of { $out } are as before
       *[other] published { $files } files in { $out }, { $written } of them new or changed
    }
say-schemas = the schemas are in { $folder }; a file names its own in its first line: `#:schema …`
say-new = made: { $files } — fill in what `fiches check` names, and take away the `#` of the lines you need
say-new-translation = made: { $files } — translate what is marked [!TRANSLATE] and take the marks away; when `fiches check` names no error there any more, run `fiches translated { $key } { $lang }`
say-init = a small site in five languages is in { $folder }: go there and run `fiches serve`
say-serving = the site is shown while this runs; stop it with Ctrl+C
say-changed = { $files ->
        [one] { $files } file changed: shown in { $ms } ms
       *[other] { $files } files changed: shown in { $ms } ms
    }
say-packed = packed { $files } files in { $out }, { $size } KB
say-translated = `{ $key }`: up to date in { $langs }
say-translated-minor = `{ $key }`: the small change of the original makes no difference to { $langs }
say-translated-none = nothing new to declare: all translations are declared already
say-broken = the last good version stays readable until this is mended
# Over a page in `serve`, below the mistakes that are shown
say-more = { $count ->
        [one] and { $count } more: `fiches check` shows it
       *[other] and { $count } more: `fiches check` shows them all
    }
# Beside links to sheets, in `serve`
say-mark-unpublished = unpublished
say-mark-review = to be reviewed since { $day }

# `fiches status`, and the page of the same in `serve`
status-title = How the sheets stand
status-home = To the site
status-sheet = sheet
status-owner = owner
status-written = written
status-reviewed = reviewed
status-next = next review
status-unconfirmed = not confirmed
status-undated = undated
status-unpublished = unpublished
status-overdue = overdue
status-missed = What translations have missed
state-original = original
state-missing = missing
state-undeclared = undeclared
state-outdated = outdated
state-current = up to date
state-reviewed = reviewed
passage-changed = changed
passage-new = new
passage-gone = gone
passage-mark = { $word }:
passage-title = the title
passage-summary = the summary
# Where passages have changed: what of the front matter, and the headings
passage-places = { $front ->
        [title] { passage-title }
        [summary] { passage-summary }
        [both] { passage-title }, { passage-summary }
        [title-first] { passage-title }, { $sections }
        [summary-first] { passage-summary }, { $sections }
        [both-first] { passage-title }, { passage-summary }, { $sections }
       *[none] { $sections }
    }
passage-intro = the text before the first heading
passage-was = was
passage-now = now
status-totals = { $sheets ->
        [one] { $sheets } sheet
       *[other] { $sheets } sheets
    }: { $overdue } overdue, { $unreviewed } not reviewed, { $unpublished } unpublished, { $unconfirmed } with a contact not confirmed
status-language = { $lang }: { $original ->
        [one] { $original } original
       *[other] { $original } originals
    }, { $reviewed } reviewed, { $current } up to date, { $outdated } outdated, { $undeclared } undeclared, { $missing } missing

# What `fiches new` writes into its skeletons
new-facts =
    Facts: what is true in every language. A line that begins with # is an example: to use it
    take the # away, or delete the line. `fiches check` names what is still to be filled in.
new-words =
    The text in its first language. The page shows the title and the summary above it.
    Write what each [!WRITE] asks for, and take the mark away with its > signs.
new-translation =
    Translate each passage marked [!TRANSLATE], here too, and take the mark away. Leave what stands
    in [[…]], in {"{"}#…{"}"} and after ]( as it is: it is the same in every language.
new-step = Step { $number }
new-group = Group { $number }
new-write-definition = What the word means, in two short sentences. Then what it does not mean, and whom to ask.
new-write-procedure = When to follow this procedure, in one sentence. Each heading below is a step with its `id` in `sheet.toml`.
new-write-step = What to do, in short sentences that begin with a verb.
new-write-indicators = What one sign does not prove, in a box: `> [!NOTE]`. Then what to do next, with a reference such as `[[procedure]]` or `[[partner#=phone]]`.
new-write-group = The signs, one a line: `- [ ] …`.
new-write-partner = What this organisation does, and for whom, in two sentences.
new-write-refer = How to refer someone: who may call, what to say, whether the person must agree.
new-write-training = What is taught, for whom, and how to take part.
new-write-page = The text, the most important sentence first.

type-expected = { $expected ->
        [text] text in quotes
        [bool] `true` or `false`
        [integer] a whole number
        [date] a date such as 2026-11-24
        [list] a list in square brackets, such as `["…"]`
        [table] a table
        [tables] one or more tables
        [float] a decimal number
       *[other] { $expected }
    }
type-found = { $found ->
        [text] text
        [bool] `true` or `false`
        [integer] a whole number
        [date] a date
        [list] a list
        [table] a table
        [tables] several tables
        [float] a decimal number
       *[other] { $found }
    }
page-name = { $key ->
        [home_page] the home page
       *[other] `{ $key }`
    }
reason-name = { $reason ->
        [missing] it does not exist
        [denied] that is not allowed
        [folder] a folder stands there
        [file] a file stands there
        [full] no room left on the disk
        [read-only] the disk cannot be written to
        [name] the name is too long or has a sign that cannot be used
        [busy] it is in use
       *[other] { $reason }
    }
kind-name = { $kind ->
        [definition] a definition
        [procedure] a procedure
        [indicators] a list of indicators
        [partner] a partner
        [training] a training
        [page] a page
       *[other] { $kind }
    }
kind-expected = { $expected ->
        [definition] a definition
        [procedure] a procedure
        [indicators] a list of indicators
        [partner] a partner
        [training] a training
        [page] a page
       *[other] { $expected }
    }
table-name = { $table ->
        [front-matter] the front matter
       *[other] `{ $table }`
    }

## Files

site-missing = no site in `{ $path }`: `content/site.toml` is missing
    .help = go to the folder of the site, name it with `--site`, or make a new site with `fiches init`
    .explain =
        fiches looks for `content/site.toml` in the folder you are in, or in the one given with
        `--site`. That file holds the languages and settings of the site, so without it there is
        nothing to read. Go to the right folder, or make a new site with `fiches init`.
    .example =
        ✗ fiches build
        ✓ fiches build --site my-site

file-read = `{ $path }` could not be read: { reason-name }
    .help = check that it exists and that you may read it
    .explain =
        The computer refused to open this file or folder: it may be gone, locked by another
        program, or closed to your user. What it holds is missing from the site. Check that it
        is there and that you may open it, then try again.
    .example =
        ✗ content/definitions/consent/fr.md  ---------- (chmod 000)
        ✓ content/definitions/consent/fr.md  -rw-r--r-- (chmod 644)

file-encoding = line { $line } of `{ $path }` holds letters that cannot be read: the file is not in UTF-8
    .help = open it in your editor, choose “Save as” and the encoding UTF-8
    .explain =
        All text files are read as UTF-8, the encoding that can write French, Arabic and
        Ukrainian alike. This file was saved in another one, often by an older Windows program,
        so its accents would come out wrong. Open it, choose “Save as” and the encoding UTF-8.
    .example =
        ✗ fr.md  ISO-8859-1, Windows-1252
        ✓ fr.md  UTF-8

file-too-large = `{ $path }` is { $size } MiB: a text file may be at most 64 MiB
    .help = move what is not text out of it
    .explain =
        No text of a sheet comes near this size, so the file is probably something else under a
        wrong name, such as an image or an archive. Readers with an old phone could not open
        such a page. Move the file out of the content folder or give it its right name.
    .example =
        ✗ content/definitions/consent/fr.md   80 MiB
        ✓ content/definitions/consent/fr.md    6 KiB

file-loop = `{ $path }` is a shortcut to a folder that contains it
    .help = remove the shortcut
    .explain =
        A shortcut (a symbolic link) leads back to a folder above it, so reading would never
        end. Nothing below the shortcut can be part of the site. Remove it, or replace it with a
        copy of the files you need.
    .example =
        ✗ content/definitions/all -> content
        ✓ content/definitions/consent/

file-kind = `{ $path }` is not what is expected here
    .help-folder = `{ $path }` is a folder: put a file of that name there
    .help-special = `{ $path }` is neither a file nor a folder: remove it
    .explain =
        The content folder has a fixed shape: sections and sheets are folders, facts and words
        are files. Here one stands where the other belongs, so it cannot be read. Rename it or
        move it to where it should be.
    .example =
        ✗ content/definitions/consent.md
        ✓ content/definitions/consent/fr.md

file-unknown = `{ $path }` has no place in the content folder
    .help = rename it, or move it to `content/_static` to have it copied as it is
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        The name fits no rule of the content folder, so the file is not published and no reader
        will see it. Often a name is misspelt, such as `sheets.toml` for `sheet.toml`. Rename
        it, remove it, or move it to `content/_static` to have it copied as it is.
    .example =
        ✗ content/definitions/consent/sheets.toml
        ✓ content/definitions/consent/sheet.toml

language-file = `{ $lang }` is not a language of this site
    .label = named for an unknown language
    .help = the languages are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        A words file carries the tag of its language, and that language must be declared in
        `site.toml`. Words in an undeclared language would not appear anywhere. Correct the name
        of the file, or add `[languages.<tag>]` to `site.toml`.
    .example =
        ✗ content/definitions/consent/french.md
        ✓ content/definitions/consent/fr.md

key-invalid = the folder name `{ $name }` may hold only a–z, 0–9 and hyphens between them
    .help = rename it to `{ $suggestion }`
    .explain =
        The name of a section or sheet folder becomes part of its address, which people type,
        print and send. Capitals, accents and spaces break there. Use small letters without
        accents, digits, and single hyphens between words; the title may be written as you like.
    .example =
        ✗ content/Définitions/Délai de réflexion/
        ✓ content/definitions/delai-de-reflexion/

moved-from = `{ $key }` cannot have been the key of a sheet
    .label = not a section and a sheet
    .help = write section/sheet, such as `definitions/old-name`
    .help-form = write `{ $suggestion }`
    .explain =
        `moved_from` lists the keys that a sheet had before: the old addresses then lead to the
        new one. A key is the folder of the section, a slash and the folder of the sheet, in
        small letters without accents, digits and hyphens.
    .example =
        ✗ moved_from = ["recovery-period"]
        ✓ moved_from = ["definitions/recovery-period"]

section-reserved = the site needs the name `{ $name }` for itself
    .help = give the section another name
    .explain =
        Search, the A–Z list, the handbook and the topics stand at addresses of their own. A
        section of the same name would hide them from readers. Rename the folder; its title may
        stay.
    .example =
        ✗ content/search/section.toml
        ✓ content/how-to-search/section.toml

section-facts = the section `{ $section }` has no `section.toml`
    .help = add the file `section.toml` with a line such as `kind = "definition"`
    .explain =
        Each section has a file `section.toml` that says which kind of sheets it holds. Without
        it, its sheets cannot be read. Add the file with a line
        such as `kind = "definition"`.
    .example =
        ✗ content/partners/payoke/sheet.toml
        ✓ content/partners/section.toml
          content/partners/payoke/sheet.toml

sheet-facts = the sheet `{ $key }` has no `sheet.toml`
    .help = add `sheet.toml`: `fiches new` makes one with all its fields
    .explain =
        The facts of a sheet stand in `sheet.toml`, its words in one file a language. Without
        the facts, fiches does not know which language is the original or when the text was
        written, and the sheet is not published. Add the file, or remove the folder if it is no
        sheet.
    .example =
        ✗ content/definitions/consent/fr.md
        ✓ content/definitions/consent/sheet.toml
          content/definitions/consent/fr.md

url-duplicate = two pages would stand at the address `{ $url }`
    .label = also wants this address
    .label-first = has this address already
    .help = rename one of them, or take the address out of `moved_from`
    .explain =
        Each address can show one page only, so one of the two would be lost to readers. Often
        an old address in `moved_from` is now the name of a new sheet. Rename one, or take the
        address out of `moved_from`.
    .example =
        ✗ content/definitions/consent/
          moved_from = ["definitions/consent"]
        ✓ content/definitions/consent/
          moved_from = ["definitions/agreement"]

words-missing = { page-name } has no words in its original language `{ $lang }`
    .help = write `{ $file }`, or name another original in `sheet.toml`
    .help-landing = write `{ $file }`, in the language that stands first in `site.toml`
    .explain =
        The original is the text that all translations are compared with, so it must exist. Here
        the sheet names a language in which it has no words file. Write that file, or change
        `original` to a language that the sheet has.
    .example =
        ✗ original = "fr"      nl.md
        ✓ original = "fr"      fr.md  nl.md

## TOML

toml-syntax = { $reason ->
        [quotes] text without quotes
        [curly] curly quotes where straight ones are needed
        [open] text in quotes that is not closed
        [bracket] a bracket that is not closed
        [comma] a comma is missing
        [equals] the equals sign is missing
        [value] nothing stands after the equals sign
        [rest] something follows the value
        [name] a field name with an accent, a space or another sign
       *[other] this line cannot be read: { $reason }
    }
    .label = reading stopped here
    .help = check quotes, brackets and the equals sign on this line
    .help-quote = put the text in straight quotes: `"…"`
    .help-open = close it with a straight quote `"` on the same line
    .help-bracket = close it with `]`, or with `{"}"}` if it was opened with `{"{"}`
    .help-comma = put a comma between the two values
    .help-equals = write the field, an equals sign and its value: `field = …`
    .help-value = write the value, or remove the line
    .help-name = write it with a–z, 0–9, hyphens and `_` only
    .help-word = put text in straight quotes: `"…"`; for yes and no write `true` and `false`
    .help-rest = remove it, or write it on a line of its own; a quote inside a text is written `\"`
    .explain =
        Facts are written as `field = value`; text stands in straight quotes, lists in square
        brackets, tables under `[name]`. Something here breaks that form, so this part of the
        file is left out. The place shown is where reading stopped: the slip may be just before
        it.
    .example =
        ✗ owner = protection
        ✓ owner = "protection"

toml-duplicate = `{ $key }` is given twice
    .label = given again here
    .label-first = first given here
    .help = keep one of the two
    .explain =
        A field can have one value only, and fiches will not guess which of the two is right.
        Readers could get the wrong number or date. Remove the one that is out of date; for
        several values use a list if the field takes one.
    .example =
        ✗ order = 3
          order = 4
        ✓ order = 4

front-matter = the front matter, between two lines `+++`, is missing or not closed
    .label = { $problem ->
        [open] this `+++` is never closed
        [above] empty lines stand above this `+++`
       *[missing] expected `+++` here
    }
    .help = begin the file with a line `+++`, fields such as `title = "…"`, and another line `+++`
    .help-end = close the front matter with a line `+++`
    .help-above = remove the empty lines above `+++`
    .explain =
        A words file begins with its title and summary between two lines of three plus signs.
        Without them the page would have no title, and search could not show it. Write both
        lines with nothing else on them.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ +++
          title = "Délai de réflexion"
          +++

field-unknown = { table-name } has no field `{ $key }`
    .label = unknown field
    .help = the fields are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .help-move = move the line above the first `[…]`: below it, it belongs to that table
    .explain =
        This field means nothing here, so its value would be lost without notice. Usually its
        name is misspelt, or it stands in the wrong table: in TOML everything below a `[name]`
        belongs to that table. Correct the name or move the line.
    .example =
        ✗ writen = 2026-11-24
        ✓ written = 2026-11-24

field-type = `{ $key }` must be { type-expected }, not { type-found }
    .label = this is { type-found }
    .help = write { type-expected }
    .help-quoted-date = write the date without quotes: `{ $key } = 2026-11-24`
    .help-example = write `{ $example }`
    .help-tables = write double brackets: `{ $suggestion }`
    .explain =
        Each field takes one sort of value: text in quotes, a number or a date without quotes,
        `true` or `false`, or a list in brackets. This value is of another sort, so it cannot be
        used. Quotes are the usual culprit: dates have none, phone numbers have them.
    .example =
        ✗ written = "2026-11-24"
        ✓ written = 2026-11-24

field-missing = in { table-name } the field `{ $key }` is missing
    .help = add a line `{ $key } = …`
    .help-example = add `{ $example }`
    .explain =
        Without this field the page would lack something that readers or translators rely on.
        Add it in the table named; `fiches new` shows every field with a comment.
    .example =
        ✗ owner = "protection"
        ✓ owner = "protection"
          written = 2026-11-24

field-empty = `{ $key }` is empty
    .label = nothing here
    .help = fill it in, or remove the line if the field may be left out
    .explain =
        An empty text or list would leave a gap on the page, such as a link without a name. If
        you do not know the value yet and the field may be left out, remove the line: the page
        then says that it is not known.
    .example =
        ✗ title = ""
        ✓ title = "Délai de réflexion"

value-date = `{ $value }` is not a day in the calendar
    .label = not a day
    .help = write year, month and day, such as 2026-11-24, without quotes and without a time
    .explain =
        Days are written year, month, day, so that no one reads 3/4 as April or March. This one
        does not exist, or has a time with it. Check the month and the day; write only the date.
    .example =
        ✗ written = 2026-02-30
        ✓ written = 2026-02-28

value-duration = `{ $value }` is not a duration
    .label = not a duration
    .help = write a number with a unit, such as "45 days", or the form "P45D"
    .help-deadline = write `at-once`, or a number with a unit, such as "45 days"
    .explain =
        A deadline is written once and shown in words in every language, so it must be clear to
        a machine: a number and a unit (hours, days, weeks, months, years) or the ISO 8601 form.
        Write one number and one unit.
    .example =
        ✗ review_every = "six mois"
        ✓ review_every = "6 months"

value-edtf = `{ $value }` is not a year, a month or a day
    .label = not a date
    .help = write "2024", "2024-09" or "2024-09-03", in quotes
    .explain =
        For sources and trainings you may give a year, a month or a day, just as precisely as it
        is known (EDTF level 0). Seasons, words and other orders cannot be sorted. Write what is
        known; leave the field out if nothing is.
    .example =
        ✗ date = "septembre 2024"
        ✓ date = "2024-09"

value-hours = in the opening hours `{ $value }`, `{ $part }` cannot be read
    .label = cannot read this
    .help = write hours such as "Mo-Fr 09:00-17:00; Sa 10:00-12:00" or "24/7"
    .explain =
        Opening hours are shown in five languages, so they use the short English day names of
        OpenStreetMap: Mo Tu We Th Fr Sa Su, PH for public holidays, hours from 00:00 to 24:00.
        A wrong hour sends someone to a closed door. Write each group of days with its hours,
        separated by semicolons.
    .example =
        ✗ hours = "lun-ven 9h-17h"
        ✓ hours = "Mo-Fr 09:00-17:00"

value-phone = `{ $value }` is not a full international phone number
    .label = not a number that can be called from anywhere
    .help = write + and the number with its country, without spaces, such as "+3222345678"
    .help-invalid = the form is right, but that country has no such number: check the digits
    .explain =
        A number must ring from any phone, so it is written in full: plus sign, country, number,
        without spaces or a zero in brackets. A wrong digit costs a person in need the call.
        Copy it from the organisation itself; how it is shown can be set with `display`.
    .example =
        ✗ number = "02 511 64 64"
        ✓ number = "+3225116464"

value-short = `{ $value }` is not a short number
    .label = not two to six digits
    .help = write two to six digits, without spaces or +, such as "112"
    .help-full = this is a full number: write it under `number`, here only two to six digits, such as "112"
    .explain =
        A short number such as 112 has two to six digits and works within one country only. A
        full number stands under `number`, with + and its country. In `site.toml`,
        `short_numbers` lists the short ones that exist in the site's country.
    .example =
        ✗ short = "+3225116464"
        ✓ number = "+3225116464"

value-country = `{ $value }` is not the code of a country
    .label = no country
    .help = write two capital letters, such as "BE"
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        Numbers of the site's own country are shown as people dial them there; all others with
        + and their country, because without it they would be other numbers. The code is that
        of ISO 3166-1: BE for Belgium, FR for France.
    .example =
        ✗ country = "Belgium"
        ✓ country = "BE"

value-email = `{ $value }` is not an e-mail address
    .label = not an address
    .help = write it as name@example.org, with nothing else
    .explain =
        Readers tap the address to write, so it must be complete and alone: no name, no
        `mailto:`, no spaces. Check it against the organisation’s own site.
    .example =
        ✗ address = "info(at)example.org"
        ✓ address = "info@example.org"

value-url = `{ $value }` is not a full web address
    .label = not a full address
    .help = begin with https://
    .help-scheme = write `{ $suggestion }`
    .explain =
        Links to other sites need the whole address with `https://`; without it the browser
        would look for a page of this site. Copy it from the address bar.
    .example =
        ✗ url = "www.example.org"
        ✓ url = "https://www.example.org"

value-locale = `{ $value }` is not a language tag
    .label = not a language tag
    .help = write a tag such as "fr", "nl-BE" or "uk"
    .explain =
        Languages are named by their BCP 47 tag: a code of two or three letters, and if needed a
        hyphen and a country. Browsers and screen readers choose voice and hyphenation by it.
        Ukrainian is `uk`, Arabic `ar`.
    .example =
        ✗ locale = "french"
        ✓ locale = "fr-BE"

value-choice = `{ $key }` cannot be `{ $value }`
    .label = not one of the words allowed
    .help = the words allowed are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        This field takes one of a few fixed words, which are translated for the reader. Any
        other word would be shown to no one. Use one of the list exactly as it is written.
    .example =
        ✗ urgency = "immediately"
        ✓ urgency = "now"

value-number = `{ $key }` cannot be { $value }
    .label = too small or too large
    .help = write a number from { $min } to { $max }
    .explain =
        The number lies outside what makes sense for this field. Often a digit is missing or
        there is one too many. Correct it; there are no spaces or points in numbers.
    .example =
        ✗ order = -3
        ✓ order = 3

phone-short = the short number `{ $value }` is not in the list of `site.toml`
    .label = not in the list
    .help = the list has: { $known }; add it to `short_numbers` if it is right
    .explain =
        Short numbers such as 112 work in one country only and cannot be checked like full
        numbers, so the site lists those it knows. That way a slip cannot send someone to a
        wrong emergency number. Correct it, or add it to `short_numbers` in `site.toml`.
    .example =
        ✗ short = "122"
        ✓ short = "112"

phone-display = `{ $display }` does not have the digits of `{ $number }`
    .label = other digits
    .help = if the number is right, write `{ $national }`
    .explain =
        What people read must be the number that rings. The digits of `display` differ from
        those of `number`, so one of the two is wrong. Check with the organisation, then correct
        it or leave `display` out: fiches then writes the usual form.
    .example =
        ✗ number = "+3225116464"
          display = "02 511 64 46"
        ✓ number = "+3225116464"
          display = "02 511 64 64"

phone-both = the phone `{ $id }` needs either `number` or `short`
    .help = add `number = "+32…"`, or `short` for a number such as 112
    .help-both = keep one of the two
    .explain =
        A phone entry is either a full international number or a short one declared in
        `site.toml`. With neither there is nothing to call, with both it is unclear which one
        rings. Keep or add exactly one.
    .example =
        ✗ number = "+3225116464"
          short = "112"
        ✓ number = "+3225116464"

id-invalid = the id `{ $id }` may hold only a–z, 0–9 and single hyphens between them
    .label = not allowed in an id
    .help = write `{ $suggestion }`
    .explain =
        Ids tie the same passage or fact together in all languages and are part of addresses.
        Capitals, accents and spaces break there. Use small letters, digits and hyphens; an id
        is never shown to readers.
    .example =
        ✗ id = "Appel d'urgence"
        ✓ id = "appel-d-urgence"

id-duplicate = the id `{ $id }` is given twice
    .label = given again here
    .label-first = first given here
    .help = give one of them another id
    .help-list = remove one of them
    .explain =
        An id must mean one thing, or a link could lead to the wrong step or number. Often an
        entry was copied and its id left as it was. Change one of them, in the words too if it
        stands there.
    .example =
        ✗ id = "call"
          id = "call"
        ✓ id = "call"
          id = "rest"

date-order = `{ $later }` ({ $date }) comes before `{ $earlier }` ({ $other })
    .label = too early
    .label-first = the other must not come before this
    .help = check both dates
    .explain =
        One of these dates must follow the other: a text is reviewed after it is written, a
        training ends after it starts. Readers judge by these dates how far to trust the text.
        Correct the one that is wrong.
    .example =
        ✗ written = 2026-11-24
          reviewed = 2026-01-15
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

date-future = `{ $key }` ({ $date }) is still to come: today is { $today }
    .label = says that something has happened
    .help = correct the year, the month or the day; write the date once it has come
    .explain =
        A text was written or reviewed, a contact checked or confirmed, a source published on a day
        that has been. With a year too many, a number that nobody answers any more would count as
        freshly checked for years, and readers would not be told how old it is.
    .example =
        ✗ confirmed = 2036-11-24
        ✓ confirmed = 2026-11-24

address-confidential = the address of `{ $name }` must stay confidential, yet it is given
    .label = this would be published
    .label-first = confidentiality is set here
    .help = remove this address
    .explain =
        The place is marked as confidential: people hide there from those who exploited them. An
        address in the file could reach the site, its copies and search engines. Remove it, also
        from the words; if it is public after all, remove `address_confidential`.
    .example =
        ✗ address_confidential = true
          address = "Rue … 12, 1000 Bruxelles"
        ✓ address_confidential = true

kind-table = this sheet needs the table `[{ $table }]`: it is { kind-name }
    .help = add `[{ $table }]`, or move the sheet to another section
    .explain =
        The kind of a section says what its sheets hold: a partner has contacts, a procedure has
        steps. The table with these facts is absent, so the page would be empty where readers
        look first. Add the table, or move the sheet to the section where it belongs.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          {"["}definition]

kind-tables = this sheet has the tables of two kinds: `[{ $table }]` and `[{ $other }]`
    .label = the second kind
    .label-first = the first kind
    .help = keep one of them
    .explain =
        A sheet is one thing: a definition, a procedure, a list of indicators, a partner, a
        training or a page. With the tables of two kinds it is unclear which page to make. Keep
        one, and make a second sheet for the other.
    .example =
        ✗ [definition]
          {"["}procedure]
        ✓ [procedure]

fact-value = the fact `{ $id }` needs exactly one of the fields `duration`, `date`, `number` and `phone`
    .label = none or more than one
    .help = keep or add one of them
    .explain =
        A fact is one value that all languages show, such as a deadline or a phone number. With
        none there is nothing to show, with two it is unclear which. Make two facts if you need
        both.
    .example =
        ✗ [facts.reflection]
          duration = "P45D"
          number = 45
        ✓ [facts.reflection]
          duration = "P45D"

## References by name

vocabulary-unknown = the list `{ $vocabulary }` has no term `{ $term }`
    .label = unknown term
    .help = the terms are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        Regions, audiences, services and the like come from lists in `site.toml`, so that
        filters work and each term has a name in every language. A term outside the list would
        be found by no filter. Use one of the list, or add the term and its names.
    .example =
        ✗ regions = ["brussles"]
        ✓ regions = ["brussels"]

vocabulary-loop = the region `{ $term }` lies within itself
    .label = leads back to the start
    .help = correct `within` of one of the regions
    .explain =
        Regions lie within larger ones: a province in a region, a region in a country. Here the
        chain comes back to its start, so the list of partners cannot tell which is the larger.
        Correct or remove `within` of one of them.
    .example =
        ✗ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "hainaut" {"}"}
        ✓ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "belgium" {"}"}

language-unknown = `{ $lang }` is not a language of this site
    .label = unknown language
    .help = the languages are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        A language must be declared in `site.toml` under `[languages.<tag>]`, with its name,
        direction and fallback. Correct the tag, or declare the language first.
    .example =
        ✗ original = "france"
        ✓ original = "fr"

source-unknown = `sources.toml` has no source `{ $id }`
    .label = unknown source
    .help = add `[{ $id }]` to `sources.toml`, or correct the id
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        Sources stand once in `sources.toml` and are cited by their id. Without the entry,
        readers could not check where a statement comes from. Correct the id or add the source.
    .example =
        ✗ sources = ["S510"]
        ✓ sources = ["S51"]

source-unlisted = the source `{ $id }` is cited in the words but not listed in the facts
    .label = cited here
    .help = add `"{ $id }"` to `sources` in `{ $file }`
    .explain =
        The sources of a sheet are the same in all languages and stand in `sheet.toml`. A source
        cited in one language only would make the translations differ. Add it to the list, or
        remove the citation.
    .example =
        ✗ sources = ["S51"]            Quarante-cinq jours.[^S53]
        ✓ sources = ["S51", "S53"]     Quarante-cinq jours.[^S53]

source-unused = no sheet uses the source `{ $id }`
    .label = not used
    .help = cite it, or remove it from `sources.toml`
    .explain =
        The source is listed, but no sheet cites it, so no reader sees it. Perhaps its citation
        was removed or misspelt. Cite it where it belongs, or remove it.
    .example =
        ✗ [S99]
        ✓ sources = ["S99"]

section-unknown = no section named `{ $name }`
    .help = name a sheet as `section/name`; the sections are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        A sheet stands in a section, a folder of `content` with a file `section.toml`. Name the
        sheet by both: the section, a slash, and a name of small letters. For a new section, make
        the folder first, with a `section.toml` that says its kind.
    .example =
        ✗ fiches new definition consent
        ✓ fiches new definition definitions/consent

sheet-unknown = no sheet named `{ $name }`
    .label = no such sheet
    .help = write the key of a sheet: section, slash, folder
    .help-nearest = did you mean `{ $nearest }`?
    .help-order = the sheet comes first, then the language: `{ $command }`
    .explain =
        Facts refer to other sheets by their key, the path of their folder. No sheet has this
        one: it is misspelt, was renamed, or is not written yet. Correct it; readers must not
        meet a link that leads nowhere.
    .example =
        ✗ related = ["definitions/consentemnt"]
        ✓ related = ["definitions/consent"]

sheet-ambiguous = several sheets are named `{ $name }`
    .label = which one?
    .help = write one of: { $candidates }
    .explain =
        The last part of a key is enough where only one sheet has it. Here several do, and
        fiches will not guess. Write the section too.
    .example =
        ✗ related = ["consent"]
        ✓ related = ["definitions/consent"]

sheet-kind = `{ $name }` is { kind-name }; here { kind-expected } is needed
    .label = another kind of sheet
    .help = name a sheet of the right kind
    .explain =
        Some facts need a certain kind of sheet: a contact must be a partner, a broader term a
        definition. A sheet of another kind lacks what would be shown here. Name another sheet,
        or use an ordinary link in the words.
    .example =
        ✗ contacts = ["definitions/consent"]
        ✓ contacts = ["partners/payoke"]

sheet-draft = the sheet `{ $name }` is not published
    .label = readers would find no page there
    .label-first = it is held back here
    .help = publish it, or remove the reference
    .explain =
        The sheet is marked `published = false`, so readers would follow a link to a page that
        does not exist. Publish that sheet first, or take the reference out until it is ready.
    .example =
        ✗ published = false
        ✓ published = true

## Markdown

html-raw = HTML is not allowed in the words: `{ $html }`
    .label = this is HTML
    .help = leave it out, or use Markdown: `**bold**`, `*italic*`, `[text](address)`
    .help-break = end the line with `\` for a line break, or leave an empty line for a new paragraph
    .explain =
        Words are Markdown only. HTML looks different on each theme, is hard to translate, and
        could carry scripts onto the reader’s device. Use Markdown; a `<` meant as a character
        is written `\<`.
    .example =
        ✗ <b>Appelez le 101</b>
        ✓ **Appelez le 101**

link-scheme = a link cannot begin with `{ $scheme }:`
    .label = not allowed
    .help = link to a web address that begins with https://
    .help-file = put the file in the folder of the sheet and write `[…]({ $file })`
    .explain =
        Links may begin with https or http; phone numbers and e-mail addresses come from the
        facts. Others can run programs or reveal something of the reader, so they are refused.
        Link to a web page, or write the text without a link.
    .example =
        ✗ [plan](file:///C:/plan.pdf)
        ✓ [plan](plan.pdf)

link-relative = `{ $url }` is an ordinary link to a page of this site
    .label = does not stay in the reader’s language
    .help = write [[key]] with the key of the sheet
    .help-nearest = write [[{ $nearest }]]
    .explain =
        An ordinary link to a page of this site breaks when the sheet moves, and takes the
        reader to another language. A reference in double brackets is checked, stays in the
        reader’s language and takes the title of the sheet. Write it instead.
    .example =
        ✗ [Consentement](/fr/definitions/consent/)
        ✓ [[consent|Consentement]]

link-phone = `{ $url }` is written by hand instead of coming from the facts
    .label = not checked, and not changed with the facts
    .help = put it in the facts and write [[partner#=phone]]
    .help-email = put it in the facts and write [[partner#=email]]
    .explain =
        A number or address in the words must be changed five times when it changes, and one
        will be forgotten. Put it in the facts of the partner and refer to it: then it is right
        in every language at once.
    .example =
        ✗ [02 511 64 64](tel:+3225116464)
        ✓ [[pag-asa#=phone]]

phone-typed = `{ $text }` is typed by hand instead of coming from the facts
    .label = cannot be tapped to call, and will not change with the facts
    .help = put it in the facts of a partner and write [[partner#=phone]], or [[partner#=email]]
    .help-known = write { $reference }
    .help-field = leave it out: a title or a summary cannot refer to a fact
    .explain =
        A number typed into a text is not checked, a phone does not call it, and when it changes, one
        of the five languages will be forgotten. Put it once in the facts of the partner and refer
        to it. Short numbers such as 112 may stand in a text.
    .example =
        ✗ Call 03 201 16 90.
        ✓ Call [[payoke#=phone]].

link-missing = no sheet named `{ $name }`
    .label = no such sheet
    .help = write the key of a sheet, or remove the brackets
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        A reference in double brackets names a sheet by its key or the last part of it. No sheet
        has this name: it is misspelt, was renamed, or is not written yet. Correct it; in every
        language the name is the same, never translated.
    .example =
        ✗ Voir [[consentemnt]].
        ✓ Voir [[consent]].

link-open = `[[` is not closed
    .label = opened here
    .help = close it with `]]`
    .help-table = write the vertical bar as `\|` inside a table
    .explain =
        Two square brackets begin a reference to a sheet, and two close it, on the same line.
        Left open, they would appear as such in the text. Add `]]`, or write `\[\[` if you mean
        the characters.
    .example =
        ✗ Voir [[consent.
        ✓ Voir [[consent]].

link-empty = a reference without a name
    .label = nothing between the brackets
    .help = write the key of a sheet between the brackets
    .explain =
        Double brackets hold the key of a sheet, such as [[consent]], and if you like other
        words after a bar. With nothing in them there is nowhere to go. Write the key, or remove
        the brackets.
    .example =
        ✗ Voir [[]].
        ✓ Voir [[consent]].

anchor-missing = `{ $name }` has no heading with the id `{ $id }` in `{ $lang }`
    .label = no such heading
    .help = add `{"{"}#{ $id }{"}"}` to the heading meant
    .help-nearest = did you mean `{ $nearest }`?
    .help-fact = `{ $id }` is a fact: write `#={ $id }`
    .explain =
        What follows `#` names a heading by the id written after it in braces. The sheet has no
        such heading, so the reader would land at the top and have to search. Correct the id, or
        add it to the heading.
    .example =
        ✗ [[reflection-period#ends]]
        ✓ [[reflection-period#end]]
          ## Fin du délai {"{"}#end{"}"}

anchor-untranslated = the translation of `{ $name }` into `{ $lang }` has no heading with the id `{ $id }`
    .label = leads nowhere in this language
    .label-first = the heading in the original
    .help = add `{"{"}#{ $id }{"}"}` to the same heading of the translation
    .explain =
        The heading exists in the original but not in every translation, so readers of that
        language would not reach the passage. Ids are the same in all languages and are not
        translated. Add the id to the heading there.
    .example =
        ✗ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn
        ✓ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn {"{"}#end{"}"}

fact-missing = `{ $name }` has no fact `{ $fact }`
    .label = no such fact
    .help = its facts are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        After `#=` stands the name of a fact, such as a deadline or `phone`. The sheet has no
        such fact, so a gap would stand in the sentence. Correct the name, or add the fact to
        `sheet.toml`.
    .example =
        ✗ [[reflection-period#=reflexion]]
        ✓ [[reflection-period#=reflection]]

card-place = the contact card of `{ $name }` does not stand on a line of its own
    .label = in the middle of a text
    .help = put it on a line of its own, with an empty line before and after
    .explain =
        `![[key]]` shows a whole contact card, which has no room within a sentence or a list.
        Give it a line of its own; within a sentence use [[key]] or [[key#=phone]].
    .example =
        ✗ Contacter ![[payoke]] ou le 101.
        ✓ Contacter [[payoke]] ou le 101.

card-kind = `{ $name }` has no contact card: it is { kind-name }
    .label = not a partner
    .help = write [[{ $name }]] without the exclamation mark
    .explain =
        Only partners have a contact card with phone numbers and hours. For other sheets use a
        plain reference, or name the partner you mean.
    .example =
        ✗ ![[consent]]
        ✓ [[consent]]

alert-unknown = `[!{ $name }]` is not a box
    .label = unknown box
    .help = the boxes are: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        Boxes such as `> [!WARNING]` make a passage stand out. This name does not exist, so the
        passage would look like a quotation and be missed. The name is English in every
        language; the reader sees it translated.
    .example =
        ✗ > [!WARNNG]
        ✓ > [!WARNING]

markup-slip = `{ $text }` is published as it stands
    .label = readers see these signs
    .help = write `{ $meant }`; if the signs are meant, put a `\` before the first
    .explain =
        A sign too few, or a space too many, and a mark is no mark any more: a warning loses its box,
        a list its checkboxes, a claim its source, and readers see brackets instead.
    .example =
        ✗ > [WARNING]
        ✓ > [!WARNING]

heading-top = `{ $text }` is a heading of level 1, which is kept for the title of the page
    .label = one `#` only
    .help = write `##` or more
    .explain =
        The title in the front matter is the page’s only heading of level 1. People who use a
        screen reader move by headings, and a second one misleads them. Begin headings in the
        text with `##`.
    .example =
        ✗ # Que faire
        ✓ ## Que faire

heading-skip = a heading of level { $level } follows a heading of level { $before }
    .label = a level is skipped
    .help = use one `#` more than the heading before, no more
    .explain =
        Headings are the table of contents of those who listen to a page: a skipped level sounds
        like a missing part. Choose levels by structure, not by size. Use one `#` more than the
        heading it belongs to.
    .example =
        ✗ ## Que faire
          #### Appeler
        ✓ ## Que faire
          ### Appeler

heading-id = the id `{ $id }` of a heading is taken already
    .label = used again here
    .label-first = first used here
    .help = give one of the headings another id
    .help-reserved = this id belongs to the page itself: choose another
    .explain =
        A link to an id leads to the first heading that has it, so the second would never be
        reached. Often a heading was copied with its id. Change one, in the same way in every
        language.
    .example =
        ✗ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call-again{"}"}

attribute-unknown = a heading cannot have `{ $name }` in braces
    .label = unknown
    .help = allowed are: an id such as `#call`, `.do` and `.dont`
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        The braces after a heading may hold an id, or `.do` or `.dont` for a list of what to do
        or not to do. Anything else would be lost. Correct or remove it.
    .example =
        ✗ ### À faire {"{"}.doo{"}"}
        ✓ ### À faire {"{"}.do{"}"}

do-list = no list follows the heading with `{"{"}.{ $name }{"}"}`
    .label = a list must follow
    .help = begin the list right after the heading
    .explain =
        A heading with `.do` or `.dont` colours and marks the list that follows it. Without a
        list right after it, readers would not see which advice is meant. Begin the list there,
        or remove the mark and put the text elsewhere.
    .example =
        ✗ ### À faire {"{"}.do{"}"}
          Écoutez la personne.
        ✓ ### À faire {"{"}.do{"}"}
          - Écoutez la personne.

image-alt = the image `{ $file }` has no text for people who cannot see it
    .label = nothing between the square brackets
    .help = write what the image says: ![text]({ $file })
    .explain =
        People who cannot see the image, or whose connection is too slow for it, get this text
        instead. Say in a sentence what the image tells, in the language of the page.
    .example =
        ✗ ![](plan.svg)
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-missing = the folder of the sheet has no file `{ $file }`
    .label = no such file
    .help = put the file in the folder of the sheet
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        Images and documents stand in the folder of their sheet. This one is not there, so
        readers would see a broken image or link. Capitals count: `Plan.PDF` is not `plan.pdf`.
    .example =
        ✗ [Annexe 15](Annexe15.pdf)
        ✓ [Annexe 15](annexe-15.pdf)

file-unused = no text of the sheet uses the file `{ $file }`
    .help = show it or link to it in a text, or remove it
    .explain =
        The file stands in the sheet’s folder, but no language shows or links to it, so it is
        not published. Link to it if readers need it; remove it otherwise.
    .example =
        ✗ content/definitions/consent/plan.svg
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-image = the size of the image `{ $file }` cannot be read
    .label = not an image that can be read
    .help = save it again as SVG, PNG, JPEG or WebP
    .explain =
        The size is needed so that the page does not jump while it loads. The file is damaged or
        of another format than its name says. Export it again from the program it was made with.
    .example =
        ✗ plan.png  0 KiB
        ✓ plan.png  24 KiB

footnote-missing = `{ $id }` is neither a source nor a footnote of this text
    .label = leads nowhere
    .help = write the footnote as a line `[^{ $id }]: …`, or the id of a source
    .help-nearest = did you mean `{ $nearest }`?
    .help-split = write each source in brackets of its own: `{ $suggestion }`
    .explain =
        `[^id]` cites a source of `sources.toml` or a footnote written in the same text. This id
        is neither, so readers could not follow it. Correct the id, or write the footnote.
    .example =
        ✗ Quarante-cinq jours.[^S510]
        ✓ Quarante-cinq jours.[^S51]

footnote-unused = nothing refers to the footnote `{ $id }`
    .label = not referred to
    .help = refer to it with `[^{ $id }]`, or remove it
    .explain =
        A footnote appears only where the text refers to it; this one would not be shown.
        Perhaps its sentence was removed or rewritten. Refer to it again, or remove it.
    .example =
        ✗ Quarante-cinq jours.
          {"["}^1]: Loi du 15 décembre 1980.
        ✓ Quarante-cinq jours.[^1]
          {"["}^1]: Loi du 15 décembre 1980.

translate-left = { $mark ->
        [WRITE] a passage is not written yet
       *[other] a passage is not translated yet
    }
    .label = still carries the mark [!{ $mark }]
    .help = translate it and remove the line `[!TRANSLATE]`, with the signs `>`
    .help-inline = translate it and remove `[!TRANSLATE]`
    .help-write = write what is asked here and remove the line `[!WRITE]`, with the signs `>`
    .help-original = finish the original `{ $file }` first: a translation is made from it
    .explain =
        `fiches new translation` puts the original in the file, each passage under
        `[!TRANSLATE]`, so that none is forgotten. Such a passage must not be published in the
        wrong language. Translate it and remove the mark.
    .example =
        ✗ > [!TRANSLATE]
          > Appelez le 101.
        ✓ Bel 101.

step-missing = the words have no heading for the step or group `{ $id }`
    .label = in the facts, not in the words
    .help = add a heading with `{"{"}#{ $id }{"}"}` in `{ $file }`
    .help-nearest = did you mean `{ $nearest }`?
    .help-all = add a heading with `{"{"}#{ $id }{"}"}` in every language, or remove the step or group from `sheet.toml`
    .help-heading = in `{ $file }`, write `{"{"}#{ $id }{"}"}` instead of `{"{"}#{ $nearest }{"}"}`
    .explain =
        Each step or group of the facts has one heading in the words of every language, tied to
        it by its id. Without the heading, readers of this language would miss the step. Add it
        in its order, or remove the step from the facts.
    .example =
        ✗ id = "call"      ## Appeler
        ✓ id = "call"      ## Appeler {"{"}#call{"}"}

step-order = the heading `#{ $id }` stands where `#{ $expected }` is expected
    .label = another order than in the facts
    .help = put the headings in the order of `sheet.toml`
    .explain =
        Steps are done in the order in which they are read, and that order stands in the facts,
        the same for all languages. Move the passage, or change the order in `sheet.toml` and
        with it every language.
    .example =
        ✗ ## Dormir {"{"}#rest{"}"}
          ## Appeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Dormir {"{"}#rest{"}"}

step-unlisted = the passage “{ $text }” is neither a step nor a group of `sheet.toml`
    .label = would be shown after all of them
    .help = add `[[{ $table }]]` with `id = "{ $id }"` to `sheet.toml`, or put the passage after the last step or group
    .help-id = give it an id, such as `{"{"}#new-id{"}"}`, in every language and add `[[{ $table }]]` with that id to `sheet.toml`, or put the passage after the last step or group
    .help-items = add `[[{ $table }]]` with `id = "{ $id }"` to `sheet.toml`, or write the items without `[ ]`
    .explain =
        The page shows the steps or groups that `sheet.toml` lists, in its order, and all other
        passages after them. A passage that the facts do not list would leave its place without
        a word: a step written as the second would be read as the last. List it, or put it
        where it will be shown: after the last step or group.
    .example =
        ✗ ## Fermer la porte {"{"}#door{"}"}     in the middle, and not in sheet.toml
        ✓ [[procedure.steps]]
          id = "door"

## Site and languages

fallback-loop = the fallback of `{ $lang }` names a language twice, or `{ $lang }` itself
    .label = named already, or the language itself
    .help = name each other language at most once
    .explain =
        The fallback says which languages to show when a translation is missing, in order. Its
        own language or one named twice adds nothing and is probably a slip for another. Correct
        the list.
    .example =
        ✗ [languages.uk]
          fallback = ["en", "uk"]
        ✓ [languages.uk]
          fallback = ["en", "fr"]

exit-missing = the language `{ $lang }` has no `exit_url`: the exit leads to an empty page
    .label = no `exit_url`
    .help = add `exit_url = "https://…"`, an ordinary page such as the weather, in this language
    .explain =
        Every page has an exit for readers who are suddenly not alone. It opens an ordinary page
        in the place of this one. An empty page shows the person beside them that something
        was hidden. Choose a page that everybody reads, and its neutral title as `exit_title`.
    .example =
        ✗ [languages.fr]
          name = "Français"
        ✓ [languages.fr]
          name = "Français"
          exit_url = "https://www.meteo.be/fr"

emergency-missing = no emergency number stands on the pages: `site.toml` has no `emergency`
    .help = add `emergency = ["…"]` at the top of `site.toml`, with the keys of the partners to call first
    .explain =
        The bar at the foot of every page shows the numbers of the partners in `emergency`, so
        that help is one touch away wherever a reader is. This site knows partners with a phone
        and shows none of them there.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          emergency = ["partners/police", "partners/helpline"]

message-syntax = these interface texts cannot be read: { $reason }
    .label = reading stopped here
    .help = write each text as `id = text`; further lines are indented
    .explain =
        Interface texts are Fluent files: one text a line as `id = text`, variables in braces.
        This entry breaks the form, so a button or notice would have no words. Compare it with
        the same entry of another language.
    .example =
        ✗ search: Rechercher
        ✓ search = Rechercher

message-missing = the interface text `{ $id }` is missing in `{ $lang }`
    .help = add it to `{ $file }`
    .help-all = none of the { $count } texts is there: copy `site.ftl` of another language to `{ $file }` and translate it
    .explain =
        Buttons, notices and dates take their words from `i18n`. Without this text a reader
        would see an id or another language in the middle of the page. Add it; the same id in
        another language shows what it says.
    .example =
        ✗ i18n/fr  search = Rechercher
        ✓ i18n/fr  search = Rechercher
          i18n/nl  search = Zoeken

message-variable = the text `{ $id }` in `{ $lang }` uses `{ $variable }`, which it is not given
    .label = unknown variable
    .help = use only the variables of the same text in the other languages
    .explain =
        A variable in braces is filled in when the page is made, such as a number or a date.
        This one is never filled, so readers would see its name. Variables are not translated:
        copy them as they are.
    .example =
        ✗ results = {"{"} $nombre {"}"}
        ✓ results = {"{"} $count {"}"}

term-name = the term `{ $term }` of the list `{ $vocabulary }` has no name in `{ $lang }`
    .help = add a text `{ $id } = …` to `i18n/{ $lang }`
    .explain =
        Regions, services and other terms are shown by their name in the reader’s language. This
        one has none there, so a filter would show a bare id. Add the name to the interface
        texts of that language.
    .example =
        ✗ regions = ["brussels"]
        ✓ regions = ["brussels"]
          region-brussels = Bruxelles

template-syntax = this template cannot be read: { $reason }
    .label = reading stopped here
    .help = compare with the template of the default theme
    .explain =
        A template of the theme breaks the rules of Tera, such as a block without its end. No
        page that uses it can be made. Correct the place shown; if you did not change the theme,
        tell those who keep it.
    .example =
        ✗ {"{"}% if page.title %{"}"}
        ✓ {"{"}% if page.title %{"}"} … {"{"}% endif %{"}"}

template-render = the template fails on the page `{ $page }`: { $reason }
    .label = failed here
    .help = check that the value exists on pages of this kind
    .explain =
        The template can be read but uses a value or function that this page does not have.
        Nothing is published, so that no half page reaches readers. Guard it with `if`, or
        correct its name.
    .example =
        ✗ {"{"}{"{"} page.titel {"}"}{"}"}
        ✓ {"{"}{"{"} page.title {"}"}{"}"}

theme-missing = no theme named `{ $name }`
    .label = no such theme
    .help = the themes are: { $known }
    .explain =
        The theme is a folder in `themes`, or the one built in. The name in `site.toml` fits
        neither. Correct it, or leave `theme` out to use the default.
    .example =
        ✗ theme = "defualt"
        ✓ theme = "default"

static-clash = the site writes `{ $path }` itself
    .help = rename the file in `content/_static`
    .explain =
        Files of `content/_static` are copied to the root of the site as they are. This one
        would stand where the site puts a page or file of its own, and one of the two would be
        lost. Rename it or move it to a folder.
    .example =
        ✗ content/_static/robots.txt
        ✓ content/_static/documents/robots.txt

## Translation state and review

translation-missing = { page-name } has no words in `{ $lang }`: `{ $shown }` is shown instead
    .help = begin with `fiches new translation { $key } { $lang }`
    .help-landing = write `{ $file }`
    .explain =
        The page exists in this language but shows the text of another, and says so to the
        reader. No one is left with an error, yet not everyone can read it. The command makes a
        file with the original ready to be translated.
    .example =
        ✗ fr.md
        ✓ fr.md  nl.md

translation-undeclared = nobody has declared yet that the words of `{ $key }` in `{ $lang }` are up to date
    .help = if they are, run `fiches translated { $key } { $lang }`
    .explain =
        fiches cannot see whether a translation says what the original says; a person declares
        it once, and from then on each change of the original is noticed. Until then, readers
        get no warning. Read both texts, then run the command.
    .example =
        ✗ nl.md
        ✓ nl.md  translations.lock

translation-outdated = { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    } of `{ $key }` changed since its translation into `{ $lang }`: { passage-places }
    .label-changed = changed
    .label-new = new
    .label-gone = no longer there
    .help = mend the translation, then run `fiches translated { $key } { $lang }`
    .explain =
        The original has moved on, and the page tells readers which passages may be out of date.
        `fiches status` lists them. Bring them up to date and declare it; use `--minor` if only
        a typo of the original was mended.
    .example =
        ✗ fr.md  45 jours      nl.md  30 dagen
        ✓ fr.md  45 jours      nl.md  45 dagen

lock-syntax = this `translations.lock` cannot be read
    .label = reading stopped here
    .help = put the last good copy back, or remove the file and declare the translations again with `fiches translated`
    .help-conflict = two versions met here: keep the lines of both without these marks, or remove the file and declare again with `fiches translated`
    .explain =
        This file remembers which text each translation was made from, and is written by `fiches
        translated` only. If it cannot be read, no one knows what is up to date. Put a good copy
        back; where two versions met, keep one passage a line.
    .example =
        ✗ <<<<<<< main
          "9f2c41ab #danger Appelez le 101"
          =======
        ✓ "9f2c41ab #danger Appelez le 101"

lock-original = the original of `{ $key }` is now `{ $lang }`; its translations were declared when it was `{ $other }`
    .help = write `original = "{ $other }"` in `sheet.toml`, or compare each translation with `{ $lang }` and run `fiches translated { $key }`
    .explain =
        What a translation has missed is known by the original that it was declared to follow.
        With another original all translations count as undeclared, also those that were
        outdated. The original is the language in `original`, else the first in `site.toml`: it
        may have changed because the languages were put in another order.
    .example =
        ✗ translations.lock   lang = "fr"      sheet.toml   original = "nl"
        ✓ translations.lock   lang = "fr"      sheet.toml   original = "fr"

not-reviewed = no competent person has reviewed `{ $key }` yet
    .help = after the review, add its day to `sheet.toml`, such as `reviewed = 2027-01-15`
    .explain =
        The page says so to readers, so that they can judge how far to trust it. This is not a
        fault of the text. When someone with the knowledge has reviewed it, write the day in
        `reviewed`.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

words-unreviewed = no native speaker has reviewed the words of `{ $key }` in `{ $lang }` yet
    .help = after the review, write `status = "reviewed"` in the front matter
    .explain =
        A translation may be right and still read badly or give offence. The page tells readers
        that the wording was not reviewed. Ask someone whose language it is, then change
        `status`.
    .example =
        ✗ status = "unreviewed"
        ✓ status = "reviewed"

review-overdue = the review of `{ $key }` was due on { $due }, { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
    .help = review the text, then set `reviewed` to the day of the review
    .explain =
        Laws, numbers and practices change, so each sheet is to be read again after the time in
        `review_every`. Readers see that the review is late. Check it against its sources and
        set `reviewed`.
    .example =
        ✗ reviewed = 2024-01-15
        ✓ reviewed = 2027-01-15

contact-unconfirmed = `{ $key }` has not confirmed its contact `{ $id }`
    .help = ask the organisation, then add the day, such as `confirmed = 2027-01-15`
    .explain =
        The contact comes from a published source, not from the organisation itself, and the
        page says so. A call is enough to be sure. Then add the day as `confirmed`.
    .example =
        ✗ sources = ["P15"]
        ✓ sources = ["P15"]
          confirmed = 2027-01-10

contact-old = the contact `{ $id }` of `{ $key }` was last checked { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
    .help = check it, then set its date to that day
    .explain =
        Numbers change without notice. After half a year the page tells readers that this
        contact was not checked lately; after a year it becomes a warning to you. Call or look
        it up, then set `checked` or `confirmed`.
    .example =
        ✗ checked = 2024-03-01
        ✓ checked = 2026-11-24

summary-long = the summary has { $count } characters; at most { $max } are shown whole
    .label = too long
    .help = say it in { $max } characters or fewer
    .explain =
        The summary stands in search results, lists and previews, where longer text is cut,
        often in the middle of what matters. One short sentence with the essential first is
        best.
    .example =
        ✗ summary = "Cette fiche a pour objet de présenter, de manière générale, …"
        ✓ summary = "Quarante-cinq jours pour se reposer et décider librement."

summary-missing = the words of { page-name } in `{ $lang }` have no summary
    .help = add `summary = "…"` to the front matter
    .explain =
        Search results and lists show the summary so that readers find the right sheet without
        opening several. Write one sentence that says what they will find.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ title = "Délai de réflexion"
          summary = "Quarante-cinq jours pour se reposer et décider librement."

contact-none = `{ $key }` has neither phone nor e-mail address nor website
    .label = nobody can reach this partner
    .help = add a phone, an `email` or a `website`, or refer to a partner that leads there
    .explain =
        Readers open a partner to get in touch with it. One that cannot be reached is a dead end
        for somebody who needs help. If nothing is known, leave the partner out.
    .example =
        ✗ [partner]
          name = "Payoke"
        ✓ [partner]
          name = "Payoke"
          website = {"{"} url = "https://www.payoke.be" {"}"}

refer-missing = `{ $key }` does not say how to refer someone
    .help = add a heading with the id `{ $id }`, such as `## How to refer {"{"}#{ $id }{"}"}`, and the steps below it
    .explain =
        A number alone does not help: who may call, what to say, and whether the person must
        agree differ from partner to partner. The list of partners leads to the heading with
        this id.
    .example =
        ✓ ## How to refer {"{"}#refer{"}"}
          1. Ask for the person’s agreement.

number-missing = the procedure `{ $key }` is to be followed at once, but gives no number to call
    .help = name a partner in the `contacts` of a step, or write `[[partner#=phone]]`
    .explain =
        Whoever opens a procedure marked `urgency = "now"` has no time to look for a number. It must
        stand in the procedure.
    .example =
        ✓ [[procedure.steps]]
          id = "call"
          contacts = ["partners/police-101"]

step-empty = the step `{ $id }` of `{ $key }` says nothing below its heading
    .label = nothing follows
    .help = say what to do, or name whom to call in its `contacts`
    .explain =
        A heading says that something is to be done, not how. Readers stop at an empty step.
    .example =
        ✗ ## Note the facts {"{"}#note{"}"}
        ✓ ## Note the facts {"{"}#note{"}"}
          Write what you saw, with the date.

checklist-missing = the group `{ $id }` has no items to tick
    .label = no `- [ ]` follows
    .help = write each sign below the heading as `- [ ] …`
    .explain =
        Groups of indicators are lists to tick on screen and on paper. Each sign is an item that
        begins with `- [ ]`.
    .example =
        ✗ - Is afraid of the authorities.
        ✓ - [ ] Is afraid of the authorities.

limits-missing = nothing says what one sign does not prove
    .help = say it in a box outside the groups, such as `> [!NOTE]`
    .explain =
        A list of signs invites to count them. Without a box that says what a single sign does not
        prove, somebody is taken for a victim, or for none, by a list.
    .example =
        ✓ > [!NOTE]
          > One sign proves nothing. Several signs together are an alarm.

next-missing = the checklist does not say what to do next
    .help = refer outside the groups to a procedure, a partner or a number
    .explain =
        Who has ticked several signs must know the next step at once: whom to ask, or which
        procedure to follow.
    .example =
        ✓ Several signs? Follow [[suspicion-first-steps]].

sources-none = `{ $key }` names no sources
    .help = list in `sources` what the sheet rests on
    .explain =
        Readers and the next editor must be able to check what a sheet says. List the ids of
        `sources.toml`; `[^S51]` in the text cites one.
    .example =
        ✓ sources = ["S51", "S53"]

partner-unlinked = the text names `{ $name }` but nowhere refers to its sheet
    .label = no reference to it in this sheet
    .help = write `[[{ $key }]]`, or `[[{ $key }|…]]` with words of your own
    .explain =
        A name without a reference sends readers to search for a number that is one click away. One
        reference in the text, or in `related`, is enough for the whole sheet.
    .example =
        ✗ Ask Payoke for advice.
        ✓ Ask [[payoke]] for advice.

sentence-long = a sentence of { $words } words: more than { $max } are hard to follow
    .label = begins here
    .help = make two sentences of it
    .explain =
        These texts are read in a hurry, by people under stress, often in their second language.
        One idea a sentence; above 40 words it becomes a warning.
    .example =
        ✗ Call the centre, which advises professionals, and tell the person, who …
        ✓ Call the centre: it advises professionals. Then tell the person …

passage-untranslated = this passage is still in the language of the original
    .label = the same, word by word, as in the original
    .help = translate it into `{ $lang }`
    .explain =
        A paragraph was copied from the original and forgotten. Readers who chose another language
        cannot read it.
    .example =
        ✗ uk.md: Appelez la police si la personne est en danger.
        ✓ uk.md: Телефонуйте до поліції, якщо людині загрожує небезпека.

language-other = this passage does not seem to be in `{ $lang }`
    .label = another language
    .help = translate it; the name of an organisation or a document may stay as it is
    .explain =
        The words of this passage are those of another language than the file’s name says. Either it
        was left over, or two files were mixed up.
    .example =
        ✗ nl.md: Appelez la police si la personne est en danger.
        ✓ nl.md: Bel de politie als de persoon in gevaar is.

letters-foreign = `{ $word }` has letters that `{ $lang }` does not have
    .label = type it again
    .help = type the word with the keyboard of its own language
    .explain =
        Letters of another alphabet that look alike, Russian ones in a Ukrainian word, Latin ones
        among Cyrillic, Persian ones in Arabic: search does not find such a word, and screen readers
        misread it.
    .example =
        ✗ Это
        ✓ Це

parity-headings = { $problem ->
        [missing] the heading `#{ $id }` of the original is missing in `{ $lang }`
        [new] the heading `#{ $id }` stands only in `{ $lang }`
       *[other] the heading `#{ $id }` stands in another place in `{ $lang }` than in the original
    }
    .help = add the heading with its text and `{"{"}#{ $id }{"}"}`
    .help-new = leave it out, or add it to the original and the other languages
    .help-order = put the headings in the order of the original
    .label-first = in the original
    .explain =
        Every language has the same passages in the same order: readers who compare two
        languages, and references to a heading, rely on it. Ids are the same in all languages.
    .example =
        ✓ fr.md: ## Comment orienter {"{"}#refer{"}"}
        ✓ en.md: ## How to refer {"{"}#refer{"}"}

parity-tasks = the group `{ $id }` has { $count ->
        [one] { $count } item
       *[other] { $count } items
    } to tick, the original has { $expected }
    .label = another number of items
    .help = translate each item of the original, one by one
    .label-first = in the original
    .explain =
        A sign that a translation leaves out is a sign that nobody looks for. Every language has the
        same items in the same order.
    .example =
        ✗ fr.md: 4 × `- [ ]`, nl.md: 3 × `- [ ]`

parity-references = this passage in `{ $lang }` does not refer to the same sheets and facts as its original; missing: { $missing }; extra: { $new }
    .label = other references
    .help = write the references of the original
    .label-first = in the original
    .explain =
        A reference is a number to call, a deadline or the next sheet to read: what one language has and
        another lacks, some readers do not get. Words and order are free.
    .example =
        ✗ fr.md: [[payoke#=phone]], nl.md: –

parity-citations = this passage in `{ $lang }` does not cite the sources of its original; missing: { $missing }; extra: { $new }
    .label = other sources
    .help = cite the sources of the original
    .label-first = in the original
    .explain =
        A claim keeps its source in every language; one that has another source, or none, is perhaps
        another claim.
    .example =
        ✗ fr.md: [^S51], uk.md: [^S53]

parity-numbers = this passage in `{ $lang }` does not have the numbers of its original; missing: { $missing }; extra: { $new }
    .label = other numbers
    .help = compare the numbers with the original; a number that may change belongs in `[facts]`
    .label-first = in the original
    .explain =
        Years, articles of law, amounts: a wrong digit is not seen by who reads one language only. Numbers
        of three or more digits are compared, in whatever way thousands are written.
    .example =
        ✗ fr.md: 2018, nl.md: 2081

base-url-part = `{ $value }` has a part that the address of a site cannot have
    .label = holds `?` or `#`
    .help = leave out what begins with `?` or `#`
    .explain =
        The addresses of all pages begin with `base_url`. What follows a `?` or `#` would stand in
        the middle of each of them.
    .example =
        ✗ base_url = "https://example.org/?lang=fr"
        ✓ base_url = "https://example.org/"

base-url-missing = no `base_url` in `site.toml`: sitemap, feed and link previews are left out
    .help = add `base_url = "https://…"` if the site has a public address
    .explain =
        Sitemap, feed, canonical addresses and previews need the full address of the site. All
        else works without it, also from a USB stick or an intranet. Add it when the site has a
        public address.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          base_url = "https://example.org"

## Publishing, commands

output-foreign = `{ $path }` holds { $count ->
        [one] { $count } file
       *[other] { $count } files
    } that fiches did not write: { $files }
    .help = choose another folder with `--out`, or move these files away
    .explain =
        Publishing replaces the whole output folder, and fiches never deletes what it did not
        write. The folder may be the wrong one. Choose an empty one; files that belong to the
        site go in `content/_static`.
    .example =
        ✗ fiches build --out documents
        ✓ fiches build --out public

output-locked = another `fiches build` is writing to `{ $path }`
    .help = wait until it has ended, then try again
    .explain =
        Two builds into one folder at a time would mix their pages. The other may run in another
        window or on a server. Wait for it to end, or choose another folder with `--out`.
    .example =
        ✗ fiches build & fiches build
        ✓ fiches build

output-write = the site could not be written to `{ $path }`: { reason-name }
    .help = check that the folder exists and that you may write there
    .help-full = make room on the disk, then try again
    .explain =
        The computer refused to write. The site that was there before is still whole: nothing
        changes until all is written. Remove the cause and build again.
    .example =
        ✗ fiches build --out /
        ✓ fiches build --out public

output-path = `{ $path }` cannot be a file of the site
    .help = give it a shorter name without `..` or special characters
    .explain =
        The path would lie outside the output folder, or some systems cannot store such a name.
        Rename the file or folder it comes from.
    .example =
        ✗ moved_from = ["../consent"]
        ✓ moved_from = ["definitions/agreement"]

file-write = `{ $path }` could not be written: { reason-name }
    .help = check that you may write there, and that the disk is not full
    .explain =
        The computer refused to write a file of the site's folder. The file is as it was before.
        Remove the cause and run the command again.
    .example =
        ✗ content/definitions/consent/  dr-xr-xr-x (chmod 555)
        ✓ content/definitions/consent/  drwxr-xr-x (chmod 755)

output-place = the site cannot be put in `{ $path }`: all that is there would be replaced
    .help = name a folder that is only for the site, such as `--out public`
    .help-mount = `{ $path }` is a disk of its own: name a folder inside it
    .explain =
        Publishing replaces the whole output folder. This one is the root of the disk, the home
        folder, the site’s own folder or one that holds it, one inside `content`, `themes` or
        `i18n`, which the site is made from, or a mounted disk, which cannot be moved. Nothing
        was written. Choose a folder that holds nothing else.
    .example =
        ✗ fiches build --out .
        ✓ fiches build --out public

file-exists = `{ $path }` exists already
    .help = choose another name, or change that file
    .explain =
        `fiches new` never writes over a file: somebody's work may stand in it. Change the file that
        is there, or move it away first.
    .example =
        ✗ fiches new translation consent nl   (nl.md is there)
        ✓ fiches new translation consent uk

init-not-empty = `{ $path }` is not an empty folder
    .help = name a new folder
    .help-file = `{ $path }` is a file: name a new folder
    .explain =
        `fiches init` makes a whole small site and never writes over files that are there. Name
        a folder that does not exist or is empty.
    .example =
        ✗ fiches init documents
        ✓ fiches init documents/my-site

serve-port = port { $port } is in use: perhaps another preview is still running
    .help = close the other program, or use `--port { $next }`
    .explain =
        Only one program at a time can answer on a port; often it is a preview left open in
        another window. Close that one, or choose another port.
    .example =
        ✗ fiches serve --port 80
        ✓ fiches serve --port 4041

usage = { $problem ->
        [missing] { $argument } is missing
        [argument] `{ $argument }` is not known here
        [none] no command is given
        [command] there is no command `{ $command }`
        [value] `{ $argument }` cannot be `{ $value }`
        [empty] `{ $argument }` has no value
        [twice] `{ $argument }` stands twice
       *[conflict] `{ $argument }` cannot stand with `{ $other }`
    }
    .help = written as: { $usage }
    .help-known = one of: { $known }
    .help-nearest = did you mean `{ $nearest }`?
    .help-day = write a day as 2026-11-24
    .help-address = write an address as https://example.org
    .help-epoch = write the seconds since 1970, as 1795478400, or leave it out
    .help-all = for all arguments: `--help`
    .explain =
        What follows `fiches` on the line could not be understood, so nothing was done. `fiches
        --help` lists the commands, and `--help` after a command its arguments.
    .example =
        ✗ fiches chek
        ✓ fiches check

code-unknown = no message has the code `{ $code }`
    .help = the code is the word in square brackets after “error”
    .help-nearest = did you mean `{ $nearest }`?
    .explain =
        `fiches explain` takes the code of a message, the word in square brackets, such as
        `link-missing`. Copy it from the message.
    .example =
        ✗ fiches explain link-mising
        ✓ fiches explain link-missing
