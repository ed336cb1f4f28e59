# Ce que chaque champ veut dire, dans les squelettes de `fiches new`. Un message par champ des tables de
# `src/model/fields.rs`, qui en contiennent le texte anglais : doc-<table>-<champ>.

## sheet.toml

doc-sheet-original = langue de l’original ; par défaut la première du site
doc-sheet-owner = rôle qui s’occupe de la fiche
doc-sheet-written = jour où le texte a été écrit
doc-sheet-reviewed = jour où une personne compétente a relu le texte ; absent : pas encore relu
doc-sheet-review-every = prochaine relecture = (reviewed ou written) + cette durée
doc-sheet-sources = identifiants de sources.toml sur lesquels la fiche s’appuie
doc-sheet-tags = thèmes
doc-sheet-related = fiches à lire ensuite
doc-sheet-moved-from = anciennes clés : leurs adresses mènent ici
doc-sheet-published = false : visible avec --drafts seulement
doc-sheet-order = place dans sa rubrique ; par défaut selon le titre
doc-sheet-glossary = false : aucun terme du glossaire n’est lié dans cette fiche
doc-sheet-facts = faits que les textes reprennent avec [[clé#=id]]
doc-sheet-definition = faits d’une définition
doc-sheet-procedure = faits d’une procédure
doc-sheet-indicators = faits d’une liste d’indicateurs
doc-sheet-partner = faits d’un partenaire
doc-sheet-training = faits d’une formation

## [facts]

doc-facts-duration = une durée, montrée en toutes lettres
doc-facts-date = une date, montrée en toutes lettres
doc-facts-number = un nombre
doc-facts-phone = un numéro de téléphone

## [definition]

doc-definition-broader = définitions au sens plus large
doc-definition-confused-with = définitions souvent prises pour celle-ci
doc-definition-see = autres définitions à voir
doc-definition-autolink = false : pas de lien automatique vers cette définition dans les autres fiches

## [procedure]

doc-procedure-audience = à qui s’adresse la procédure
doc-procedure-urgency = quand il faut agir
doc-procedure-steps = une table par étape, dans l’ordre

## [[procedure.steps]]

doc-procedure-steps-id = le {"{"}#id{"}"} de l’intertitre dans le texte
doc-procedure-steps-actor = qui le fait
doc-procedure-steps-deadline = at-once, ou dans quel délai
doc-procedure-steps-duration = combien de temps cela dure
doc-procedure-steps-document = document remis à cette étape
doc-procedure-steps-contacts = partenaires dont la carte se trouve dans l’étape

## [indicators]

doc-indicators-groups = une table par groupe, dans l’ordre

## [[indicators.groups]]

doc-indicators-groups-id = le {"{"}#id{"}"} de l’intertitre dans le texte
doc-indicators-groups-strength = selon les sources
doc-indicators-groups-sources = ce sur quoi le groupe s’appuie

## [partner]

doc-partner-name = comme l’organisation l’écrit
doc-partner-names = noms officiels dans d’autres langues
doc-partner-also-written = autres graphies du nom : la recherche les trouve
doc-partner-type = type d’organisation
doc-partner-regions = où elle travaille
doc-partner-audiences = qui elle aide
doc-partner-services = ce qu’elle offre
doc-partner-languages = parlées avec ceux qui appellent, si on le sait
doc-partner-website-languages = langues du site web
doc-partner-cost = absent : inconnu
doc-partner-address-confidential = true : aucune adresse ne peut être donnée
doc-partner-address = adresse postale du bureau
doc-partner-website = le site web de l’organisation
doc-partner-email = l’adresse e-mail de l’organisation
doc-partner-phones = une table par numéro, le premier est le principal

## partner.address

doc-partner-address-text = l’adresse sur une ligne
doc-partner-address-sources = où on l’a trouvée

## partner.website

doc-partner-website-url = complète, avec https://
doc-partner-website-sources = où on l’a trouvé
doc-partner-website-checked = jour de la dernière visite

## partner.email

doc-partner-email-address = comme nom@example.org
doc-partner-email-sources = où on l’a trouvée
doc-partner-email-checked = jour de la dernière vérification

## [[partner.phones]]

doc-partner-phones-id = pour [[partenaire#=phone.id]]
doc-partner-phones-number = avec le pays, sans espaces : +3225116464
doc-partner-phones-short = un numéro court de la liste de site.toml
doc-partner-phones-display = comme on le montre ; ses chiffres doivent être ceux du numéro
doc-partner-phones-kind = de quelle ligne il s’agit
doc-partner-phones-hours = 24/7 ou Mo-Fr 09:00-17:00 ; absent : inconnu
doc-partner-phones-emergency = true : pour les urgences
doc-partner-phones-sources = où on l’a trouvé
doc-partner-phones-source-date = date de la source la plus récente
doc-partner-phones-confirmed = jour où l’organisation elle-même l’a confirmé
doc-partner-phones-checked = jour où il a été comparé à sa source

## [training]

doc-training-starts = premier jour, mois ou année ; absent : sans date
doc-training-ends = dernier jour, mois ou année
doc-training-circa = true : la date est approximative
doc-training-status = reported : une source en parle
doc-training-place = où elle a lieu
doc-training-organiser = clé d’un partenaire
doc-training-audience = à qui elle s’adresse

## front-matter

doc-front-matter-title = le titre de la page
doc-front-matter-summary = une phrase, 160 caractères au plus
doc-front-matter-also = synonymes et sigles : la recherche les trouve, la page les montre
doc-front-matter-hidden = fautes que l’on tape : la recherche les trouve, la page ne les montre pas
doc-front-matter-status = si une personne de langue maternelle a relu le texte
