### fiches: interface strings, Belgian Dutch.
### The five files have the same messages in the same order; a message missing in one is an error.
### Variables in `{ }` are facts or counts from the site: numbers, dates, names, never typed here. No phone number stands in this file.
### `[0]` and `[1]` are exact numbers, the other variants are CLDR plural categories of the language.
### Infinitives on buttons, “u” in sentences. Belgian usage: openingsuren, fiche, ziekenwagen, onthaal. Quotation marks ‘…’.

## Site frame

# The <title> of a page. $title: of the page; $site: site-title, or site-discreet-title.
page-title = { $title } – { $site }
site-title = Mensenhandel: kennisbank
site-audience = Voor medewerkers van de opvangcentra

# This and site-app-name never contain a word of the topic.
site-discreet-title = Praktische fiches
site-app-name = Fiches
feed-title = Nieuw en bijgewerkt

## Navigation

nav-main = Hoofdnavigatie
nav-home = Startpagina
nav-sheets = Fiches

# Plural names of kinds; kinds-… below refer to them.
nav-definitions = Definities
nav-procedures = Procedures
nav-indicators = Indicatoren
nav-partners = Partners
nav-trainings = Opleidingen
nav-a-z = Van A tot Z
nav-tags = Thema’s
nav-handbook = Handboek
nav-menu = Menu
nav-skip = Naar de inhoud
nav-breadcrumb = U bent hier
nav-contents = Op deze pagina
nav-previous = Vorige fiche
nav-next = Volgende fiche
nav-footer = Informatie over deze site
nav-shortcuts = Snel naar
home-sheets = Alle fiches
moved-title = Deze pagina is verhuisd
moved-link = Naar de nieuwe pagina

## Languages

lang-choose = Taal
lang-choose-title = Kies een taal
lang-browser = taal van uw browser

# Names inside a list, in brackets or after a colon.
lang-name-fr = Frans
lang-name-nl = Nederlands
lang-name-en = Engels
lang-name-ar = Arabisch
lang-name-uk = Oekraïens
lang-name-de = Duits

# $shown: code of the language shown instead.
lang-fallback = Deze pagina bestaat nog niet in het Nederlands. { $shown ->
        [fr] U ziet ze in het Frans.
        [en] U ziet ze in het Engels.
        [ar] U ziet ze in het Arabisch.
        [uk] U ziet ze in het Oekraïens.
       *[other] U ziet ze in een andere taal.
    }

## Search

search-label = Zoeken
search-submit = Zoeken
search-results = Resultaten
search-none = Geen resultaten voor ‘{ $q }’.
search-none-help = Controleer de spelling of probeer een ander woord.
search-none-filters = Probeer met minder filters.
search-none-az = Alle fiches van A tot Z bekijken
search-none-contact = Dringende vraag? Bel de hulplijn: { $number }

# $from: what the reader typed; $to: what was looked for.
search-corrected = Resultaten voor ‘{ $to }’ (u schreef ‘{ $from }’).

# $lang: one of lang-name-…
search-matched-lang = Gevonden in een andere taal: { $term } ({ $lang })
search-matched-also = Ook genoemd: { $term }
search-suggestions = Suggesties
search-more = Meer resultaten tonen
search-private = Uw zoekopdracht blijft op dit toestel en wordt nergens naartoe gestuurd.
search-error = De zoekfunctie kon niet geladen worden.

## Search facets and kinds of sheet

# One sheet of this kind; the id ends with the kind.
kind-definition = Definitie
kind-procedure = Procedure
kind-indicators = Indicatoren
kind-partner = Partner
kind-training = Opleiding
kind-page = Pagina

# Several sheets of this kind, as a heading.
kinds-definition = { nav-definitions }
kinds-procedure = { nav-procedures }
kinds-indicators = { nav-indicators }
kinds-partner = { nav-partners }
kinds-training = { nav-trainings }
kinds-page = Pagina’s

## Filters and lists of the directory

filter-title = Filteren
filter-reset = Alle filters wissen
filter-hide = Filters verbergen
filter-all = Alles tonen
filter-kind = Soort fiche
filter-region = Regio
filter-audience = Voor wie?
filter-service = Welke hulp?
filter-language = Welke taal?
filter-now = Nu bereikbaar, dag en nacht
filter-active = Actieve filters

# $name: name of the filter.
filter-remove = Filter verwijderen: { $name }
filter-none = Geen enkele partner past bij deze filters.

# Legend above filter-now.
filter-availability = Bereikbaarheid
list-by-region = Partners per regio
list-by-service = Partners per soort hulp

# $region: one of region-…; $service: one of service-…
list-region-title = Partners voor de regio: { $region }
list-service-title = Partners voor dit soort hulp: { $service }
list-urgent = Noodgevallen en contacten dag en nacht

## Partner cards

partner-region = Regio
partner-serves = Voor wie
partner-access = Hoe er terechtkomen
partner-refer = Hoe iemand doorverwijzen
partner-languages = Gesproken talen
partner-website-languages = Talen van de website
partner-services = Diensten
partner-cost = Kostprijs

# $number: as displayed, isolated left to right.
partner-call-name = { $name } bellen: { $number }

# Stands where the number would stand.
partner-phone-none = Telefoon niet bevestigd: gebruik de website.

# Instead, where there is no website either, and where there is no contact at all.
partner-phone-none-email = Telefoon niet bevestigd: stuur een e-mail.
partner-contact-none = Geen bevestigd contact: de fiche zegt hoe u iemand doorverwijst.

partner-email = E-mail
partner-website = Website
partner-address = Adres
partner-address-secret = Geheim adres
partner-details = Fiche van deze partner bekijken

## Opening hours

# Digits in fr, nl, en; words in ar, uk.
partner-247 = 24 uur op 24, 7 dagen op 7

# $from and $to: times of day.
hours-range = van { $from } tot { $to }

# $first and $last: one of weekday-… or weekday-short-…
hours-days = { $first } – { $last }
hours-holidays = Feestdagen
hours-unknown = openingsuren niet bevestigd
hours-closed = Gesloten

# $days: hours-days, a list of days or hours-holidays; $times: hours-range, a list of them or hours-closed.
hours-line = { $days }: { $times }

# Ids end as in OpenStreetMap opening_hours.
weekday-mo = maandag
weekday-tu = dinsdag
weekday-we = woensdag
weekday-th = donderdag
weekday-fr = vrijdag
weekday-sa = zaterdag
weekday-su = zondag
weekday-short-mo = ma
weekday-short-tu = di
weekday-short-we = wo
weekday-short-th = do
weekday-short-fr = vr
weekday-short-sa = za
weekday-short-su = zo

## What is known of a contact, and since when

value-unknown = Niet bekend
value-unconfirmed = Niet bevestigd

# Checked: by us, a full date. Confirmed: by the organisation itself. Date of a source: it may lack its day.
contact-checked = Gecontroleerd op { $date }
contact-confirmed = Bevestigd door de organisatie op { $date }
contact-unconfirmed = Datum van de bron: { $date }; niet bevestigd door de organisatie
contact-unconfirmed-undated = Bron zonder datum; niet bevestigd door de organisatie
contact-old = Meer dan zes maanden geleden gecontroleerd: ga na of dit nog klopt.
contact-very-old = Meer dan een jaar geleden gecontroleerd: dit contact klopt misschien niet meer.

# What is not known of a partner, inside a sentence. Ids end with the fact.
unknown-phone = telefoon
unknown-region = regio
unknown-audience = doelgroep
unknown-services = diensten
unknown-hours = openingsuren
unknown-languages = gesproken talen
unknown-cost = kostprijs

## Sheet: dates, review, translation

sheet-written-unreviewed = Geschreven op { $date }, nog niet nagelezen
sheet-reviewed = Nagelezen op { $date }
sheet-outdated = Deze fiche moet opnieuw nagelezen worden: controleer de informatie voor u ze gebruikt.

# $sections: a list of links to the original.
translation-outdated = De originele tekst is sinds deze vertaling gewijzigd. Gewijzigde delen in het origineel:
translation-outdated-title = Vertaling moet bijgewerkt worden
translation-original = Het origineel lezen

# The dates as a table: label, then the date or sheet-not-reviewed.
sheet-label-written = Geschreven
sheet-label-reviewed = Nagelezen
sheet-label-next-review = Volgende nalezing
sheet-label-owner = Verantwoordelijke
sheet-not-reviewed = Nog niet nagelezen

# The wording, whatever the language.
sheet-words-unreviewed = Tekst nog niet nagelezen door een moedertaalspreker
sheet-unreviewed-advice = Vraag advies aan een gespecialiseerd centrum voor u een belangrijke beslissing neemt.

## Sheet: sources and footnotes

sheet-sources-dates = Bronnen en datums

# Accessible name of the mark [1].
source-number = Bron { $n }

# After the title of the source. $date: a date, or sheet-source-undated.
source-detail = { $publisher }, { $date }
sheet-source-undated = bron zonder datum
sheet-note-back = Terug naar de tekst
sheet-note-number = Voetnoot { $n }

## Sheet: parts of the text

sheet-related = Zie ook

## Sheet: alerts

# Ids end with the name of the alert in Markdown.
alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Let op
alert-caution = Gevaar

## Definitions and glossary terms

sheet-synonyms = Ook wel
def-confused = Niet te verwarren met

# Labels before links to other definitions.
def-broader = Ruimer begrip
def-narrower = Engere begrippen
def-languages = Deze term in andere talen
term-more = De fiche lezen

## Topics, A to Z, handbook

tag-title = Fiches over het thema: { $tag }
tag-label = Thema’s
a-z-title = Alle fiches van A tot Z
a-z-intro = Alle fiches en alle woorden die ernaar leiden. Kies een letter.

# Accessible name of the row of letters.
a-z-letters = Letters

# After a synonym; $term: the headword.
a-z-see = zie: { $term }
handbook-intro = De fiches na elkaar, om te lezen of af te drukken. De actuele versie staat altijd online.
handbook-contents = Inhoudsopgave

## Print, copy, drafts

sheet-printall = Alle fiches afdrukken
print-url = Adres van deze pagina: { $url }
print-version = Versie van { $date }
print-check = Kijk online na of dit blad nog actueel is voor u het gebruikt.
print-care = Laat dit blad niet liggen waar anderen het kunnen zien.
sheet-draft = Concept

## Training calendar

training-date = Datum
training-undated = Datum niet bekend

# $date may lack its day or month.
training-circa = rond { $date }

# Ids end with the status.
training-reported = Heeft plaatsgevonden
training-planned = Gepland
training-recurring = Komt regelmatig terug

# Planned for days that have passed.
training-announced = Aangekondigd; niet bekend of ze heeft plaatsgevonden

# Reported without a date: whether it took place is not known.
training-mentioned = Vermeld door een bron

training-place = Plaats
training-organiser = Organisator
training-audience = Voor wie
training-status = Status
training-upcoming = Komende opleidingen

## Procedures and steps

# $n and $total: numbers; part of the accessible name of a step.
step-of = Stap { $n } van { $total }
step-actor = Wie

# Label; its value is step-at-once or a duration.
step-deadline = Termijn
step-at-once = Meteen
step-contacts = Wie bellen

# Ids end with the urgency.
urgency-now = Nu handelen
urgency-today = Vandaag handelen
urgency-plan = In te plannen
proc-document = Document
proc-duration = Duur

## Indicators

# Nothing ticked is kept or sent: no language may say that ticks stay anywhere.
ind-notstored = Uw vinkjes worden niet bewaard en nergens naartoe gestuurd.
ind-noscore = Deze lijst geeft geen score en geen oordeel.

# Ids end with the strength.
ind-strength-strong = Sterk signaal
ind-strength-medium = Matig signaal
ind-strength-weak = Zwak signaal
ind-notice-title = Deze lijst is geen test

## Emergency numbers

sos-danger = Onmiddellijk gevaar?

# Accessible name of the two bars at the top of every page.
bars-label = Deze site verlaten en hulp bellen

# Beside or under the number, in the bar.
sos-police-label = Politie
sos-112-label = Ziekenwagen, brandweer
sos-helpline-label = Hulplijn

# What is said beside a number in the bar at the top of every page: dial- and the name of the
# partner's sheet. A partner without such a message has its title there.
dial-police-101 = { sos-police-label }
dial-emergency-112 = { sos-112-label }
dial-national-contact-point = { sos-helpline-label }

## Leaving the site quickly

exit-label = Deze site snel verlaten
exit-skip = Deze site nu verlaten
exit-timeout = Geannuleerd: er zat te veel tijd tussen twee keer drukken.

# This, exit-hidden and exit-show never contain a word of the topic.
exit-loading = Laden…
exit-hidden = Pagina verborgen
exit-show = Pagina tonen

# $n: how many times are left. The key is Maj in French texts, Shift on the keyboard.
exit-presses =
    { $n ->
        [one] Druk nog { $n } keer op Shift om deze site te verlaten.
       *[other] Druk nog { $n } keer op Shift om deze site te verlaten.
    }

# Beside the exit button.
exit-keys = of drie keer Shift

# $title: exit_title of the site.
exit-go = Openen: { $title }

## Neutral page: shown when somebody leaves without a connection

# These two never contain a word of the topic.
neutral-title = Geen verbinding
neutral-text = Deze pagina kon niet geladen worden. Probeer het later opnieuw.

## Privacy and law, in the footer

priv-nodata = Schrijf hier geen namen of persoonsgegevens.
priv-notlegal = Algemene informatie, geen juridisch advies.

## Errors and states

err-404 = Pagina niet gevonden
err-404-help = De link is misschien verouderd. Probeer te zoeken.
state-offline = Offline: u leest de versie die op { $date } werd opgeslagen.

## Reading without a connection, new versions

offline-title = Lezen zonder internet

# $size: of the download.
offline-save = Deze site op dit toestel opslaan ({ $size })
offline-language = Opgeslagen taal: { $lang }
offline-shared = Sla deze site niet op als ook anderen dit toestel gebruiken.
offline-saving = Bezig met opslaan…
offline-saved = Opgeslagen: u kunt deze site nu zonder internet lezen.
offline-failed = Opslaan is mislukt: er is misschien niet genoeg plaats.
offline-unavailable = Uw browser kan deze site niet opslaan.
offline-remove = Van dit toestel verwijderen
offline-removed = Van dit toestel verwijderd
offline-missing = Deze pagina is niet op dit toestel opgeslagen. Opgeslagen talen: { $languages }
version-new = Er is een nieuwe versie beschikbaar.
version-reload = Nieuwe versie laden
version-urgent = Belangrijke wijziging: laad de nieuwe versie voor u deze pagina’s gebruikt.

## Vocabulary: regions

# Id: vocabulary in the singular, hyphen, id of the term.
region-belgium = Heel België
region-brussels = Brussels Hoofdstedelijk Gewest
region-wallonia = Wallonië
region-flanders = Vlaanderen
region-antwerp = Provincie Antwerpen
region-east-flanders = Provincie Oost-Vlaanderen
region-flemish-brabant = Provincie Vlaams-Brabant
region-hainaut = Provincie Henegouwen
region-liege = Provincie Luik
region-limburg = Provincie Limburg
region-luxembourg = Provincie Luxemburg
region-namur = Provincie Namen
region-walloon-brabant = Provincie Waals-Brabant
region-west-flanders = Provincie West-Vlaanderen

## Vocabulary: audiences

audience-women = vrouwen
audience-men = mannen
audience-minors = minderjarigen
audience-families = gezinnen
audience-everyone = iedereen
audience-professionals = professionals
audience-staff = medewerkers van de centra
audience-residents = bewoners van de centra
audience-applicants = verzoekers om internationale bescherming
audience-migrants = migranten
audience-workers = werknemers

## Vocabulary: services

service-shelter = onderdak
service-legal-support = juridische hulp
service-psychosocial-support = psychosociale begeleiding
service-administrative-support = administratieve hulp
service-advice-to-professionals = advies aan professionals
service-labour-rights = arbeidsrechten
service-missing-children = vermiste kinderen
service-medical-help = medische hulp
service-guardianship = voogdij
service-asylum-information = informatie over asiel
service-information = informatie
service-reporting = melding
service-training = opleiding
service-day-centre = dagopvang
service-outreach = straatrondes en straathoekwerk
service-voluntary-return = vrijwillige terugkeer
service-family-links = herstel van familiebanden
service-emergency-help = dringende hulp
service-social-support = sociale hulp
service-basic-needs = basisbehoeften

## Vocabulary: types of partner

type-helpline = Hulplijn
type-specialised-centre = Gespecialiseerd centrum
type-minors = Dienst voor minderjarigen
type-women = Dienst voor vrouwen
type-emergency = Noodhulp
type-work = Arbeidsrecht
type-authority = Overheidsdienst
type-institution = Instelling
type-ngo = Vereniging
type-training = Opleidingsorganisatie
type-emergency-number = Noodnummer

## Vocabulary: actors of a step

actor-front-line-staff = Eerstelijnsmedewerkers
actor-social-office = Sociale dienst
actor-centre-management = Centrumdirectie
actor-specialised-centre = Gespecialiseerd centrum
actor-police = Politie
actor-prosecutor = Procureur des Konings
actor-labour-auditor = Arbeidsauditeur
actor-labour-inspectorate = Arbeidsinspectie
actor-immigration-office = Dienst Vreemdelingenzaken
actor-guardianship-service = Dienst Voogdij
actor-guardian = Voogd
actor-municipality = Gemeente
actor-interpreter = Tolk
actor-person = De persoon zelf

## Vocabulary: documents

document-annex-15 = Bijlage 15
document-certificate-of-registration = Attest van immatriculatie
document-a-card = A-kaart
document-temporary-protection-certificate = Attest van tijdelijke bescherming

## Vocabulary: kinds of phone

phone-kind-reception = Onthaal
phone-kind-helpline = Hulplijn
phone-kind-emergency = Noodnummer
phone-kind-on-call = Wachtdienst (nacht en weekend)
phone-kind-professionals = Lijn voor professionals
phone-kind-mobile = Gsm

## Vocabulary: costs

cost-free = Gratis
cost-standard-rate = Prijs van een gewone oproep
cost-paid = Betalend
cost-unknown = Kostprijs niet bekend

## Vocabulary: owners of a sheet

owner-protection = Team bescherming
owner-reception = Dienst opvang
owner-social-office = Sociale dienst
owner-training = Dienst opleiding
owner-legal = Juridische dienst
owner-editors = Redactie

## Vocabulary: tags

tag-residence = Verblijf
tag-safety = Veiligheid
tag-work = Werk
tag-minors = Minderjarigen
tag-sexual-exploitation = Seksuele uitbuiting
tag-begging = Bedelarij
tag-crime = Misdrijven onder dwang
tag-housing = Huisvesting
tag-law = Wet
tag-interview = Gesprek
tag-referral = Doorverwijzing
tag-temporary-protection = Tijdelijke bescherming
tag-training = Opleiding

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
        [0] Geen resultaten
        [one] { $n } resultaat
       *[other] { $n } resultaten
    }

count-suggestions =
    { $n ->
        [0] Geen suggesties
        [one] { $n } suggestie
       *[other] { $n } suggesties
    }

count-sheets =
    { $n ->
        [0] Geen fiches
        [one] { $n } fiche
       *[other] { $n } fiches
    }

count-partners =
    { $n ->
        [0] Geen partners
        [one] { $n } partner
       *[other] { $n } partners
    }

count-steps =
    { $n ->
        [one] { $n } stap
       *[other] { $n } stappen
    }

## Durations in words

# After a colon, in brackets, in a table cell, or alone as the words of a fact.
count-hours =
    { $n ->
        [one] { $n } uur
       *[other] { $n } uur
    }

count-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }

count-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weken
    }

count-months =
    { $n ->
        [one] { $n } maand
       *[other] { $n } maanden
    }

count-years =
    { $n ->
        [one] { $n } jaar
       *[other] { $n } jaar
    }

duration-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }

# The same under the name of the unit.
duration-hours = { count-hours }
duration-days = { count-days }
duration-weeks = { count-weeks }
duration-months = { count-months }
duration-years = { count-years }
