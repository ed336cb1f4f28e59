### fiches: interface strings, French.
### The five files have the same messages in the same order; a message missing in one is an error.
### Variables in `{ }` are facts or counts from the site: numbers, dates, names, never typed here. No phone number stands in this file.
### `[0]` and `[1]` are exact numbers, the other variants are CLDR plural categories of the language.
### Infinitives on buttons, “vous” in sentences. No-break spaces are in the text: U+202F before ; ? ! and U+00A0 before : and inside « ».

## Site frame

# The <title> of a page. $title: of the page; $site: site-title, or site-discreet-title.
page-title = { $title } – { $site }
site-title = Traite des êtres humains : base de connaissances
site-audience = Pour le personnel des centres d’accueil

# This and site-app-name never contain a word of the topic.
site-discreet-title = Fiches pratiques
site-app-name = Fiches
feed-title = Nouveautés et mises à jour

## Navigation

nav-main = Navigation principale
nav-home = Accueil
nav-sheets = Fiches

# Plural names of kinds; kinds-… below refer to them.
nav-definitions = Définitions
nav-procedures = Procédures
nav-indicators = Indicateurs
nav-partners = Partenaires
nav-trainings = Formations
nav-a-z = De A à Z
nav-tags = Thèmes
nav-handbook = Manuel
nav-menu = Menu
nav-skip = Aller au contenu
nav-breadcrumb = Vous êtes ici
nav-contents = Sur cette page
nav-previous = Fiche précédente
nav-next = Fiche suivante
nav-footer = Informations sur ce site
nav-shortcuts = Accès rapide
home-sheets = Toutes les fiches
moved-title = Cette page a changé d’adresse
moved-link = Aller à la nouvelle page

## Languages

lang-choose = Langue
lang-choose-title = Choisissez une langue
lang-browser = langue de votre navigateur

# Names inside a list, in brackets or after a colon.
lang-name-fr = français
lang-name-nl = néerlandais
lang-name-en = anglais
lang-name-ar = arabe
lang-name-uk = ukrainien
lang-name-de = allemand

# $shown: code of the language shown instead.
lang-fallback = Cette page n’existe pas encore en français. { $shown ->
        [nl] Elle est affichée en néerlandais.
        [en] Elle est affichée en anglais.
        [ar] Elle est affichée en arabe.
        [uk] Elle est affichée en ukrainien.
       *[other] Elle est affichée dans une autre langue.
    }

## Search

search-label = Rechercher
search-submit = Rechercher
search-results = Résultats
search-none = Aucun résultat pour « { $q } ».
search-none-help = Vérifiez l’orthographe ou essayez un autre mot.
search-none-filters = Essayez avec moins de filtres.
search-none-az = Voir toutes les fiches de A à Z
search-none-contact = Question urgente ? Appelez la ligne d’aide : { $number }

# $from: what the reader typed; $to: what was looked for.
search-corrected = Résultats pour « { $to } » (vous avez écrit « { $from } »).

# $lang: one of lang-name-…
search-matched-lang = Trouvé dans une autre langue : { $term } ({ $lang })
search-matched-also = Aussi appelé : { $term }
search-suggestions = Suggestions
search-more = Afficher plus de résultats
search-private = Votre recherche reste sur cet appareil : elle n’est envoyée nulle part.
search-error = La recherche n’a pas pu être chargée.

## Search facets and kinds of sheet

# One sheet of this kind; the id ends with the kind.
kind-definition = Définition
kind-procedure = Procédure
kind-indicators = Indicateurs
kind-partner = Partenaire
kind-training = Formation
kind-page = Page

# Several sheets of this kind, as a heading.
kinds-definition = { nav-definitions }
kinds-procedure = { nav-procedures }
kinds-indicators = { nav-indicators }
kinds-partner = { nav-partners }
kinds-training = { nav-trainings }
kinds-page = Pages

## Filters and lists of the directory

filter-title = Filtrer
filter-reset = Effacer tous les filtres
filter-hide = Masquer les filtres
filter-all = Tout afficher
filter-kind = Type de fiche
filter-region = Région
filter-audience = Pour qui ?
filter-service = Quelle aide ?
filter-language = Quelle langue ?
filter-now = Joignable maintenant, jour et nuit
filter-active = Filtres actifs

# $name: name of the filter.
filter-remove = Retirer le filtre : { $name }
filter-none = Aucun partenaire ne correspond à ces filtres.

# Legend above filter-now.
filter-availability = Disponibilité
list-by-region = Partenaires par région
list-by-service = Partenaires par type d’aide

# $region: one of region-…; $service: one of service-…
list-region-title = Partenaires pour la région : { $region }
list-service-title = Partenaires pour ce type d’aide : { $service }
list-urgent = Urgences et contacts jour et nuit

## Partner cards

partner-region = Région
partner-serves = Pour qui
partner-access = Comment y accéder
partner-refer = Comment orienter une personne
partner-languages = Langues parlées
partner-website-languages = Langues du site web
partner-services = Services
partner-cost = Coût

# $number: as displayed, isolated left to right.
partner-call-name = Appeler { $name } : { $number }

# Stands where the number would stand.
partner-phone-none = Téléphone non confirmé : passez par le site web.

# Instead, where there is no website either, and where there is no contact at all.
partner-phone-none-email = Téléphone non confirmé : écrivez un e-mail.
partner-contact-none = Aucun contact confirmé : la fiche dit comment orienter une personne.

partner-email = E-mail
partner-website = Site web
partner-address = Adresse
partner-address-secret = Adresse confidentielle
partner-details = Voir la fiche de ce partenaire

## Opening hours

# Digits in fr, nl, en; words in ar, uk.
partner-247 = 24 h/24 et 7 j/7

# $from and $to: times of day.
hours-range = de { $from } à { $to }

# $first and $last: one of weekday-… or weekday-short-…
hours-days = { $first } – { $last }
hours-holidays = Jours fériés
hours-unknown = heures d’ouverture non confirmées
hours-closed = Fermé

# $days: hours-days, a list of days or hours-holidays; $times: hours-range, a list of them or hours-closed.
hours-line = { $days } : { $times }

# Ids end as in OpenStreetMap opening_hours.
weekday-mo = lundi
weekday-tu = mardi
weekday-we = mercredi
weekday-th = jeudi
weekday-fr = vendredi
weekday-sa = samedi
weekday-su = dimanche
weekday-short-mo = lun.
weekday-short-tu = mar.
weekday-short-we = mer.
weekday-short-th = jeu.
weekday-short-fr = ven.
weekday-short-sa = sam.
weekday-short-su = dim.

## What is known of a contact, and since when

value-unknown = Non connu
value-unconfirmed = Non confirmé

# Checked: by us, a full date. Confirmed: by the organisation itself. Date of a source: it may lack its day.
contact-checked = Vérifié le { $date }
contact-confirmed = Confirmé par l’organisation le { $date }
contact-unconfirmed = Date de la source : { $date } ; non confirmé par l’organisation
contact-unconfirmed-undated = Source sans date ; non confirmé par l’organisation
contact-old = Vérifié il y a plus de six mois : assurez-vous que c’est toujours exact.
contact-very-old = Vérifié il y a plus d’un an : ce contact n’est peut-être plus valable.

# What is not known of a partner, inside a sentence. Ids end with the fact.
unknown-phone = téléphone
unknown-region = région
unknown-audience = public concerné
unknown-services = services
unknown-hours = heures d’ouverture
unknown-languages = langues parlées
unknown-cost = coût

## Sheet: dates, review, translation

sheet-written-unreviewed = Rédigé le { $date }, pas encore relu
sheet-reviewed = Relu le { $date }
sheet-outdated = Cette fiche doit être relue : vérifiez les informations avant de les utiliser.

# $sections: a list of links to the original.
translation-outdated = Le texte original a changé depuis cette traduction. Passages concernés dans l’original :
translation-outdated-title = Traduction à mettre à jour
translation-original = Lire l’original

# The dates as a table: label, then the date or sheet-not-reviewed.
sheet-label-written = Rédigé
sheet-label-reviewed = Relu
sheet-label-next-review = Prochaine relecture
sheet-label-owner = Responsable
sheet-not-reviewed = Pas encore relu

# The wording, whatever the language.
sheet-words-unreviewed = Texte pas encore relu par un locuteur natif
sheet-unreviewed-advice = Avant une décision importante, vérifiez auprès d’un centre spécialisé.

## Sheet: sources and footnotes

sheet-sources-dates = Sources et dates

# Accessible name of the mark [1].
source-number = Source { $n }

# After the title of the source. $date: a date, or sheet-source-undated.
source-detail = { $publisher }, { $date }
sheet-source-undated = source sans date
sheet-note-back = Retour au texte
sheet-note-number = Note { $n }

## Sheet: parts of the text

sheet-related = Voir aussi

## Sheet: alerts

# Ids end with the name of the alert in Markdown.
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger

## Definitions and glossary terms

sheet-synonyms = On dit aussi
def-confused = À ne pas confondre avec

# Labels before links to other definitions.
def-broader = Terme plus général
def-narrower = Termes plus précis
def-languages = Ce terme dans les autres langues
term-more = Lire la fiche

## Topics, A to Z, handbook

tag-title = Fiches sur le thème : { $tag }
tag-label = Thèmes
a-z-title = Toutes les fiches de A à Z
a-z-intro = Toutes les fiches et tous les mots qui y mènent. Choisissez une lettre.

# Accessible name of the row of letters.
a-z-letters = Lettres

# After a synonym; $term: the headword.
a-z-see = voir : { $term }
handbook-intro = Les fiches à la suite, à lire ou à imprimer. La version à jour est toujours en ligne.
handbook-contents = Table des matières

## Print, copy, drafts

sheet-printall = Imprimer toutes les fiches
print-url = Adresse de cette page : { $url }
print-version = Version du { $date }
print-check = Avant d’utiliser cette feuille, vérifiez en ligne qu’elle est à jour.
print-care = Ne laissez pas cette feuille à la vue d’autres personnes.
sheet-draft = Brouillon

## Training calendar

training-date = Date
training-undated = Date non connue

# $date may lack its day or month.
training-circa = vers { $date }

# Ids end with the status.
training-reported = A eu lieu
training-planned = Prévue
training-recurring = Se répète régulièrement

# Planned for days that have passed.
training-announced = Annoncée ; nous ne savons pas si elle a eu lieu

# Reported without a date: whether it took place is not known.
training-mentioned = Signalée par une source

training-place = Lieu
training-organiser = Organisateur
training-audience = Pour qui
training-status = Statut
training-upcoming = Formations à venir

## Procedures and steps

# $n and $total: numbers; part of the accessible name of a step.
step-of = Étape { $n } sur { $total }
step-actor = Qui

# Label; its value is step-at-once or a duration.
step-deadline = Délai
step-at-once = Tout de suite
step-contacts = Qui appeler

# Ids end with the urgency.
urgency-now = Agir maintenant
urgency-today = Agir aujourd’hui
urgency-plan = À planifier
proc-document = Document
proc-duration = Durée

## Indicators

# Nothing ticked is kept or sent: no language may say that ticks stay anywhere.
ind-notstored = Vos coches ne sont ni enregistrées ni envoyées.
ind-noscore = Cette liste ne donne ni score ni verdict.

# Ids end with the strength.
ind-strength-strong = Signe fort
ind-strength-medium = Signe moyen
ind-strength-weak = Signe faible
ind-notice-title = Cette liste n’est pas un test

## Emergency numbers

sos-danger = Danger immédiat ?

# Accessible name of the two bars at the top of every page.
bars-label = Quitter ce site et appeler à l’aide

# Beside or under the number, in the bar.
sos-police-label = Police
sos-112-label = Ambulance, pompiers
sos-helpline-label = Ligne d’aide

# What is said beside a number in the bar at the top of every page: dial- and the name of the
# partner's sheet. A partner without such a message has its title there.
dial-police-101 = { sos-police-label }
dial-emergency-112 = { sos-112-label }
dial-national-contact-point = { sos-helpline-label }

## Leaving the site quickly

exit-label = Quitter rapidement ce site
exit-skip = Quitter ce site maintenant
exit-timeout = Sortie annulée : trop de temps entre deux pressions.

# This, exit-hidden and exit-show never contain a word of the topic.
exit-loading = Chargement…
exit-hidden = Page masquée
exit-show = Afficher la page

# $n: how many times are left. The key is Maj in French texts, Shift on the keyboard.
exit-presses =
    { $n ->
        [one] Pour quitter, appuyez encore { $n } fois sur Maj.
        [many] Pour quitter, appuyez encore { $n } fois sur Maj.
       *[other] Pour quitter, appuyez encore { $n } fois sur Maj.
    }

# Beside the exit button.
exit-keys = ou trois fois Maj (Shift)

# $title: exit_title of the site.
exit-go = Ouvrir : { $title }

## Neutral page: shown when somebody leaves without a connection

# These two never contain a word of the topic.
neutral-title = Pas de connexion
neutral-text = Cette page n’a pas pu être chargée. Réessayez plus tard.

## Privacy and law, in the footer

priv-nodata = N’écrivez ici aucun nom ni aucune donnée personnelle.
priv-notlegal = Information générale, pas un avis juridique.

## Errors and states

err-404 = Page introuvable
err-404-help = Le lien est peut-être ancien. Essayez la recherche.
state-offline = Hors ligne : vous lisez la version enregistrée le { $date }.

## Reading without a connection, new versions

offline-title = Lire sans connexion

# $size: of the download.
offline-save = Enregistrer ce site sur cet appareil ({ $size })
offline-language = Langue enregistrée : { $lang }
offline-shared = N’enregistrez pas ce site si d’autres personnes utilisent cet appareil.
offline-saving = Enregistrement en cours…
offline-saved = Enregistré : ce site se lit maintenant sans connexion.
offline-failed = L’enregistrement a échoué : il n’y a peut-être pas assez de place.
offline-unavailable = Votre navigateur ne permet pas d’enregistrer ce site.
offline-remove = Supprimer de cet appareil
offline-removed = Supprimé de cet appareil
offline-missing = Cette page n’est pas enregistrée sur cet appareil. Langues enregistrées : { $languages }
version-new = Une nouvelle version est disponible.
version-reload = Charger la nouvelle version
version-urgent = Changement important : chargez la nouvelle version avant d’utiliser ces pages.

## Vocabulary: regions

# Id: vocabulary in the singular, hyphen, id of the term.
region-belgium = Toute la Belgique
region-brussels = Région de Bruxelles-Capitale
region-wallonia = Wallonie
region-flanders = Flandre
region-antwerp = Province d’Anvers
region-east-flanders = Province de Flandre-Orientale
region-flemish-brabant = Province du Brabant flamand
region-hainaut = Province de Hainaut
region-liege = Province de Liège
region-limburg = Province de Limbourg
region-luxembourg = Province de Luxembourg
region-namur = Province de Namur
region-walloon-brabant = Province du Brabant wallon
region-west-flanders = Province de Flandre-Occidentale

## Vocabulary: audiences

audience-women = femmes
audience-men = hommes
audience-minors = mineurs
audience-families = familles
audience-everyone = tout le monde
audience-professionals = professionnels
audience-staff = personnel des centres
audience-residents = résidents des centres
audience-applicants = demandeurs de protection internationale
audience-migrants = personnes migrantes
audience-workers = travailleurs

## Vocabulary: services

service-shelter = hébergement
service-legal-support = aide juridique
service-psychosocial-support = soutien psychosocial
service-administrative-support = aide administrative
service-advice-to-professionals = conseil aux professionnels
service-labour-rights = droits des travailleurs
service-missing-children = enfants disparus
service-medical-help = aide médicale
service-guardianship = tutelle
service-asylum-information = information sur l’asile
service-information = information
service-reporting = signalement
service-training = formation
service-day-centre = accueil de jour
service-outreach = maraudes et travail de rue
service-voluntary-return = retour volontaire
service-family-links = rétablissement des liens familiaux
service-emergency-help = secours d’urgence
service-social-support = aide sociale
service-basic-needs = besoins de base

## Vocabulary: types of partner

type-helpline = Ligne d’aide
type-specialised-centre = Centre spécialisé
type-minors = Service pour mineurs
type-women = Service pour femmes
type-emergency = Aide d’urgence
type-work = Droit du travail
type-authority = Autorité
type-institution = Institution
type-ngo = Association
type-training = Organisme de formation
type-emergency-number = Numéro d’urgence

## Vocabulary: actors of a step

actor-front-line-staff = Personnel de première ligne
actor-social-office = Bureau social
actor-centre-management = Direction du centre
actor-specialised-centre = Centre spécialisé
actor-police = Police
actor-prosecutor = Procureur du Roi
actor-labour-auditor = Auditeur du travail
actor-labour-inspectorate = Inspection du travail
actor-immigration-office = Office des étrangers
actor-guardianship-service = Service des Tutelles
actor-guardian = Tuteur
actor-municipality = Commune
actor-interpreter = Interprète
actor-person = La personne concernée

## Vocabulary: documents

document-annex-15 = Annexe 15
document-certificate-of-registration = Attestation d’immatriculation
document-a-card = Carte A
document-temporary-protection-certificate = Attestation de protection temporaire

## Vocabulary: kinds of phone

phone-kind-reception = Accueil
phone-kind-helpline = Ligne d’aide
phone-kind-emergency = Urgence
phone-kind-on-call = Garde (nuit et week-end)
phone-kind-professionals = Ligne pour les professionnels
phone-kind-mobile = GSM

## Vocabulary: costs

cost-free = Gratuit
cost-standard-rate = Prix d’un appel ordinaire
cost-paid = Payant
cost-unknown = Coût non connu

## Vocabulary: owners of a sheet

owner-protection = Équipe protection
owner-reception = Service accueil
owner-social-office = Bureau social
owner-training = Service formation
owner-legal = Service juridique
owner-editors = Rédaction

## Vocabulary: tags

tag-residence = Séjour
tag-safety = Sécurité
tag-work = Travail
tag-minors = Mineurs
tag-sexual-exploitation = Exploitation sexuelle
tag-begging = Mendicité
tag-crime = Délits sous contrainte
tag-housing = Logement
tag-law = Loi
tag-interview = Entretien
tag-referral = Orientation
tag-temporary-protection = Protection temporaire
tag-training = Formation

## Dates

# $day: a number; $month: full name, as in a full date; $year: a string, so that it has no thousands mark.
date-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }

# $month: full name, standing alone.
date-month = { $month } { $year }
date-year = { $year }

# $from and $to: two of the dates above.
date-range = { $from } – { $to }

## Counts

count-results =
    { $n ->
        [0] Aucun résultat
        [one] { $n } résultat
        [many] { $n } de résultats
       *[other] { $n } résultats
    }

count-suggestions =
    { $n ->
        [0] Aucune suggestion
        [one] { $n } suggestion
        [many] { $n } de suggestions
       *[other] { $n } suggestions
    }

count-sheets =
    { $n ->
        [0] Aucune fiche
        [one] { $n } fiche
        [many] { $n } de fiches
       *[other] { $n } fiches
    }

count-partners =
    { $n ->
        [0] Aucun partenaire
        [one] { $n } partenaire
        [many] { $n } de partenaires
       *[other] { $n } partenaires
    }

count-steps =
    { $n ->
        [one] { $n } étape
        [many] { $n } d’étapes
       *[other] { $n } étapes
    }

## Durations in words

# After a colon, in brackets, in a table cell, or alone as the words of a fact.
count-hours =
    { $n ->
        [one] { $n } heure
        [many] { $n } d’heures
       *[other] { $n } heures
    }

count-days =
    { $n ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }

count-weeks =
    { $n ->
        [one] { $n } semaine
        [many] { $n } de semaines
       *[other] { $n } semaines
    }

count-months =
    { $n ->
        [one] { $n } mois
        [many] { $n } de mois
       *[other] { $n } mois
    }

count-years =
    { $n ->
        [one] { $n } an
        [many] { $n } d’années
       *[other] { $n } ans
    }

duration-minutes =
    { $n ->
        [one] { $n } minute
        [many] { $n } de minutes
       *[other] { $n } minutes
    }

# The same under the name of the unit.
duration-hours = { count-hours }
duration-days = { count-days }
duration-weeks = { count-weeks }
duration-months = { count-months }
duration-years = { count-years }
