# Wat elk veld betekent, in de skeletten van `fiches new`. Een bericht per veld van de tabellen van
# `src/model/fields.rs`, waar de Engelse tekst staat: doc-<tabel>-<veld>.

## sheet.toml

doc-sheet-original = taal van het origineel; standaard de eerste van de site
doc-sheet-owner = rol die de fiche beheert
doc-sheet-written = dag waarop de tekst geschreven is
doc-sheet-reviewed = dag waarop een bevoegde persoon de tekst nalas; afwezig: nog niet nagelezen
doc-sheet-review-every = volgende keer nalezen = (reviewed of written) + deze duur
doc-sheet-sources = id’s van sources.toml waarop de fiche steunt
doc-sheet-tags = thema’s
doc-sheet-related = fiches om daarna te lezen
doc-sheet-moved-from = vroegere sleutels: hun adressen leiden hierheen
doc-sheet-published = false: alleen te zien met --drafts
doc-sheet-order = plaats in haar rubriek; standaard volgens de titel
doc-sheet-glossary = false: in deze fiche worden geen begrippen uit de woordenlijst gelinkt
doc-sheet-facts = feiten die teksten overnemen met [[sleutel#=id]]
doc-sheet-definition = feiten van een definitie
doc-sheet-procedure = feiten van een procedure
doc-sheet-indicators = feiten van een lijst met indicatoren
doc-sheet-partner = feiten van een partner
doc-sheet-training = feiten van een opleiding

## [facts]

doc-facts-duration = een duur, in woorden getoond
doc-facts-date = een datum, in woorden getoond
doc-facts-number = een getal
doc-facts-phone = een telefoonnummer

## [definition]

doc-definition-broader = definities met een ruimere betekenis
doc-definition-confused-with = definities die vaak met deze verward worden
doc-definition-see = andere definities om te lezen
doc-definition-autolink = false: geen automatische link naar deze definitie in andere fiches

## [procedure]

doc-procedure-audience = voor wie de procedure is
doc-procedure-urgency = hoe snel er iets moet gebeuren
doc-procedure-steps = een tabel per stap, in volgorde

## [[procedure.steps]]

doc-procedure-steps-id = het {"{"}#id{"}"} van de tussentitel in de tekst
doc-procedure-steps-actor = wie het doet
doc-procedure-steps-deadline = at-once, of binnen welke tijd
doc-procedure-steps-duration = hoelang het duurt
doc-procedure-steps-document = document dat bij deze stap gegeven wordt
doc-procedure-steps-contacts = partners van wie de kaart in de stap staat

## [indicators]

doc-indicators-groups = een tabel per groep, in volgorde

## [[indicators.groups]]

doc-indicators-groups-id = het {"{"}#id{"}"} van de tussentitel in de tekst
doc-indicators-groups-strength = volgens de bronnen
doc-indicators-groups-sources = waarop de groep steunt

## [partner]

doc-partner-name = zoals de organisatie hem schrijft
doc-partner-names = officiële namen in andere talen
doc-partner-also-written = andere schrijfwijzen van de naam: de zoekfunctie vindt ze
doc-partner-type = soort organisatie
doc-partner-regions = waar ze werkt
doc-partner-audiences = wie ze helpt
doc-partner-services = wat ze aanbiedt
doc-partner-languages = gesproken met wie belt, indien bekend
doc-partner-website-languages = talen van de website
doc-partner-cost = afwezig: niet bekend
doc-partner-address-confidential = true: er mag geen adres gegeven worden
doc-partner-address = postadres van het kantoor
doc-partner-website = de website van de organisatie
doc-partner-email = het e-mailadres van de organisatie
doc-partner-phones = een tabel per nummer, het eerste is het hoofdnummer

## partner.address

doc-partner-address-text = het adres op één regel
doc-partner-address-sources = waar het gevonden is

## partner.website

doc-partner-website-url = volledig, met https://
doc-partner-website-sources = waar ze gevonden is
doc-partner-website-checked = dag waarop ze het laatst geopend is

## partner.email

doc-partner-email-address = zoals naam@example.org
doc-partner-email-sources = waar het gevonden is
doc-partner-email-checked = dag waarop het het laatst gecontroleerd is

## [[partner.phones]]

doc-partner-phones-id = voor [[partner#=phone.id]]
doc-partner-phones-number = met het land, zonder spaties: +3225116464
doc-partner-phones-short = een kort nummer uit de lijst van site.toml
doc-partner-phones-display = zoals het getoond wordt; de cijfers moeten die van het nummer zijn
doc-partner-phones-kind = welke lijn het is
doc-partner-phones-hours = 24/7 of Mo-Fr 09:00-17:00; afwezig: niet bekend
doc-partner-phones-emergency = true: voor noodgevallen
doc-partner-phones-sources = waar het gevonden is
doc-partner-phones-source-date = datum van de recentste bron
doc-partner-phones-confirmed = dag waarop de organisatie zelf het bevestigde
doc-partner-phones-checked = dag waarop het met de bron vergeleken is

## [training]

doc-training-starts = eerste dag, maand of jaar; afwezig: zonder datum
doc-training-ends = laatste dag, maand of jaar
doc-training-circa = true: de datum is bij benadering
doc-training-status = reported: een bron vermeldt ze
doc-training-place = waar ze plaatsvindt
doc-training-organiser = sleutel van een partner
doc-training-audience = voor wie ze is

## front-matter

doc-front-matter-title = de titel van de pagina
doc-front-matter-summary = één zin, hoogstens 160 tekens
doc-front-matter-also = synoniemen en afkortingen: de zoekfunctie vindt ze, de pagina toont ze
doc-front-matter-hidden = tikfouten die men maakt: de zoekfunctie vindt ze, de pagina toont ze niet
doc-front-matter-status = of een moedertaalspreker de tekst nagelezen heeft
