### fiches: interface strings, English.
### The five files have the same messages in the same order; a message missing in one is an error.
### Variables in `{ }` are facts or counts from the site: numbers, dates, names, never typed here. No phone number stands in this file.
### `[0]` and `[1]` are exact numbers, the other variants are CLDR plural categories of the language.
### Imperative on buttons and in sentences. Quotation marks “…”.

## Site frame

# The <title> of a page. $title: of the page; $site: site-title, or site-discreet-title.
page-title = { $title } – { $site }
site-title = Human trafficking: knowledge base
site-audience = For reception-centre staff

# This and site-app-name never contain a word of the topic.
site-discreet-title = Information sheets
site-app-name = Sheets
feed-title = New and updated

## Navigation

nav-main = Main navigation
nav-home = Home
nav-sheets = Sheets

# Plural names of kinds; kinds-… below refer to them.
nav-definitions = Definitions
nav-procedures = Procedures
nav-indicators = Indicators
nav-partners = Partners
nav-trainings = Training
nav-a-z = A to Z
nav-tags = Topics
nav-handbook = Handbook
nav-menu = Menu
nav-skip = Skip to content
nav-breadcrumb = You are here
nav-contents = On this page
nav-previous = Previous sheet
nav-next = Next sheet
nav-footer = Information about this site
nav-shortcuts = Quick access
home-sheets = All sheets
moved-title = This page has moved
moved-link = Go to the new page

## Languages

lang-choose = Language
lang-choose-title = Choose a language
lang-browser = your browser’s language

# Names inside a list, in brackets or after a colon.
lang-name-fr = French
lang-name-nl = Dutch
lang-name-en = English
lang-name-ar = Arabic
lang-name-uk = Ukrainian
lang-name-de = German

# $shown: code of the language shown instead.
lang-fallback = This page is not yet available in English. { $shown ->
        [fr] It is shown in French.
        [nl] It is shown in Dutch.
        [ar] It is shown in Arabic.
        [uk] It is shown in Ukrainian.
       *[other] It is shown in another language.
    }

## Search

search-label = Search
search-submit = Search
search-results = Results
search-none = No results for “{ $q }”.
search-none-help = Check the spelling or try another word.
search-none-filters = Try fewer filters.
search-none-az = See all sheets from A to Z
search-none-contact = Urgent question? Call the helpline: { $number }

# $from: what the reader typed; $to: what was looked for.
search-corrected = Showing results for “{ $to }” (you typed “{ $from }”).

# $lang: one of lang-name-…
search-matched-lang = Matched in another language: { $term } ({ $lang })
search-matched-also = Also called: { $term }
search-suggestions = Suggestions
search-more = Show more results
search-private = Your search stays on this device: it is not sent anywhere.
search-error = Search could not be loaded.

## Search facets and kinds of sheet

# One sheet of this kind; the id ends with the kind.
kind-definition = Definition
kind-procedure = Procedure
kind-indicators = Indicators
kind-partner = Partner
kind-training = Training
kind-page = Page

# Several sheets of this kind, as a heading.
kinds-definition = { nav-definitions }
kinds-procedure = { nav-procedures }
kinds-indicators = { nav-indicators }
kinds-partner = { nav-partners }
kinds-training = { nav-trainings }
kinds-page = Pages

## Filters and lists of the directory

filter-title = Filter
filter-reset = Clear all filters
filter-hide = Hide filters
filter-all = Show all
filter-kind = Kind of sheet
filter-region = Region
filter-audience = For whom?
filter-service = What kind of help?
filter-language = Which language?
filter-now = Reachable now, day and night
filter-active = Active filters

# $name: name of the filter.
filter-remove = Remove filter: { $name }
filter-none = No partner matches these filters.

# Legend above filter-now.
filter-availability = Availability
list-by-region = Partners by region
list-by-service = Partners by type of help

# $region: one of region-…; $service: one of service-…
list-region-title = Partners for the region: { $region }
list-service-title = Partners for this type of help: { $service }
list-urgent = Emergency and round-the-clock contacts

## Partner cards

partner-region = Region
partner-serves = Who it is for
partner-access = How to get access
partner-refer = How to refer someone
partner-languages = Languages spoken
partner-website-languages = Website languages
partner-services = Services
partner-cost = Cost

# $number: as displayed, isolated left to right.
partner-call-name = Call { $name }: { $number }

# Stands where the number would stand.
partner-phone-none = Phone not confirmed: use the website.

# Instead, where there is no website either, and where there is no contact at all.
partner-phone-none-email = Phone not confirmed: write an e-mail.
partner-contact-none = No confirmed contact: the sheet says how to refer someone.

partner-email = E-mail
partner-website = Website
partner-address = Address
partner-address-secret = Confidential address
partner-details = See this partner’s sheet

## Opening hours

# Digits in fr, nl, en; words in ar, uk.
partner-247 = 24 hours a day, 7 days a week

# $from and $to: times of day.
hours-range = { $from } to { $to }

# $first and $last: one of weekday-… or weekday-short-…
hours-days = { $first } – { $last }
hours-holidays = Public holidays
hours-unknown = opening hours not confirmed
hours-closed = Closed

# $days: hours-days, a list of days or hours-holidays; $times: hours-range, a list of them or hours-closed.
hours-line = { $days }: { $times }

# Ids end as in OpenStreetMap opening_hours.
weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday
weekday-short-mo = Mon
weekday-short-tu = Tue
weekday-short-we = Wed
weekday-short-th = Thu
weekday-short-fr = Fri
weekday-short-sa = Sat
weekday-short-su = Sun

## What is known of a contact, and since when

value-unknown = Not known
value-unconfirmed = Not confirmed

# Checked: by us, a full date. Confirmed: by the organisation itself. Date of a source: it may lack its day.
contact-checked = Checked on { $date }
contact-confirmed = Confirmed by the organisation on { $date }
contact-unconfirmed = From a source of { $date }, not confirmed by the organisation
contact-unconfirmed-undated = From an undated source, not confirmed by the organisation
contact-old = Checked more than six months ago: make sure it is still correct.
contact-very-old = Checked more than a year ago: this contact may no longer be valid.

# What is not known of a partner, inside a sentence. Ids end with the fact.
unknown-phone = phone
unknown-region = region
unknown-audience = who it is for
unknown-services = services
unknown-hours = opening hours
unknown-languages = languages spoken
unknown-cost = cost

## Sheet: dates, review, translation

sheet-written-unreviewed = Written on { $date }, not yet reviewed
sheet-reviewed = Reviewed on { $date }
sheet-outdated = This sheet is due for review: check the information before using it.

# $sections: a list of links to the original.
translation-outdated = The original text has changed since this translation. Sections changed in the original:
translation-outdated-title = Translation out of date
translation-original = Read the original

# The dates as a table: label, then the date or sheet-not-reviewed.
sheet-label-written = Written
sheet-label-reviewed = Reviewed
sheet-label-next-review = Next review
sheet-label-owner = Responsible
sheet-not-reviewed = Not yet reviewed

# The wording, whatever the language.
sheet-words-unreviewed = Text not yet reviewed by a native speaker
sheet-unreviewed-advice = Check with a specialised centre before an important decision.

## Sheet: sources and footnotes

sheet-sources-dates = Sources and dates

# Accessible name of the mark [1].
source-number = Source { $n }

# After the title of the source. $date: a date, or sheet-source-undated.
source-detail = { $publisher }, { $date }
sheet-source-undated = undated source
sheet-note-back = Back to the text
sheet-note-number = Note { $n }

## Sheet: parts of the text

sheet-related = See also

## Sheet: alerts

# Ids end with the name of the alert in Markdown.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Danger

## Definitions and glossary terms

sheet-synonyms = Also called
def-confused = Not to be confused with

# Labels before links to other definitions.
def-broader = Broader term
def-narrower = Narrower terms
def-languages = This term in other languages
term-more = Read the sheet

## Topics, A to Z, handbook

tag-title = Sheets on the topic: { $tag }
tag-label = Topics
a-z-title = All sheets from A to Z
a-z-intro = All sheets and all the words that lead to them. Choose a letter.

# Accessible name of the row of letters.
a-z-letters = Letters

# After a synonym; $term: the headword.
a-z-see = see: { $term }
handbook-intro = The sheets one after the other, to read or print. The current version is always online.
handbook-contents = Contents

## Print, copy, drafts

sheet-printall = Print all sheets
print-url = Address of this page: { $url }
print-version = Version of { $date }
print-check = Before using this printout, check online that it is up to date.
print-care = Do not leave this printout where others can see it.
sheet-draft = Draft

## Training calendar

training-date = Date
training-undated = Date not known

# $date may lack its day or month.
training-circa = around { $date }

# Ids end with the status.
training-reported = Took place
training-planned = Planned
training-recurring = Held regularly

# Planned for days that have passed.
training-announced = Announced; not known whether it took place

# Reported without a date: whether it took place is not known.
training-mentioned = Reported by a source

training-place = Place
training-organiser = Organiser
training-audience = For whom
training-status = Status
training-upcoming = Upcoming training

## Procedures and steps

# $n and $total: numbers; part of the accessible name of a step.
step-of = Step { $n } of { $total }
step-actor = Who

# Label; its value is step-at-once or a duration.
step-deadline = Deadline
step-at-once = At once
step-contacts = Who to call

# Ids end with the urgency.
urgency-now = Act now
urgency-today = Act today
urgency-plan = Plan ahead
proc-document = Document
proc-duration = Duration

## Indicators

# Nothing ticked is kept or sent: no language may say that ticks stay anywhere.
ind-notstored = Your ticks are not saved or sent anywhere.
ind-noscore = This list gives no score and no verdict.

# Ids end with the strength.
ind-strength-strong = Strong sign
ind-strength-medium = Moderate sign
ind-strength-weak = Weak sign
ind-notice-title = This list is not a test

## Emergency numbers

sos-danger = Immediate danger?

# Accessible name of the two bars at the top of every page.
bars-label = Leave this site and call for help

# Beside or under the number, in the bar.
sos-police-label = Police
sos-112-label = Ambulance, fire
sos-helpline-label = Helpline

# What is said beside a number in the bar at the top of every page: dial- and the name of the
# partner's sheet. A partner without such a message has its title there.
dial-police-101 = { sos-police-label }
dial-emergency-112 = { sos-112-label }
dial-national-contact-point = { sos-helpline-label }

## Leaving the site quickly

exit-label = Leave this site quickly
exit-skip = Leave this site now
exit-timeout = Exit cancelled: too much time between presses.

# This, exit-hidden and exit-show never contain a word of the topic.
exit-loading = Loading…
exit-hidden = Page hidden
exit-show = Show page

# $n: how many times are left. The key is Maj in French texts, Shift on the keyboard.
exit-presses =
    { $n ->
        [one] Press Shift { $n } more time to leave.
       *[other] Press Shift { $n } more times to leave.
    }

# Beside the exit button.
exit-keys = or press Shift three times

# $title: exit_title of the site.
exit-go = Open: { $title }

## Neutral page: shown when somebody leaves without a connection

# These two never contain a word of the topic.
neutral-title = No connection
neutral-text = This page could not be loaded. Try again later.

## Privacy and law, in the footer

priv-nodata = Do not type names or personal data here.
priv-notlegal = General information, not legal advice.

## Errors and states

err-404 = Page not found
err-404-help = The link may be old. Try searching.
state-offline = Offline: you are reading the version saved on { $date }.

## Reading without a connection, new versions

offline-title = Read without a connection

# $size: of the download.
offline-save = Save this site on this device ({ $size })
offline-language = Language saved: { $lang }
offline-shared = Do not save this site if others use this device.
offline-saving = Saving…
offline-saved = Saved: you can now read this site without a connection.
offline-failed = Saving failed: there may not be enough space.
offline-unavailable = Your browser cannot save this site.
offline-remove = Remove from this device
offline-removed = Removed from this device
offline-missing = This page is not saved on this device. Languages saved: { $languages }
version-new = A new version is available.
version-reload = Load the new version
version-urgent = Important change: load the new version before using these pages.

## Vocabulary: regions

# Id: vocabulary in the singular, hyphen, id of the term.
region-belgium = All of Belgium
region-brussels = Brussels-Capital Region
region-wallonia = Wallonia
region-flanders = Flanders
region-antwerp = Province of Antwerp
region-east-flanders = Province of East Flanders
region-flemish-brabant = Province of Flemish Brabant
region-hainaut = Province of Hainaut
region-liege = Province of Liège
region-limburg = Province of Limburg
region-luxembourg = Province of Luxembourg
region-namur = Province of Namur
region-walloon-brabant = Province of Walloon Brabant
region-west-flanders = Province of West Flanders

## Vocabulary: audiences

audience-women = women
audience-men = men
audience-minors = minors
audience-families = families
audience-everyone = everyone
audience-professionals = professionals
audience-staff = centre staff
audience-residents = centre residents
audience-applicants = applicants for international protection
audience-migrants = migrants
audience-workers = workers

## Vocabulary: services

service-shelter = shelter
service-legal-support = legal support
service-psychosocial-support = psychosocial support
service-administrative-support = administrative support
service-advice-to-professionals = advice to professionals
service-labour-rights = labour rights
service-missing-children = missing children
service-medical-help = medical help
service-guardianship = guardianship
service-asylum-information = asylum information
service-information = information
service-reporting = reporting a case
service-training = training
service-day-centre = day centre
service-outreach = street outreach
service-voluntary-return = voluntary return
service-family-links = restoring family links
service-emergency-help = emergency response
service-social-support = social support
service-basic-needs = basic needs

## Vocabulary: types of partner

type-helpline = Helpline
type-specialised-centre = Specialised centre
type-minors = Service for minors
type-women = Service for women
type-emergency = Emergency aid
type-work = Labour law
type-authority = Authority
type-institution = Institution
type-ngo = Non-profit organisation
type-training = Training body
type-emergency-number = Emergency number

## Vocabulary: actors of a step

actor-front-line-staff = Front-line staff
actor-social-office = Social office
actor-centre-management = Centre management
actor-specialised-centre = Specialised centre
actor-police = Police
actor-prosecutor = Public prosecutor
actor-labour-auditor = Labour auditor
actor-labour-inspectorate = Labour inspectorate
actor-immigration-office = Immigration Office
actor-guardianship-service = Guardianship Service
actor-guardian = Guardian
actor-municipality = Municipality
actor-interpreter = Interpreter
actor-person = The person concerned

## Vocabulary: documents

document-annex-15 = Annex 15
document-certificate-of-registration = Certificate of registration (attestation d’immatriculation / attest van immatriculatie)
document-a-card = A card
document-temporary-protection-certificate = Certificate of temporary protection

## Vocabulary: kinds of phone

phone-kind-reception = Reception desk
phone-kind-helpline = Helpline
phone-kind-emergency = Emergency
phone-kind-on-call = On call (nights and weekends)
phone-kind-professionals = Line for professionals
phone-kind-mobile = Mobile

## Vocabulary: costs

cost-free = Free of charge
cost-standard-rate = Standard call rate
cost-paid = Paid
cost-unknown = Cost not known

## Vocabulary: owners of a sheet

owner-protection = Protection team
owner-reception = Reception service
owner-social-office = Social office
owner-training = Training service
owner-legal = Legal service
owner-editors = Editors

## Vocabulary: tags

tag-residence = Residence
tag-safety = Safety
tag-work = Work
tag-minors = Minors
tag-sexual-exploitation = Sexual exploitation
tag-begging = Begging
tag-crime = Forced criminality
tag-housing = Housing
tag-law = Law
tag-interview = Interview
tag-referral = Referral
tag-temporary-protection = Temporary protection
tag-training = Training

## Dates

# $day: a number; $month: full name, as in a full date; $year: a string, so that it has no thousands mark.
date-day = { $day } { $month } { $year }

# $month: full name, standing alone.
date-month = { $month } { $year }
date-year = { $year }

# $from and $to: two of the dates above.
date-range = { $from } – { $to }

## Counts

count-results =
    { $n ->
        [0] No results
        [one] { $n } result
       *[other] { $n } results
    }

count-suggestions =
    { $n ->
        [0] No suggestions
        [one] { $n } suggestion
       *[other] { $n } suggestions
    }

count-sheets =
    { $n ->
        [0] No sheets
        [one] { $n } sheet
       *[other] { $n } sheets
    }

count-partners =
    { $n ->
        [0] No partners
        [one] { $n } partner
       *[other] { $n } partners
    }

count-steps =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }

## Durations in words

# After a colon, in brackets, in a table cell, or alone as the words of a fact.
count-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }

count-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

count-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }

count-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

count-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

duration-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

# The same under the name of the unit.
duration-hours = { count-hours }
duration-days = { count-days }
duration-weeks = { count-weeks }
duration-months = { count-months }
duration-years = { count-years }
