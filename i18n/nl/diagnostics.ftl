# Wat fiches aan redacteurs zegt. Eén bericht per code van `src/diag/code.rs`, waar de lijst de
# variabelen geeft: het bericht is de titel; `.label` staat bij de plaats, `.help` zegt wat te doen,
# `.explain` en `.example` toont `fiches explain`. Kleine letter en geen punt, behalve in `.explain`;
# namen tussen backticks; geen vakjargon.

## Woorden van de weergave

severity-error = fout
severity-warning = waarschuwing
severity-note = opmerking
help-word = hulp
summary-errors = { $errors ->
        [one] { $errors } fout
       *[other] { $errors } fouten
    }
summary-warnings = { $warnings ->
        [one] { $warnings } waarschuwing
       *[other] { $warnings } waarschuwingen
    }
summary-notes = { $notes ->
        [one] { $notes } opmerking
       *[other] { $notes } opmerkingen
    }
summary-found = { $found ->
        [errors] { summary-errors }
        [warnings] { summary-warnings }
        [both] { summary-errors }, { summary-warnings }
       *[nothing] geen fouten
    }
summary = { $notes ->
        [0] { summary-found }
       *[other] { summary-found }, { summary-notes }
    }
    .unpublished = { summary }: er is niets gepubliceerd
summary-more = { $count ->
        [one] nog { $count } opmerking zoals deze: `fiches check --format short` toont ze
       *[other] nog { $count } opmerkingen zoals deze: `fiches check --format short` toont ze allemaal
    }
# Wat de opdrachten over hun werk zeggen
say-published = { $written ->
        [0] niets gewijzigd: de { $files } bestanden van { $out } blijven zoals ze waren
       *[other] { $files } bestanden gepubliceerd in { $out }, waarvan { $written } nieuw of gewijzigd
    }
say-schemas = de schema’s staan in { $folder }; een bestand noemt het zijne op zijn eerste regel: `#:schema …`
say-new = gemaakt: { $files } — vul in wat `fiches check` noemt en haal de `#` weg van de regels die u nodig hebt
say-new-translation = gemaakt: { $files } — vertaal wat de markering [!TRANSLATE] draagt en haal de markeringen weg; noemt `fiches check` daar geen fouten meer, voer dan `fiches translated { $key } { $lang }` uit
say-init = een kleine site in vijf talen staat in { $folder }: ga erheen en start `fiches serve`
say-serving = de site is zichtbaar zolang deze opdracht loopt; stop met Ctrl+C
say-changed = { $files ->
        [one] { $files } bestand gewijzigd: zichtbaar na { $ms } ms
       *[other] { $files } bestanden gewijzigd: zichtbaar na { $ms } ms
    }
say-packed = { $files } bestanden in { $out }, { $size } kB
say-translated = `{ $key }`: up-to-date in { $langs }
say-translated-minor = `{ $key }`: de kleine verbetering van het origineel verandert niets aan { $langs }
say-translated-none = niets nieuws aan te geven: alle vertalingen zijn al aangegeven
say-broken = de laatste goede versie blijft leesbaar tot dit hersteld is
# Over a page in `serve`, below the mistakes that are shown
say-more = { $count ->
        [one] en nog { $count }: `fiches check` toont die ook
       *[other] en nog { $count }: `fiches check` toont ze allemaal
    }
# Beside links to sheets, in `serve`
say-mark-unpublished = niet gepubliceerd
say-mark-review = na te lezen sinds { $day }

# `fiches status`, en de pagina met dezelfde naam in `serve`
status-title = Hoe de fiches ervoor staan
status-home = Naar de site
status-sheet = fiche
status-owner = beheerder
status-written = geschreven
status-reviewed = nagelezen
status-next = na te lezen
status-unconfirmed = niet bevestigd
status-undated = zonder datum
status-unpublished = niet gepubliceerd
status-overdue = achterstallig
status-missed = Wat vertalingen gemist hebben
state-original = origineel
state-missing = ontbreekt
state-undeclared = niet aangegeven
state-outdated = verouderd
state-current = up-to-date
state-reviewed = nagelezen
passage-changed = gewijzigd
passage-new = nieuw
passage-gone = verdwenen
passage-mark = { $word }:
passage-title = de titel
passage-summary = de samenvatting
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
passage-intro = de tekst voor de eerste tussentitel
passage-was = vroeger
passage-now = nu
status-totals = { $sheets ->
        [one] { $sheets } fiche
       *[other] { $sheets } fiches
    }: { $overdue } achterstallig, { $unreviewed } nog niet nagelezen, { $unpublished } niet gepubliceerd, { $unconfirmed } met een contact dat niet bevestigd is
status-language = { $lang }: { $original ->
        [one] { $original } origineel
       *[other] { $original } originelen
    }, { $reviewed } nagelezen, { $current } up-to-date, { $outdated } verouderd, { $undeclared } niet aangegeven, { $missing ->
        [one] { $missing } ontbreekt
       *[other] { $missing } ontbreken
    }

# Wat `fiches new` in zijn skeletten schrijft
new-facts =
    Feiten: wat in elke taal waar is. Een regel die met # begint is een voorbeeld: haal de #
    ervan weg om hem te gebruiken, of schrap hem. `fiches check` noemt wat nog in te vullen is.
new-words = 
    De tekst in zijn eerste taal. De pagina toont daarboven de titel en de samenvatting.
    Schrijf wat elke [!WRITE] vraagt en haal de markering weg, met haar tekens >.
new-translation = 
    Vertaal elke passage met [!TRANSLATE], ook hier, en haal de markering weg. Laat wat in [[…]],
    in {"{"}#…{"}"} en na ]( staat zoals het is: dat is in elke taal hetzelfde.
new-step = Stap { $number }
new-group = Groep { $number }
new-write-definition = Wat het woord betekent, in twee korte zinnen. Dan wat het niet betekent, en bij wie u terechtkunt.
new-write-procedure = Wanneer u deze procedure volgt, in één zin. Elke tussentitel hieronder is een stap, met zijn `id` in `sheet.toml`.
new-write-step = Wat u moet doen, in korte zinnen die met een werkwoord beginnen.
new-write-indicators = Wat één signaal niet bewijst, in een kader: `> [!NOTE]`. Dan wat u daarna doet, met een verwijzing zoals `[[procedure]]` of `[[partner#=phone]]`.
new-write-group = De signalen, één per regel: `- [ ] …`.
new-write-partner = Wat deze organisatie doet, en voor wie, in twee zinnen.
new-write-refer = Hoe u iemand doorverwijst: wie mag bellen, wat u zegt, of de persoon akkoord moet gaan.
new-write-training = Wat men er leert, voor wie, en hoe u deelneemt.
new-write-page = De tekst, de belangrijkste zin eerst.

type-expected = { $expected ->
        [text] een tekst tussen rechte aanhalingstekens
        [bool] `true` of `false`
        [integer] een geheel getal
        [date] een datum zoals 2026-11-24
        [list] een lijst tussen vierkante haken, zoals `["…"]`
        [table] een tabel
        [tables] een of meer tabellen
        [float] een kommagetal
       *[other] { $expected }
    }
type-found = { $found ->
        [text] een tekst
        [bool] `true` of `false`
        [integer] een geheel getal
        [date] een datum
        [list] een lijst
        [table] een tabel
        [tables] meerdere tabellen
        [float] een kommagetal
       *[other] { $found }
    }
page-name = { $key ->
        [home_page] de startpagina
       *[other] `{ $key }`
    }
reason-name = { $reason ->
        [missing] het bestaat niet
        [denied] dat is niet toegelaten
        [folder] er staat een map
        [file] er staat een bestand
        [full] de schijf is vol
        [read-only] op deze schijf kan niet geschreven worden
        [name] de naam is te lang of bevat een teken dat niet mag
        [busy] het is al in gebruik
       *[other] { $reason }
    }
kind-name = { $kind ->
        [definition] een definitie
        [procedure] een procedure
        [indicators] een lijst met indicatoren
        [partner] een partner
        [training] een opleiding
        [page] een pagina
       *[other] { $kind }
    }
kind-expected = { $expected ->
        [definition] een definitie
        [procedure] een procedure
        [indicators] een lijst met indicatoren
        [partner] een partner
        [training] een opleiding
        [page] een pagina
       *[other] { $expected }
    }
table-name = { $table ->
        [front-matter] de hoofding
       *[other] `{ $table }`
    }

## Bestanden

site-missing = geen site in `{ $path }`: `content/site.toml` ontbreekt
    .help = ga naar de map van de site, geef die op met `--site`, of maak een nieuwe site met `fiches init`
    .explain =
        fiches zoekt `content/site.toml` in de map waarin u bent, of in de map die u met
        `--site` opgeeft. Dat bestand bevat de talen en instellingen van de site; zonder is er
        niets te lezen. Ga naar de juiste map, of maak een nieuwe site met `fiches init`.
    .example =
        ✗ fiches build
        ✓ fiches build --site my-site

file-read = `{ $path }` kon niet gelezen worden: { reason-name }
    .help = ga na of het bestaat en of u het mag lezen
    .explain =
        De computer weigerde dit bestand of deze map te openen: het is weg, een ander programma
        houdt het bezet, of u hebt er geen toegang toe. Wat erin staat, ontbreekt op de site. Ga
        na of het er is en of u het kunt openen, en probeer opnieuw.
    .example =
        ✗ content/definitions/consent/fr.md  ---------- (chmod 000)
        ✓ content/definitions/consent/fr.md  -rw-r--r-- (chmod 644)

file-encoding = regel { $line } van `{ $path }` bevat onleesbare letters: het bestand is niet in UTF-8
    .help = open het in uw editor, kies ‘Opslaan als’ en de codering UTF-8
    .explain =
        Alle tekstbestanden worden gelezen als UTF-8, de codering waarin zowel Nederlands als
        Arabisch en Oekraïens geschreven kan worden. Dit bestand is anders bewaard, vaak door
        een ouder Windows-programma, en de accenten zouden fout zijn. Open het, kies ‘Opslaan
        als’ en de codering UTF-8.
    .example =
        ✗ fr.md  ISO-8859-1, Windows-1252
        ✓ fr.md  UTF-8

file-too-large = `{ $path }` is { $size } MiB groot: een tekstbestand mag hoogstens 64 MiB zijn
    .help = haal eruit wat geen tekst is
    .explain =
        Geen enkele tekst van een fiche komt in de buurt van deze grootte: het is wellicht iets
        anders onder een verkeerde naam, zoals een afbeelding of een archief. Een oude telefoon
        zou zo’n pagina niet kunnen openen. Haal het bestand uit de map met de inhoud of geef
        het zijn juiste naam.
    .example =
        ✗ content/definitions/consent/fr.md   80 MiB
        ✓ content/definitions/consent/fr.md    6 KiB

file-loop = `{ $path }` is een snelkoppeling naar een map waar ze zelf in staat
    .help = verwijder de snelkoppeling
    .explain =
        Een snelkoppeling (een symbolische koppeling) leidt terug naar een map erboven: het
        lezen zou nooit eindigen. Niets onder die snelkoppeling kan deel zijn van de site.
        Verwijder ze, of vervang ze door een kopie van de bestanden die u nodig hebt.
    .example =
        ✗ content/definitions/all -> content
        ✓ content/definitions/consent/

file-kind = `{ $path }` is niet wat hier verwacht wordt
    .help-folder = `{ $path }` is een map: zet er een bestand met die naam
    .help-special = `{ $path }` is geen bestand en geen map: verwijder het
    .explain =
        De map met de inhoud heeft een vaste vorm: rubrieken en fiches zijn mappen, feiten en
        teksten zijn bestanden. Hier staat het ene op de plaats van het andere en kan het niet
        gelezen worden. Hernoem of verplaats het.
    .example =
        ✗ content/definitions/consent.md
        ✓ content/definitions/consent/fr.md

file-unknown = `{ $path }` hoort niet in de map met de inhoud
    .help = hernoem het, of verplaats het naar `content/_static` om het ongewijzigd te laten kopiëren
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Deze naam past bij geen enkele regel van de map met de inhoud: het bestand wordt niet
        gepubliceerd en geen lezer ziet het. Vaak is een naam verkeerd geschreven, zoals
        `sheets.toml` voor `sheet.toml`. Hernoem of verwijder het, of verplaats het naar
        `content/_static` om het ongewijzigd te laten kopiëren.
    .example =
        ✗ content/definitions/consent/sheets.toml
        ✓ content/definitions/consent/sheet.toml

language-file = `{ $lang }` is geen taal van deze site
    .label = genoemd naar een onbekende taal
    .help = de talen zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Een tekstbestand draagt de code van zijn taal, en die taal moet in `site.toml` staan.
        Een tekst in een andere taal zou nergens verschijnen. Verbeter de naam van het bestand,
        of voeg `[languages.<code>]` toe aan `site.toml`.
    .example =
        ✗ content/definitions/consent/french.md
        ✓ content/definitions/consent/fr.md

key-invalid = de mapnaam `{ $name }` mag alleen a–z, 0–9 en koppeltekens ertussen bevatten
    .help = hernoem ze tot `{ $suggestion }`
    .explain =
        De naam van de map van een rubriek of fiche komt in haar adres, dat mensen typen,
        afdrukken en doorsturen. Hoofdletters, accenten en spaties gaan daar stuk. Gebruik
        kleine letters zonder accent, cijfers en één koppelteken tussen woorden; de titel
        schrijft u zoals u wilt.
    .example =
        ✗ content/Définitions/Délai de réflexion/
        ✓ content/definitions/delai-de-reflexion/

moved-from = `{ $key }` kan niet de sleutel van een fiche geweest zijn
    .label = geen rubriek en fiche
    .help = schrijf rubriek/fiche, zoals `definitions/old-name`
    .help-form = schrijf `{ $suggestion }`
    .explain =
        `moved_from` somt de sleutels op die een fiche vroeger had: de oude adressen leiden dan
        naar het nieuwe. Een sleutel is de map van de rubriek, een schuine streep en de map van
        de fiche, in kleine letters zonder accent, cijfers en koppeltekens.
    .example =
        ✗ moved_from = ["recovery-period"]
        ✓ moved_from = ["definitions/recovery-period"]

section-reserved = de site heeft de naam `{ $name }` zelf nodig
    .help = geef de rubriek een andere naam
    .explain =
        De zoekpagina, de A–Z-lijst, het handboek en de thema’s hebben hun eigen adres. Een
        rubriek met dezelfde naam zou ze voor lezers verbergen. Hernoem de map; de titel mag
        blijven.
    .example =
        ✗ content/search/section.toml
        ✓ content/how-to-search/section.toml

section-facts = de rubriek `{ $section }` heeft geen `section.toml`
    .help = voeg het bestand `section.toml` toe met een regel zoals `kind = "definition"`
    .explain =
        Elke rubriek heeft een bestand `section.toml` dat zegt welke soort fiches ze bevat.
        Zonder dat bestand kunnen haar fiches niet gelezen worden. Voeg het toe, met een regel
        zoals `kind = "definition"`.
    .example =
        ✗ content/partners/payoke/sheet.toml
        ✓ content/partners/section.toml
          content/partners/payoke/sheet.toml

sheet-facts = de fiche `{ $key }` heeft geen `sheet.toml`
    .help = voeg `sheet.toml` toe: `fiches new` maakt er een met alle velden
    .explain =
        De feiten van een fiche staan in `sheet.toml`, haar teksten in één bestand per taal.
        Zonder de feiten weet fiches niet welke taal het origineel is of wanneer de tekst
        geschreven is, en de fiche wordt niet gepubliceerd. Voeg het bestand toe, of verwijder
        de map als ze geen fiche is.
    .example =
        ✗ content/definitions/consent/fr.md
        ✓ content/definitions/consent/sheet.toml
          content/definitions/consent/fr.md

url-duplicate = twee pagina’s zouden op het adres `{ $url }` staan
    .label = wil ook dit adres
    .label-first = heeft dit adres al
    .help = hernoem een van beide, of haal het adres uit `moved_from`
    .explain =
        Een adres kan maar één pagina tonen: de andere zou voor lezers verloren zijn. Vaak is
        een oud adres in `moved_from` nu de naam van een nieuwe fiche. Hernoem een van beide, of
        haal het adres uit `moved_from`.
    .example =
        ✗ content/definitions/consent/
          moved_from = ["definitions/consent"]
        ✓ content/definitions/consent/
          moved_from = ["definitions/agreement"]

words-missing = { page-name } heeft geen tekst in de oorspronkelijke taal `{ $lang }`
    .help = schrijf `{ $file }`, of geef een ander origineel op in `sheet.toml`
    .help-landing = schrijf `{ $file }`, in de taal die in `site.toml` als eerste staat
    .explain =
        Het origineel is de tekst waarmee alle vertalingen vergeleken worden: het moet bestaan.
        Hier noemt de fiche een taal waarin ze geen tekst heeft. Schrijf dat bestand, of zet in
        `original` een taal die de fiche heeft.
    .example =
        ✗ original = "fr"      nl.md
        ✓ original = "fr"      fr.md  nl.md

## TOML

toml-syntax = { $reason ->
        [quotes] een tekst zonder aanhalingstekens
        [curly] gekrulde aanhalingstekens in plaats van rechte
        [open] een tekst tussen aanhalingstekens die niet gesloten is
        [bracket] een haakje dat niet gesloten is
        [comma] er ontbreekt een komma
        [equals] het isgelijkteken ontbreekt
        [value] na het isgelijkteken staat niets
        [rest] na de waarde staat nog iets
        [name] een veldnaam met een accent, een spatie of een ander teken
       *[other] deze regel kan niet gelezen worden: { $reason }
    }
    .label = het lezen stopte hier
    .help = kijk de aanhalingstekens, haken en het isgelijkteken op deze regel na
    .help-quote = zet de tekst tussen rechte aanhalingstekens: `"…"`
    .help-open = sluit hem op dezelfde regel met een recht aanhalingsteken `"`
    .help-bracket = sluit het met `]`, of met `{"}"}` als het met `{"{"}` geopend is
    .help-comma = zet een komma tussen de twee waarden
    .help-equals = schrijf het veld, een isgelijkteken en de waarde: `veld = …`
    .help-value = schrijf de waarde, of verwijder de regel
    .help-name = schrijf hem alleen met a–z, 0–9, koppeltekens en `_`
    .help-word = zet een tekst tussen rechte aanhalingstekens: `"…"`; schrijf voor ja en nee `true` en `false`
    .help-rest = haal het weg, of zet het op een eigen regel; een aanhalingsteken in een tekst schrijft u als `\"`
    .explain =
        Feiten schrijft u als `veld = waarde`: teksten tussen rechte aanhalingstekens, lijsten
        tussen vierkante haken, tabellen onder `[naam]`. Iets wijkt hier van die vorm af, en dit
        deel van het bestand wordt overgeslagen. De getoonde plaats is waar het lezen stopte: de
        fout kan er net voor staan.
    .example =
        ✗ owner = protection
        ✓ owner = "protection"

toml-duplicate = `{ $key }` staat er twee keer
    .label = hier opnieuw
    .label-first = hier de eerste keer
    .help = behoud een van beide
    .explain =
        Een veld heeft maar één waarde, en fiches raadt niet welke de juiste is. Lezers zouden
        het verkeerde nummer of de verkeerde datum kunnen krijgen. Verwijder de verouderde;
        gebruik voor meerdere waarden een lijst als het veld er een aanvaardt.
    .example =
        ✗ order = 3
          order = 4
        ✓ order = 4

front-matter = de hoofding, tussen twee regels `+++`, ontbreekt of is niet gesloten
    .label = { $problem ->
        [open] deze `+++` wordt nooit gesloten
        [above] boven deze `+++` staan lege regels
       *[missing] hier werd `+++` verwacht
    }
    .help = begin het bestand met een regel `+++`, velden zoals `title = "…"`, en nog een regel `+++`
    .help-end = sluit de hoofding met een regel `+++`
    .help-above = verwijder de lege regels boven `+++`
    .explain =
        Een tekstbestand begint met zijn titel en samenvatting tussen twee regels met drie
        plustekens. Zonder die regels zou de pagina geen titel hebben en zou de zoekfunctie ze
        niet kunnen tonen. Schrijf beide regels, met niets anders erop.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ +++
          title = "Délai de réflexion"
          +++

field-unknown = { table-name } heeft geen veld `{ $key }`
    .label = onbekend veld
    .help = de velden zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-move = zet de regel boven de eerste `[…]`: daaronder hoort hij bij die tabel
    .explain =
        Dit veld betekent hier niets, en de waarde zou ongemerkt verloren gaan. Meestal is de
        naam verkeerd geschreven of staat het veld in de verkeerde tabel: in TOML hoort alles
        onder `[naam]` bij die tabel. Verbeter de naam of verplaats de regel.
    .example =
        ✗ writen = 2026-11-24
        ✓ written = 2026-11-24

field-type = `{ $key }` vraagt { type-expected }, niet { type-found }
    .label = dit is { type-found }
    .help = schrijf { type-expected }
    .help-quoted-date = schrijf de datum zonder aanhalingstekens: `{ $key } = 2026-11-24`
    .help-example = schrijf `{ $example }`
    .help-tables = schrijf dubbele haken: `{ $suggestion }`
    .explain =
        Elk veld aanvaardt één soort waarde: een tekst tussen rechte aanhalingstekens, een getal
        of datum zonder aanhalingstekens, `true` of `false`, of een lijst tussen vierkante
        haken. Deze waarde is van een andere soort. Meestal ligt het aan de aanhalingstekens:
        een datum krijgt er geen, een telefoonnummer wel.
    .example =
        ✗ written = "2026-11-24"
        ✓ written = 2026-11-24

field-missing = in { table-name } ontbreekt het veld `{ $key }`
    .help = voeg een regel `{ $key } = …` toe
    .help-example = voeg `{ $example }` toe
    .explain =
        Zonder dit veld zou de pagina iets missen waar lezers of vertalers op rekenen. Voeg het
        toe in de genoemde tabel; `fiches new` toont alle velden met uitleg.
    .example =
        ✗ owner = "protection"
        ✓ owner = "protection"
          written = 2026-11-24

field-empty = `{ $key }` is leeg
    .label = hier staat niets
    .help = vul het in, of verwijder de regel als het veld niet verplicht is
    .explain =
        Een lege tekst of lijst zou een gat in de pagina laten, zoals een link zonder naam. Kent
        u de waarde nog niet en is het veld niet verplicht, verwijder dan de regel: de pagina
        zegt dan dat het niet bekend is.
    .example =
        ✗ title = ""
        ✓ title = "Délai de réflexion"

value-date = `{ $value }` is geen dag op de kalender
    .label = geen dag
    .help = schrijf jaar, maand en dag, zoals 2026-11-24, zonder aanhalingstekens en zonder uur
    .explain =
        Dagen schrijft u als jaar, maand, dag, zodat niemand 3 april met 4 maart verwart. Deze
        dag bestaat niet, of er staat een uur bij. Kijk de maand en de dag na; schrijf alleen de
        datum.
    .example =
        ✗ written = 2026-02-30
        ✓ written = 2026-02-28

value-duration = `{ $value }` is geen duur
    .label = geen duur
    .help = schrijf een getal en een Engelse eenheid, zoals "45 days", of de vorm "P45D"
    .help-deadline = schrijf `at-once` (meteen), of een getal en een Engelse eenheid, zoals "45 days"
    .explain =
        Een termijn schrijft u één keer en hij verschijnt in woorden in elke taal: hij moet dus
        duidelijk zijn voor een machine. Schrijf een getal en een Engelse eenheid (hours, days,
        weeks, months, years), of de vorm van ISO 8601.
    .example =
        ✗ review_every = "six mois"
        ✓ review_every = "6 months"

value-edtf = `{ $value }` is geen jaar, geen maand en geen dag
    .label = geen datum
    .help = schrijf "2024", "2024-09" of "2024-09-03", tussen rechte aanhalingstekens
    .explain =
        Voor bronnen en opleidingen geeft u een jaar, een maand of een dag, zo precies als
        bekend (EDTF, niveau 0). Seizoenen, woorden en andere volgordes kunnen niet gesorteerd
        worden. Schrijf wat bekend is; laat het veld weg als niets bekend is.
    .example =
        ✗ date = "septembre 2024"
        ✓ date = "2024-09"

value-hours = in de openingsuren `{ $value }` kan `{ $part }` niet gelezen worden
    .label = onleesbaar
    .help = schrijf uren zoals "Mo-Fr 09:00-17:00; Sa 10:00-12:00" of "24/7"
    .explain =
        Openingsuren verschijnen in vijf talen en gebruiken daarom de korte Engelse dagnamen van
        OpenStreetMap: Mo Tu We Th Fr Sa Su, PH voor feestdagen, en uren van 00:00 tot 24:00.
        Een fout uur stuurt iemand naar een gesloten deur. Schrijf elke groep dagen met haar
        uren, gescheiden door puntkomma’s.
    .example =
        ✗ hours = "lun-ven 9h-17h"
        ✓ hours = "Mo-Fr 09:00-17:00"

value-phone = `{ $value }` is geen volledig internationaal telefoonnummer
    .label = niet van overal te bellen
    .help = schrijf + en het nummer met zijn land, zonder spaties, zoals "+3222345678"
    .help-invalid = de vorm klopt, maar zo’n nummer bestaat niet in dat land: kijk de cijfers na
    .explain =
        Een nummer moet vanaf elke telefoon werken en staat er dus volledig: plusteken, land,
        nummer, zonder spaties of een nul tussen haakjes. Eén fout cijfer kost iemand in nood de
        oproep. Neem het over van de organisatie zelf; hoe het getoond wordt, regelt u met
        `display`.
    .example =
        ✗ number = "02 511 64 64"
        ✓ number = "+3225116464"

value-short = `{ $value }` is geen kort nummer
    .label = geen twee tot zes cijfers
    .help = schrijf twee tot zes cijfers, zonder spaties of +, zoals "112"
    .help-full = dit is een volledig nummer: schrijf het bij `number`; hier alleen twee tot zes cijfers, zoals "112"
    .explain =
        Een kort nummer zoals 112 heeft twee tot zes cijfers en werkt maar in één land. Een
        volledig nummer staat bij `number`, met + en zijn land. In `site.toml` somt
        `short_numbers` de korte nummers op die in het land van de site bestaan.
    .example =
        ✗ short = "+3225116464"
        ✓ number = "+3225116464"

value-country = `{ $value }` is geen landcode
    .label = geen land
    .help = schrijf twee hoofdletters, zoals "BE"
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Nummers van het land van de site verschijnen zoals men ze daar draait; alle andere met
        + en hun land, want zonder dat zouden het andere nummers zijn. De code is die van
        ISO 3166-1: BE voor België, FR voor Frankrijk.
    .example =
        ✗ country = "Belgium"
        ✓ country = "BE"

value-email = `{ $value }` is geen e-mailadres
    .label = geen adres
    .help = schrijf het als naam@example.org, met niets anders
    .explain =
        Lezers tikken op het adres om te schrijven: het moet volledig zijn en alleen staan,
        zonder naam, zonder `mailto:`, zonder spaties. Kijk het na op de site van de
        organisatie.
    .example =
        ✗ address = "info(at)example.org"
        ✓ address = "info@example.org"

value-url = `{ $value }` is geen volledig webadres
    .label = geen volledig adres
    .help = begin met https://
    .help-scheme = schrijf `{ $suggestion }`
    .explain =
        Een link naar een andere site heeft het hele adres met `https://` nodig; anders zoekt de
        browser een pagina van deze site. Kopieer het uit de adresbalk.
    .example =
        ✗ url = "www.example.org"
        ✓ url = "https://www.example.org"

value-locale = `{ $value }` is geen taalcode
    .label = geen taalcode
    .help = schrijf een code zoals "fr", "nl-BE" of "uk"
    .explain =
        Talen dragen hun code volgens BCP 47: twee of drie letters, en zo nodig een koppelteken
        en een land. Browsers en schermlezers kiezen daarmee de stem en de afbreking van
        woorden. Oekraïens is `uk`, Arabisch `ar`.
    .example =
        ✗ locale = "french"
        ✓ locale = "fr-BE"

value-choice = `{ $key }` kan niet `{ $value }` zijn
    .label = dit woord is hier niet toegelaten
    .help = de toegelaten woorden zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Dit veld aanvaardt enkele vaste woorden, die voor de lezer vertaald worden. Een ander
        woord zou aan niemand getoond worden. Gebruik een woord uit de lijst, precies zoals het
        daar staat.
    .example =
        ✗ urgency = "immediately"
        ✓ urgency = "now"

value-number = `{ $key }` kan niet { $value } zijn
    .label = te klein of te groot
    .help = schrijf een getal van { $min } tot { $max }
    .explain =
        Het getal ligt buiten wat voor dit veld zinvol is. Vaak is er een cijfer te weinig of te
        veel. Verbeter het; een getal schrijft u zonder spaties of punten.
    .example =
        ✗ order = -3
        ✓ order = 3

phone-short = het korte nummer `{ $value }` staat niet in de lijst van `site.toml`
    .label = niet in de lijst
    .help = de lijst bevat: { $known }; voeg het toe aan `short_numbers` als het juist is
    .explain =
        Een kort nummer zoals 112 werkt maar in één land en kan niet nagekeken worden zoals een
        volledig nummer: de site houdt daarom een lijst bij. Zo stuurt een tikfout niemand naar
        een verkeerd noodnummer. Verbeter het, of voeg het toe aan `short_numbers` in
        `site.toml`.
    .example =
        ✗ short = "122"
        ✓ short = "112"

phone-display = `{ $display }` heeft niet de cijfers van `{ $number }`
    .label = andere cijfers
    .help = is het nummer juist, schrijf dan `{ $national }`
    .explain =
        Het nummer dat men leest, moet het nummer zijn dat overgaat. De cijfers van `display`
        verschillen van die van `number`: een van beide is fout. Kijk het na bij de organisatie
        en verbeter het, of laat `display` weg: fiches schrijft dan de gewone vorm.
    .example =
        ✗ number = "+3225116464"
          display = "02 511 64 46"
        ✓ number = "+3225116464"
          display = "02 511 64 64"

phone-both = de telefoon `{ $id }` heeft ofwel `number`, ofwel `short` nodig
    .help = voeg `number = "+32…"` toe, of `short` voor een nummer zoals 112
    .help-both = behoud een van beide
    .explain =
        Een telefoon is ofwel een volledig internationaal nummer, ofwel een kort nummer uit
        `site.toml`. Zonder een van beide valt er niets te bellen; met beide is niet duidelijk
        welk nummer overgaat. Behoud er één of voeg er één toe.
    .example =
        ✗ number = "+3225116464"
          short = "112"
        ✓ number = "+3225116464"

id-invalid = het id `{ $id }` mag alleen a–z, 0–9 en telkens één koppelteken ertussen bevatten
    .label = niet toegelaten in een id
    .help = schrijf `{ $suggestion }`
    .explain =
        Een id verbindt dezelfde passage of hetzelfde feit in alle talen en komt in adressen.
        Hoofdletters, accenten en spaties gaan daar stuk. Gebruik kleine letters, cijfers en
        koppeltekens; lezers zien een id nooit.
    .example =
        ✗ id = "Appel d'urgence"
        ✓ id = "appel-d-urgence"

id-duplicate = het id `{ $id }` staat er twee keer
    .label = hier opnieuw
    .label-first = hier de eerste keer
    .help = geef een van beide een ander id
    .help-list = verwijder een van beide
    .explain =
        Een id moet één ding aanduiden, anders kan een link naar de verkeerde stap of het
        verkeerde nummer leiden. Vaak is iets gekopieerd met zijn id. Verander een van beide,
        ook in de teksten als het daar staat.
    .example =
        ✗ id = "call"
          id = "call"
        ✓ id = "call"
          id = "rest"

date-order = `{ $later }` ({ $date }) komt voor `{ $earlier }` ({ $other })
    .label = te vroeg
    .label-first = de andere mag hier niet voor komen
    .help = kijk beide datums na
    .explain =
        De ene datum moet na de andere komen: een tekst wordt nagelezen nadat hij geschreven is,
        een opleiding eindigt nadat ze begonnen is. Lezers leiden uit deze datums af hoever ze
        de tekst kunnen vertrouwen. Verbeter de verkeerde.
    .example =
        ✗ written = 2026-11-24
          reviewed = 2026-01-15
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

date-future = `{ $key }` ({ $date }) moet nog komen: vandaag is het { $today }
    .label = zegt dat er iets gebeurd is
    .help = verbeter het jaar, de maand of de dag; schrijf de datum pas als die dag er is
    .explain =
        Een tekst is geschreven of nagelezen, een contact gecontroleerd of bevestigd, een bron
        gepubliceerd op een dag die voorbij is. Met een jaar te veel zou een nummer waar niemand
        meer opneemt jarenlang als pas gecontroleerd gelden, en lezers zouden niet weten hoe oud
        het is.
    .example =
        ✗ confirmed = 2036-11-24
        ✓ confirmed = 2026-11-24

address-confidential = het adres van `{ $name }` moet vertrouwelijk blijven en staat hier toch
    .label = dit zou gepubliceerd worden
    .label-first = hier is vertrouwelijkheid gevraagd
    .help = verwijder dit adres
    .explain =
        De plaats is als vertrouwelijk aangeduid: mensen schuilen er voor wie hen uitgebuit
        heeft. Een adres in het bestand kan op de site, in kopieën en in zoekmachines
        terechtkomen. Verwijder het, ook uit de teksten; is het toch openbaar, verwijder dan
        `address_confidential`.
    .example =
        ✗ address_confidential = true
          address = "Rue … 12, 1000 Bruxelles"
        ✓ address_confidential = true

kind-table = deze fiche heeft de tabel `[{ $table }]` nodig: ze is { kind-name }
    .help = voeg `[{ $table }]` toe, of verplaats de fiche naar een andere rubriek
    .explain =
        De soort van een rubriek zegt wat haar fiches bevatten: een partner heeft contacten, een
        procedure heeft stappen. De tabel met die feiten ontbreekt, en de pagina zou leeg zijn
        waar men het eerst kijkt. Voeg de tabel toe, of verplaats de fiche naar haar juiste
        rubriek.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          {"["}definition]

kind-tables = deze fiche heeft de tabellen van twee soorten: `[{ $table }]` en `[{ $other }]`
    .label = de tweede soort
    .label-first = de eerste soort
    .help = behoud een van beide
    .explain =
        Een fiche is één ding: een definitie, een procedure, een lijst met indicatoren, een
        partner, een opleiding of een pagina. Met de tabellen van twee soorten is niet duidelijk
        welke pagina er moet komen. Behoud er één, en maak een tweede fiche voor de andere.
    .example =
        ✗ [definition]
          {"["}procedure]
        ✓ [procedure]

fact-value = het feit `{ $id }` heeft precies één van de velden `duration`, `date`, `number` en `phone` nodig
    .label = geen, of meer dan één
    .help = behoud er één of voeg er één toe
    .explain =
        Een feit is één waarde die alle talen tonen, zoals een termijn of een telefoonnummer.
        Zonder waarde valt er niets te tonen; met twee is niet duidelijk welke. Maak twee feiten
        als u beide nodig hebt.
    .example =
        ✗ [facts.reflection]
          duration = "P45D"
          number = 45
        ✓ [facts.reflection]
          duration = "P45D"

## Verwijzingen met een naam

vocabulary-unknown = de lijst `{ $vocabulary }` heeft geen term `{ $term }`
    .label = onbekende term
    .help = de termen zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Regio’s, doelgroepen, diensten en dergelijke komen uit lijsten in `site.toml`, zodat
        filters werken en elke term in elke taal een naam heeft. Geen filter zou een term buiten
        de lijst vinden. Gebruik een term uit de lijst, of voeg hem toe met zijn namen.
    .example =
        ✗ regions = ["brussles"]
        ✓ regions = ["brussels"]

vocabulary-loop = de regio `{ $term }` ligt in zichzelf
    .label = leidt terug naar het begin
    .help = verbeter `within` bij een van de regio’s
    .explain =
        Een regio ligt in een grotere: een provincie in een gewest, een gewest in een land. Hier
        komt de keten terug bij haar begin, en de lijst van partners weet niet welke de grootste
        is. Verbeter of verwijder `within` bij een ervan.
    .example =
        ✗ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "hainaut" {"}"}
        ✓ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "belgium" {"}"}

language-unknown = `{ $lang }` is geen taal van deze site
    .label = onbekende taal
    .help = de talen zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Een taal moet in `site.toml` staan onder `[languages.<code>]`, met haar naam,
        schrijfrichting en vervangtalen. Verbeter de code, of voeg eerst de taal toe.
    .example =
        ✗ original = "france"
        ✓ original = "fr"

source-unknown = `sources.toml` heeft geen bron `{ $id }`
    .label = onbekende bron
    .help = voeg `[{ $id }]` toe aan `sources.toml`, of verbeter het id
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Bronnen staan één keer in `sources.toml` en worden geciteerd met hun id. Zonder die bron
        zouden lezers niet kunnen nagaan waar een bewering vandaan komt. Verbeter het id of voeg
        de bron toe.
    .example =
        ✗ sources = ["S510"]
        ✓ sources = ["S51"]

source-unlisted = de bron `{ $id }` is geciteerd in de tekst, maar staat niet bij de feiten
    .label = hier geciteerd
    .help = voeg `"{ $id }"` toe aan `sources` in `{ $file }`
    .explain =
        De bronnen van een fiche zijn dezelfde in alle talen en staan in `sheet.toml`. Een bron
        die maar in één taal geciteerd is, zou de vertalingen doen verschillen. Voeg ze toe aan
        de lijst, of haal de bronverwijzing weg.
    .example =
        ✗ sources = ["S51"]            Quarante-cinq jours.[^S53]
        ✓ sources = ["S51", "S53"]     Quarante-cinq jours.[^S53]

source-unused = geen fiche gebruikt de bron `{ $id }`
    .label = niet gebruikt
    .help = citeer ze, of verwijder ze uit `sources.toml`
    .explain =
        De bron staat in de lijst, maar geen fiche citeert ze: geen lezer ziet ze. Misschien is
        ze uit een tekst verdwenen of verkeerd geschreven. Citeer ze waar ze hoort, of verwijder
        ze.
    .example =
        ✗ [S99]
        ✓ sources = ["S99"]

section-unknown = geen rubriek met de naam `{ $name }`
    .help = noem een fiche als `rubriek/naam`; de rubrieken zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Een fiche staat in een rubriek, een map van `content` met een bestand `section.toml`. Noem
        ze met beide: de rubriek, een schuine streep en een naam in kleine letters. Maak voor een
        nieuwe rubriek eerst de map, met een `section.toml` dat haar soort noemt.
    .example =
        ✗ fiches new definition consent
        ✓ fiches new definition definitions/consent

sheet-unknown = geen fiche met de naam `{ $name }`
    .label = deze fiche bestaat niet
    .help = schrijf de sleutel van een fiche: rubriek, schuine streep, map
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-order = eerst de fiche, dan de taal: `{ $command }`
    .explain =
        Feiten verwijzen naar andere fiches met hun sleutel, het pad van hun map. Geen fiche
        heeft deze sleutel: hij is verkeerd geschreven, veranderd, of de fiche is er nog niet.
        Verbeter hem; een lezer mag geen link krijgen die nergens heen leidt.
    .example =
        ✗ related = ["definitions/consentemnt"]
        ✓ related = ["definitions/consent"]

sheet-ambiguous = meerdere fiches heten `{ $name }`
    .label = welke?
    .help = schrijf een van deze: { $candidates }
    .explain =
        Het laatste deel van een sleutel volstaat als maar één fiche het heeft. Hier hebben
        meerdere het, en fiches raadt niet. Schrijf ook de rubriek.
    .example =
        ✗ related = ["consent"]
        ✓ related = ["definitions/consent"]

sheet-kind = `{ $name }` is { kind-name }; hier is { kind-expected } nodig
    .label = een fiche van een andere soort
    .help = noem een fiche van de juiste soort
    .explain =
        Sommige feiten vragen een fiche van een bepaalde soort: een contact is een partner, een
        ruimere term is een definitie. Een fiche van een andere soort mist wat hier getoond moet
        worden. Noem een andere fiche, of gebruik een gewone verwijzing in de tekst.
    .example =
        ✗ contacts = ["definitions/consent"]
        ✓ contacts = ["partners/payoke"]

sheet-draft = de fiche `{ $name }` is niet gepubliceerd
    .label = lezers zouden er geen pagina vinden
    .label-first = hier wordt ze achtergehouden
    .help = publiceer ze, of verwijder de verwijzing
    .explain =
        Bij de fiche staat `published = false`: lezers zouden een link volgen naar een pagina
        die niet bestaat. Publiceer eerst die fiche, of haal de verwijzing weg tot ze klaar is.
    .example =
        ✗ published = false
        ✓ published = true

## Markdown

html-raw = HTML is niet toegelaten in de teksten: `{ $html }`
    .label = dit is HTML
    .help = laat het weg, of gebruik Markdown: `**vet**`, `*cursief*`, `[tekst](adres)`
    .help-break = eindig de regel met `\` voor een nieuwe regel, of laat een lege regel voor een nieuwe alinea
    .explain =
        Teksten zijn alleen Markdown. HTML ziet er in elk thema anders uit, is moeilijk te
        vertalen en kan programma’s op het toestel van de lezer brengen. Gebruik Markdown; het
        teken `<` schrijft u als `\<`.
    .example =
        ✗ <b>Appelez le 101</b>
        ✓ **Appelez le 101**

link-scheme = een link kan niet beginnen met `{ $scheme }:`
    .label = niet toegelaten
    .help = link naar een webadres dat begint met https://
    .help-file = zet het bestand in de map van de fiche en schrijf `[…]({ $file })`
    .explain =
        Een link kan beginnen met https of http; telefoonnummers en e-mailadressen komen uit de
        feiten. Andere kunnen programma’s starten of iets over de lezer verraden en worden
        geweigerd. Link naar een webpagina, of schrijf de tekst zonder link.
    .example =
        ✗ [plan](file:///C:/plan.pdf)
        ✓ [plan](plan.pdf)

link-relative = `{ $url }` is een gewone link naar een pagina van deze site
    .label = blijft niet in de taal van de lezer
    .help = schrijf [[sleutel]] met de sleutel van de fiche
    .help-nearest = schrijf [[{ $nearest }]]
    .explain =
        Een gewone link naar een pagina van deze site breekt als de fiche verhuist, en brengt de
        lezer naar een andere taal. Een verwijzing tussen dubbele haken wordt nagekeken, blijft
        in de taal van de lezer en krijgt de titel van de fiche. Gebruik die.
    .example =
        ✗ [Consentement](/fr/definitions/consent/)
        ✓ [[consent|Consentement]]

link-phone = `{ $url }` is met de hand geschreven in plaats van uit de feiten te komen
    .label = niet nagekeken, en niet gewijzigd met de feiten
    .help = zet het bij de feiten en schrijf [[partner#=phone]]
    .help-email = zet het bij de feiten en schrijf [[partner#=email]]
    .explain =
        Een nummer of adres in de tekst moet vijf keer gewijzigd worden als het verandert, en
        één keer wordt vergeten. Zet het bij de feiten van de partner en verwijs ernaar: dan
        klopt het in alle talen tegelijk.
    .example =
        ✗ [02 511 64 64](tel:+3225116464)
        ✓ [[pag-asa#=phone]]

phone-typed = `{ $text }` is met de hand getypt in plaats van uit de feiten te komen
    .label = kan niet met één tik gebeld worden en wijzigt niet mee met de feiten
    .help = zet het bij de feiten van een partner en schrijf [[partner#=phone]] of [[partner#=email]]
    .help-known = schrijf { $reference }
    .help-field = laat het weg: een titel of een samenvatting kan niet naar een feit verwijzen
    .explain =
        Een nummer dat in een tekst getypt is, wordt niet nagekeken, een telefoon belt het niet, en
        als het verandert, wordt een van de vijf talen vergeten. Zet het één keer bij de feiten van
        de partner en verwijs ernaar. Een kort nummer zoals 112 mag in een tekst staan.
    .example =
        ✗ Bel 03 201 16 90.
        ✓ Bel [[payoke#=phone]].

link-missing = geen fiche met de naam `{ $name }`
    .label = deze fiche bestaat niet
    .help = schrijf de sleutel van een fiche, of verwijder de haken
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Een verwijzing tussen dubbele haken noemt een fiche met haar sleutel of het laatste deel
        ervan. Geen fiche heeft deze naam: hij is verkeerd geschreven, veranderd, of de fiche is
        er nog niet. Verbeter hem; de naam is in alle talen dezelfde en wordt niet vertaald.
    .example =
        ✗ Voir [[consentemnt]].
        ✓ Voir [[consent]].

link-open = `[[` is niet gesloten
    .label = hier geopend
    .help = sluit het met `]]`
    .help-table = schrijf de verticale streep in een tabel als `\|`
    .explain =
        Twee vierkante haken openen een verwijzing naar een fiche, twee andere sluiten ze, op
        dezelfde regel. Bleven ze open, dan stonden ze zo in de tekst. Voeg `]]` toe, of schrijf
        `\[\[` als u de tekens zelf bedoelt.
    .example =
        ✗ Voir [[consent.
        ✓ Voir [[consent]].

link-empty = een verwijzing zonder naam
    .label = niets tussen de haken
    .help = schrijf de sleutel van een fiche tussen de haken
    .explain =
        Dubbele haken bevatten de sleutel van een fiche, zoals [[consent]], en als u wilt andere
        woorden na een verticale streep. Met niets erin leidt de verwijzing nergens heen.
        Schrijf de sleutel, of verwijder de haken.
    .example =
        ✗ Voir [[]].
        ✓ Voir [[consent]].

anchor-missing = `{ $name }` heeft geen tussentitel met het id `{ $id }` in `{ $lang }`
    .label = deze tussentitel bestaat niet
    .help = voeg `{"{"}#{ $id }{"}"}` toe aan de bedoelde tussentitel
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-fact = `{ $id }` is een feit: schrijf `#={ $id }`
    .explain =
        Wat na `#` staat, noemt een tussentitel met het id dat erachter tussen accolades staat.
        De fiche heeft er geen zo: de lezer zou bovenaan uitkomen en moeten zoeken. Verbeter het
        id, of voeg het toe aan de tussentitel.
    .example =
        ✗ [[reflection-period#ends]]
        ✓ [[reflection-period#end]]
          ## Fin du délai {"{"}#end{"}"}

anchor-untranslated = de vertaling van `{ $name }` in `{ $lang }` heeft geen tussentitel met het id `{ $id }`
    .label = leidt nergens heen in deze taal
    .label-first = de tussentitel in het origineel
    .help = voeg `{"{"}#{ $id }{"}"}` toe aan dezelfde tussentitel van de vertaling
    .explain =
        De tussentitel bestaat in het origineel maar niet in elke vertaling: lezers van die taal
        zouden niet bij de passage komen. Een id is in alle talen hetzelfde en wordt niet
        vertaald. Voeg het toe aan de tussentitel van die vertaling.
    .example =
        ✗ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn
        ✓ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn {"{"}#end{"}"}

fact-missing = `{ $name }` heeft geen feit `{ $fact }`
    .label = dit feit bestaat niet
    .help = de feiten zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Na `#=` staat de naam van een feit, zoals een termijn of `phone`. De fiche heeft dit
        feit niet, en de zin zou een gat hebben. Verbeter de naam, of voeg het feit toe aan
        `sheet.toml`.
    .example =
        ✗ [[reflection-period#=reflexion]]
        ✓ [[reflection-period#=reflection]]

card-place = de contactkaart van `{ $name }` staat niet alleen op haar regel
    .label = midden in een tekst
    .help = zet ze alleen op een regel, met een lege regel ervoor en erna
    .explain =
        `![[sleutel]]` toont een hele contactkaart, waarvoor in een zin of lijst geen plaats is.
        Geef ze een eigen regel; gebruik in een zin [[sleutel]] of [[sleutel#=phone]].
    .example =
        ✗ Contacter ![[payoke]] ou le 101.
        ✓ Contacter [[payoke]] ou le 101.

card-kind = `{ $name }` heeft geen contactkaart: het is { kind-name }
    .label = geen partner
    .help = schrijf [[{ $name }]] zonder uitroepteken
    .explain =
        Alleen partners hebben een contactkaart, met telefoonnummers en uren. Gebruik voor
        andere fiches een gewone verwijzing, of noem de partner die u bedoelt.
    .example =
        ✗ ![[consent]]
        ✓ [[consent]]

alert-unknown = `[!{ $name }]` is geen kader
    .label = onbekend kader
    .help = de kaders zijn: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Een kader zoals `> [!WARNING]` laat een passage opvallen. Deze naam bestaat niet: de
        passage zou op een citaat lijken en over het hoofd gezien worden. De naam is in alle
        talen Engels; de lezer ziet hem vertaald.
    .example =
        ✗ > [!WARNNG]
        ✓ > [!WARNING]

markup-slip = `{ $text }` wordt letterlijk zo gepubliceerd
    .label = lezers zien deze tekens
    .help = schrijf `{ $meant }`; als de tekens zo bedoeld zijn, zet dan `\` voor het eerste
    .explain =
        Eén teken te weinig of een spatie te veel, en een markering werkt niet meer: een waarschuwing
        verliest haar kader, een lijst haar vakjes, een bewering haar bron, en lezers zien haakjes.
    .example =
        ✗ > [WARNING]
        ✓ > [!WARNING]

heading-top = `{ $text }` is een tussentitel van niveau 1, en dat is voorbehouden voor de titel van de pagina
    .label = maar één `#`
    .help = schrijf `##` of meer
    .explain =
        De titel in de hoofding is de enige titel van niveau 1 op de pagina. Wie een schermlezer
        gebruikt, gaat van titel naar titel, en een tweede brengt in de war. Begin tussentitels
        met `##`.
    .example =
        ✗ # Que faire
        ✓ ## Que faire

heading-skip = een tussentitel van niveau { $level } volgt op een tussentitel van niveau { $before }
    .label = er is een niveau overgeslagen
    .help = zet één `#` meer dan bij de vorige tussentitel, niet meer
    .explain =
        Tussentitels zijn de inhoudstafel voor wie naar een pagina luistert: een overgeslagen
        niveau klinkt als een ontbrekend deel. Kies het niveau naar de structuur, niet naar de
        grootte. Zet één `#` meer dan bij de tussentitel waar hij onder hoort.
    .example =
        ✗ ## Que faire
          #### Appeler
        ✓ ## Que faire
          ### Appeler

heading-id = het id `{ $id }` van een tussentitel is al in gebruik
    .label = hier opnieuw gebruikt
    .label-first = hier voor het eerst gebruikt
    .help = geef een van de tussentitels een ander id
    .help-reserved = dit id hoort bij de pagina zelf: kies een ander
    .explain =
        Een link naar een id leidt naar de eerste tussentitel die het heeft: de tweede zou nooit
        bereikt worden. Vaak is een tussentitel gekopieerd met zijn id. Verander er een, op
        dezelfde manier in alle talen.
    .example =
        ✗ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call-again{"}"}

attribute-unknown = een tussentitel kan niet `{ $name }` tussen accolades hebben
    .label = onbekend
    .help = toegelaten zijn: een id zoals `#call`, `.do` en `.dont`
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        De accolades na een tussentitel bevatten een id, of `.do` of `.dont` voor een lijst met
        wat wel of niet te doen. Al de rest zou verloren gaan. Verbeter of verwijder het.
    .example =
        ✗ ### À faire {"{"}.doo{"}"}
        ✓ ### À faire {"{"}.do{"}"}

do-list = na de tussentitel met `{"{"}.{ $name }{"}"}` komt geen lijst
    .label = hier moet een lijst volgen
    .help = begin de lijst meteen na de tussentitel
    .explain =
        Een tussentitel met `.do` of `.dont` kleurt en markeert de lijst die erop volgt. Zonder
        lijst meteen erna zien lezers niet om welke raad het gaat. Begin de lijst daar, of
        verwijder de markering en zet de tekst elders.
    .example =
        ✗ ### À faire {"{"}.do{"}"}
          Écoutez la personne.
        ✓ ### À faire {"{"}.do{"}"}
          - Écoutez la personne.

image-alt = de afbeelding `{ $file }` heeft geen tekst voor wie ze niet kan zien
    .label = niets tussen de vierkante haken
    .help = schrijf wat de afbeelding zegt: ![tekst]({ $file })
    .explain =
        Wie de afbeelding niet kan zien, of een te trage verbinding heeft, krijgt deze tekst in
        de plaats. Zeg in één zin wat de afbeelding vertelt, in de taal van de pagina.
    .example =
        ✗ ![](plan.svg)
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-missing = de map van de fiche heeft geen bestand `{ $file }`
    .label = dit bestand bestaat niet
    .help = zet het bestand in de map van de fiche
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        Afbeeldingen en documenten staan in de map van hun fiche. Dit staat er niet: lezers
        zouden een gebroken afbeelding of link zien. Hoofdletters tellen: `Plan.PDF` is niet
        `plan.pdf`.
    .example =
        ✗ [Annexe 15](Annexe15.pdf)
        ✓ [Annexe 15](annexe-15.pdf)

file-unused = geen enkele tekst van de fiche gebruikt het bestand `{ $file }`
    .help = toon het of link ernaar in een tekst, of verwijder het
    .explain =
        Het bestand staat in de map van de fiche, maar geen taal toont het of verwijst ernaar:
        het wordt niet gepubliceerd. Link ernaar als lezers het nodig hebben; verwijder het
        anders.
    .example =
        ✗ content/definitions/consent/plan.svg
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-image = de afmetingen van de afbeelding `{ $file }` kunnen niet gelezen worden
    .label = onleesbare afbeelding
    .help = bewaar ze opnieuw als SVG, PNG, JPEG of WebP
    .explain =
        De afmetingen zijn nodig opdat de pagina niet verspringt bij het laden. Het bestand is
        beschadigd, of van een ander formaat dan zijn naam zegt. Exporteer het opnieuw uit het
        programma waarmee het gemaakt is.
    .example =
        ✗ plan.png  0 KiB
        ✓ plan.png  24 KiB

footnote-missing = `{ $id }` is geen bron en geen voetnoot van deze tekst
    .label = leidt nergens heen
    .help = schrijf de voetnoot op een regel `[^{ $id }]: …`, of het id van een bron
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-split = schrijf elke bron tussen eigen haken: `{ $suggestion }`
    .explain =
        `[^id]` citeert een bron uit `sources.toml` of een voetnoot in dezelfde tekst. Dit id is
        geen van beide: lezers zouden het niet kunnen volgen. Verbeter het, of schrijf de
        voetnoot.
    .example =
        ✗ Quarante-cinq jours.[^S510]
        ✓ Quarante-cinq jours.[^S51]

footnote-unused = niets verwijst naar de voetnoot `{ $id }`
    .label = zonder verwijzing
    .help = verwijs ernaar met `[^{ $id }]`, of verwijder ze
    .explain =
        Een voetnoot verschijnt alleen als de tekst ernaar verwijst; deze zou niet getoond
        worden. Misschien is haar zin verwijderd of herschreven. Verwijs er opnieuw naar, of
        verwijder ze.
    .example =
        ✗ Quarante-cinq jours.
          {"["}^1]: Loi du 15 décembre 1980.
        ✓ Quarante-cinq jours.[^1]
          {"["}^1]: Loi du 15 décembre 1980.

translate-left = { $mark ->
        [WRITE] een passage is nog niet geschreven
       *[other] een passage is nog niet vertaald
    }
    .label = draagt nog de markering [!{ $mark }]
    .help = vertaal ze en verwijder de regel `[!TRANSLATE]`, met de tekens `>`
    .help-inline = vertaal ze en verwijder `[!TRANSLATE]`
    .help-write = schrijf wat hier gevraagd wordt en verwijder de regel `[!WRITE]`, met de tekens `>`
    .help-original = werk eerst het origineel `{ $file }` af: een vertaling wordt daarvan gemaakt
    .explain =
        `fiches new translation` zet het origineel in het bestand, elke passage onder
        `[!TRANSLATE]`, zodat er geen vergeten wordt. Zo’n passage mag niet in de verkeerde taal
        gepubliceerd worden. Vertaal ze en verwijder de markering.
    .example =
        ✗ > [!TRANSLATE]
          > Appelez le 101.
        ✓ Bel 101.

step-missing = de tekst heeft geen tussentitel voor de stap of groep `{ $id }`
    .label = bij de feiten, niet in de tekst
    .help = voeg een tussentitel met `{"{"}#{ $id }{"}"}` toe in `{ $file }`
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-all = voeg in elke taal een tussentitel met `{"{"}#{ $id }{"}"}` toe, of haal de stap of groep uit `sheet.toml`
    .help-heading = schrijf in `{ $file }` `{"{"}#{ $id }{"}"}` in plaats van `{"{"}#{ $nearest }{"}"}`
    .explain =
        Bij elke stap of groep van de feiten hoort een tussentitel in de tekst van elke taal,
        verbonden door zijn id. Zonder die tussentitel zouden lezers van deze taal de stap
        missen. Voeg hem toe op zijn plaats, of haal de stap uit de feiten.
    .example =
        ✗ id = "call"      ## Appeler
        ✓ id = "call"      ## Appeler {"{"}#call{"}"}

step-order = de tussentitel `#{ $id }` staat waar `#{ $expected }` verwacht wordt
    .label = een andere volgorde dan bij de feiten
    .help = zet de tussentitels in de volgorde van `sheet.toml`
    .explain =
        Stappen worden gedaan in de volgorde waarin men ze leest, en die volgorde staat bij de
        feiten, dezelfde voor alle talen. Verplaats de passage, of verander de volgorde in
        `sheet.toml` en daarmee in elke taal.
    .example =
        ✗ ## Dormir {"{"}#rest{"}"}
          ## Appeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Dormir {"{"}#rest{"}"}

step-unlisted = de passage ‘{ $text }’ is geen stap en geen groep van `sheet.toml`
    .label = zou na alle andere getoond worden
    .help = voeg `[[{ $table }]]` met `id = "{ $id }"` toe in `sheet.toml`, of zet de passage na de laatste stap of groep
    .help-id = geef de tussentitel in elke taal een id, bijvoorbeeld `{"{"}#new-id{"}"}`, en voeg `[[{ $table }]]` met die id toe in `sheet.toml`, of zet de passage na de laatste stap of groep
    .help-items = voeg `[[{ $table }]]` met `id = "{ $id }"` toe in `sheet.toml`, of schrijf de punten zonder `[ ]`
    .explain =
        De pagina toont de stappen of groepen die in `sheet.toml` staan, in die volgorde, en
        daarna alle andere passages. Een passage die niet bij de feiten staat, zou dus stilzwijgend
        van plaats veranderen: een stap die als tweede geschreven is, leest men als laatste. Zet ze
        bij de feiten, of zet ze waar ze getoond wordt: na de laatste stap of groep.
    .example =
        ✗ ## Fermer la porte {"{"}#door{"}"}     in het midden, en niet in sheet.toml
        ✓ [[procedure.steps]]
          id = "door"

## Site en talen

fallback-loop = de vervangtalen van `{ $lang }` noemen een taal twee keer, of `{ $lang }` zelf
    .label = al genoemd, of de taal zelf
    .help = noem elke andere taal hoogstens één keer
    .explain =
        De vervangtalen zeggen, in volgorde, wat te tonen als een vertaling ontbreekt. De taal
        zelf, of een taal die er twee keer staat, voegt niets toe: wellicht was een andere
        bedoeld. Verbeter de lijst.
    .example =
        ✗ [languages.uk]
          fallback = ["en", "uk"]
        ✓ [languages.uk]
          fallback = ["en", "fr"]

exit-missing = de taal `{ $lang }` heeft geen `exit_url`: de uitgang leidt naar een lege pagina
    .label = geen `exit_url`
    .help = voeg `exit_url = "https://…"` toe, een gewone pagina zoals het weerbericht, in deze taal
    .explain =
        Elke pagina heeft een uitgang voor wie plots niet meer alleen voor het scherm zit. Die
        opent een gewone pagina in de plaats van deze. Een lege pagina toont aan wie ernaast
        zit dat er iets verborgen werd. Kies een pagina die iedereen leest, en haar neutrale
        titel als `exit_title`.
    .example =
        ✗ [languages.fr]
          name = "Français"
        ✓ [languages.fr]
          name = "Français"
          exit_url = "https://www.meteo.be/fr"

emergency-missing = er staat geen noodnummer op de pagina’s: `site.toml` heeft geen `emergency`
    .help = voeg `emergency = ["…"]` bovenaan `site.toml` toe, met de sleutels van de partners die men eerst belt
    .explain =
        De balk onderaan elke pagina toont de nummers van de partners bij `emergency`, zodat hulp
        overal één tik verwijderd is. Deze site kent partners met een telefoon en toont er geen
        enkele van.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          emergency = ["partners/police", "partners/helpline"]

message-syntax = deze teksten van de interface kunnen niet gelezen worden: { $reason }
    .label = het lezen stopte hier
    .help = schrijf elke tekst als `id = tekst`; volgende regels springen in
    .explain =
        De teksten van de interface zijn Fluent-bestanden: één tekst per regel, `id = tekst`,
        variabelen tussen accolades. Deze tekst wijkt van die vorm af, en een knop of melding
        zou geen woorden hebben. Vergelijk met dezelfde tekst in een andere taal.
    .example =
        ✗ search: Rechercher
        ✓ search = Rechercher

message-missing = de tekst van de interface `{ $id }` ontbreekt in `{ $lang }`
    .help = voeg hem toe aan `{ $file }`
    .help-all = geen van de { $count } teksten is er: kopieer `site.ftl` van een andere taal naar `{ $file }` en vertaal het
    .explain =
        Knoppen, meldingen en datums halen hun woorden uit `i18n`. Zonder deze tekst zou een
        lezer een id of een andere taal midden in de pagina zien. Voeg hem toe; hetzelfde id in
        een andere taal toont wat hij zegt.
    .example =
        ✗ i18n/fr  search = Rechercher
        ✓ i18n/fr  search = Rechercher
          i18n/nl  search = Zoeken

message-variable = de tekst `{ $id }` in `{ $lang }` gebruikt `{ $variable }`, die hij niet krijgt
    .label = onbekende variabele
    .help = gebruik alleen de variabelen van dezelfde tekst in de andere talen
    .explain =
        Een variabele tussen accolades wordt ingevuld als de pagina gemaakt wordt, bijvoorbeeld
        met een getal of een datum. Deze wordt nooit ingevuld, en lezers zouden haar naam zien.
        Variabelen worden niet vertaald: neem ze over zoals ze zijn.
    .example =
        ✗ results = {"{"} $nombre {"}"}
        ✓ results = {"{"} $count {"}"}

term-name = de term `{ $term }` van de lijst `{ $vocabulary }` heeft geen naam in `{ $lang }`
    .help = voeg een tekst `{ $id } = …` toe aan `i18n/{ $lang }`
    .explain =
        Regio’s, diensten en andere termen worden getoond met hun naam in de taal van de lezer.
        Deze heeft er daar geen, en een filter zou een id tonen. Voeg de naam toe aan de teksten
        van de interface in die taal.
    .example =
        ✗ regions = ["brussels"]
        ✓ regions = ["brussels"]
          region-brussels = Bruxelles

template-syntax = dit sjabloon kan niet gelezen worden: { $reason }
    .label = het lezen stopte hier
    .help = vergelijk met het sjabloon van het standaardthema
    .explain =
        Een sjabloon van het thema volgt de regels van Tera niet, bijvoorbeeld een blok zonder
        einde. Geen enkele pagina die het gebruikt, kan gemaakt worden. Verbeter de getoonde
        plaats; hebt u niets aan het thema veranderd, verwittig dan wie het beheert.
    .example =
        ✗ {"{"}% if page.title %{"}"}
        ✓ {"{"}% if page.title %{"}"} … {"{"}% endif %{"}"}

template-render = het sjabloon mislukt op de pagina `{ $page }`: { $reason }
    .label = hier mislukt
    .help = ga na of de waarde bestaat op pagina’s van deze soort
    .explain =
        Het sjabloon is leesbaar maar gebruikt een waarde of functie die deze pagina niet heeft.
        Er wordt niets gepubliceerd, zodat geen halve pagina lezers bereikt. Bescherm het met
        `if`, of verbeter de naam.
    .example =
        ✗ {"{"}{"{"} page.titel {"}"}{"}"}
        ✓ {"{"}{"{"} page.title {"}"}{"}"}

theme-missing = geen thema met de naam `{ $name }`
    .label = dit thema bestaat niet
    .help = de thema’s zijn: { $known }
    .explain =
        Een thema is een map in `themes`, of het ingebouwde. De naam in `site.toml` is geen van
        beide. Verbeter hem, of laat `theme` weg voor het standaardthema.
    .example =
        ✗ theme = "defualt"
        ✓ theme = "default"

static-clash = de site schrijft `{ $path }` zelf
    .help = hernoem het bestand in `content/_static`
    .explain =
        Bestanden in `content/_static` worden ongewijzigd naar de hoofdmap van de site
        gekopieerd. Dit zou staan waar de site zelf een pagina of bestand zet, en een van beide
        zou verloren gaan. Hernoem het of zet het in een map.
    .example =
        ✗ content/_static/robots.txt
        ✓ content/_static/documents/robots.txt

## Stand van de vertalingen en nalezen

translation-missing = { page-name } heeft geen tekst in `{ $lang }`: in de plaats wordt `{ $shown }` getoond
    .help = begin met `fiches new translation { $key } { $lang }`
    .help-landing = schrijf `{ $file }`
    .explain =
        De pagina bestaat in deze taal maar toont de tekst van een andere, en zegt dat aan de
        lezer. Niemand krijgt een foutmelding, maar niet iedereen kan ze lezen. De opdracht
        maakt een bestand met het origineel, klaar om te vertalen.
    .example =
        ✗ fr.md
        ✓ fr.md  nl.md

translation-undeclared = nog niemand heeft aangegeven dat de tekst van `{ $key }` in `{ $lang }` up-to-date is
    .help = is hij dat, voer dan `fiches translated { $key } { $lang }` uit
    .explain =
        fiches kan niet zien of een vertaling zegt wat het origineel zegt: iemand geeft dat één
        keer aan, en daarna wordt elke wijziging van het origineel opgemerkt. Tot dan krijgen
        lezers geen waarschuwing. Lees beide teksten en voer dan de opdracht uit.
    .example =
        ✗ nl.md
        ✓ nl.md  translations.lock

translation-outdated = { $passages ->
        [one] { $passages } passage van `{ $key }` is gewijzigd sinds de vertaling in `{ $lang }`: { passage-places }
       *[other] { $passages } passages van `{ $key }` zijn gewijzigd sinds de vertaling in `{ $lang }`: { passage-places }
    }
    .label-changed = gewijzigd
    .label-new = nieuw
    .label-gone = verdwenen
    .help = pas de vertaling aan en voer dan `fiches translated { $key } { $lang }` uit
    .explain =
        Het origineel is veranderd, en de pagina zegt aan lezers welke passages verouderd kunnen
        zijn. `fiches status` geeft de lijst. Werk de passages bij en geef dat aan; gebruik
        `--minor` als alleen een tikfout in het origineel verbeterd is.
    .example =
        ✗ fr.md  45 jours      nl.md  30 dagen
        ✓ fr.md  45 jours      nl.md  45 dagen

lock-syntax = deze `translations.lock` kan niet gelezen worden
    .label = het lezen stopte hier
    .help = zet de laatste goede kopie terug, of verwijder het bestand en geef de vertalingen opnieuw aan met `fiches translated`
    .help-conflict = hier botsten twee versies: behoud de regels van beide zonder deze tekens, of verwijder het bestand en geef de vertalingen opnieuw aan met `fiches translated`
    .explain =
        Dit bestand onthoudt van welke tekst elke vertaling vertrok; alleen `fiches translated`
        schrijft het. Is het onleesbaar, dan weet niemand nog wat up-to-date is. Zet een goede
        kopie terug; behoud één passage per regel waar twee versies botsten.
    .example =
        ✗ <<<<<<< main
          "9f2c41ab #danger Appelez le 101"
          =======
        ✓ "9f2c41ab #danger Appelez le 101"

lock-original = het origineel van `{ $key }` is nu `{ $lang }`; dat de vertalingen up-to-date zijn, werd aangegeven toen het `{ $other }` was
    .help = schrijf `original = "{ $other }"` in `sheet.toml`, of vergelijk elke vertaling met `{ $lang }` en voer dan `fiches translated { $key }` uit
    .explain =
        Wat een vertaling gemist heeft, is bekend door het origineel waarvan aangegeven is dat ze
        het volgt. Met een ander origineel tellen alle vertalingen als niet aangegeven, ook die
        verouderd waren. Het origineel is de taal bij `original`, anders de eerste in
        `site.toml`: misschien kregen de talen een andere volgorde.
    .example =
        ✗ translations.lock   lang = "fr"      sheet.toml   original = "nl"
        ✓ translations.lock   lang = "fr"      sheet.toml   original = "fr"

not-reviewed = nog geen bevoegde persoon heeft `{ $key }` nagelezen
    .help = voeg na het nalezen de dag toe aan `sheet.toml`, bijvoorbeeld `reviewed = 2027-01-15`
    .explain =
        De pagina zegt dit aan lezers, zodat zij weten hoever ze haar kunnen vertrouwen. Het is
        geen fout van de tekst. Als iemand met kennis van zaken hem nagelezen heeft, schrijf dan
        de dag in `reviewed`.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

words-unreviewed = nog geen moedertaalspreker heeft de tekst van `{ $key }` in `{ $lang }` nagelezen
    .help = schrijf na het nalezen `status = "reviewed"` in de hoofding
    .explain =
        Een vertaling kan juist zijn en toch stroef lezen of kwetsen. De pagina zegt aan lezers
        dat de bewoording niet nagelezen is. Vraag het aan iemand wiens taal het is, en verander
        dan `status`.
    .example =
        ✗ status = "unreviewed"
        ✓ status = "reviewed"

review-overdue = het nalezen van `{ $key }` was voorzien op { $due }, { $days ->
        [one] { $days } dag geleden
       *[other] { $days } dagen geleden
    }
    .help = lees de tekst na en zet dan in `reviewed` de dag waarop dat gebeurde
    .explain =
        Wetten, nummers en werkwijzen veranderen: elke fiche moet opnieuw gelezen worden na de
        tijd in `review_every`. Lezers zien dat dit te laat is. Vergelijk de tekst met zijn
        bronnen en pas `reviewed` aan.
    .example =
        ✗ reviewed = 2024-01-15
        ✓ reviewed = 2027-01-15

contact-unconfirmed = `{ $key }` heeft het contact `{ $id }` niet bevestigd
    .help = vraag het aan de organisatie en voeg dan de dag toe, bijvoorbeeld `confirmed = 2027-01-15`
    .explain =
        Het contact komt uit een gepubliceerde bron, niet van de organisatie zelf, en de pagina
        zegt dat. Eén oproep volstaat om zeker te zijn. Voeg daarna de dag toe als `confirmed`.
    .example =
        ✗ sources = ["P15"]
        ✓ sources = ["P15"]
          confirmed = 2027-01-10

contact-old = het contact `{ $id }` van `{ $key }` is { $days ->
        [one] { $days } dag geleden
       *[other] { $days } dagen geleden
    } het laatst gecontroleerd
    .help = controleer het en zet dan die dag als datum
    .explain =
        Nummers veranderen zonder aankondiging. Na een half jaar zegt de pagina aan lezers dat
        dit contact niet recent gecontroleerd is; na een jaar krijgt u een waarschuwing. Bel of
        zoek het op, en pas dan `checked` of `confirmed` aan.
    .example =
        ✗ checked = 2024-03-01
        ✓ checked = 2026-11-24

summary-long = de samenvatting telt { $count } tekens; hoogstens { $max } worden volledig getoond
    .label = te lang
    .help = zeg het in hoogstens { $max } tekens
    .explain =
        De samenvatting staat in zoekresultaten, lijsten en voorbeelden, waar een langere tekst
        wordt afgekapt, vaak midden in wat telt. Eén korte zin met het belangrijkste eerst is
        het best.
    .example =
        ✗ summary = "Cette fiche a pour objet de présenter, de manière générale, …"
        ✓ summary = "Quarante-cinq jours pour se reposer et décider librement."

summary-missing = de tekst van { page-name } in `{ $lang }` heeft geen samenvatting
    .help = voeg `summary = "…"` toe aan de hoofding
    .explain =
        Zoekresultaten en lijsten tonen de samenvatting, zodat lezers de juiste fiche vinden
        zonder er meerdere te openen. Schrijf één zin die zegt wat zij er vinden.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ title = "Délai de réflexion"
          summary = "Quarante-cinq jours pour se reposer et décider librement."

contact-none = `{ $key }` heeft geen telefoon, geen e-mailadres en geen website
    .label = niemand kan deze partner bereiken
    .help = voeg een telefoon, een `email` of een `website` toe, of verwijs naar een partner die erheen leidt
    .explain =
        Lezers openen de fiche van een partner om contact op te nemen. Een partner die niemand kan
        bereiken, loopt dood voor wie hulp zoekt. Is er niets bekend, laat de partner dan weg.
    .example =
        ✗ [partner]
          name = "Payoke"
        ✓ [partner]
          name = "Payoke"
          website = {"{"} url = "https://www.payoke.be" {"}"}

refer-missing = `{ $key }` zegt niet hoe u iemand doorverwijst
    .help = voeg een tussentitel met het id `{ $id }` toe, zoals `## Doorverwijzen {"{"}#{ $id }{"}"}`, met de stappen eronder
    .explain =
        Een nummer alleen volstaat niet: wie mag bellen, wat moet u zeggen, moet de persoon
        akkoord gaan? Dat verschilt per partner. De lijst van partners leidt naar de tussentitel
        met dit id.
    .example =
        ✓ ## Doorverwijzen {"{"}#refer{"}"}
          1. Vraag of de persoon akkoord gaat.

number-missing = de procedure `{ $key }` moet u meteen volgen, maar ze geeft geen nummer om te bellen
    .help = noem een partner in de `contacts` van een stap, of schrijf `[[partner#=phone]]`
    .explain =
        Wie een procedure met `urgency = "now"` opent, heeft geen tijd om een nummer te zoeken. Het
        moet in de procedure staan.
    .example =
        ✓ [[procedure.steps]]
          id = "call"
          contacts = ["partners/police-101"]

step-empty = de stap `{ $id }` van `{ $key }` zegt niets onder zijn tussentitel
    .label = hier volgt niets
    .help = zeg wat er moet gebeuren, of noem in `contacts` wie men belt
    .explain =
        Een tussentitel zegt dat er iets moet gebeuren, niet hoe. Bij een lege stap stopt de
        lezer.
    .example =
        ✗ ## Noteer de feiten {"{"}#note{"}"}
        ✓ ## Noteer de feiten {"{"}#note{"}"}
          Schrijf op wat u zag, met de datum.

checklist-missing = de groep `{ $id }` heeft geen punten om aan te vinken
    .label = er volgt geen `- [ ]`
    .help = schrijf elk signaal onder de tussentitel als `- [ ] …`
    .explain =
        Groepen van indicatoren zijn lijsten om aan te vinken, op het scherm en op papier. Elk
        signaal is een punt dat met `- [ ]` begint.
    .example =
        ✗ - Is bang voor de overheid.
        ✓ - [ ] Is bang voor de overheid.

limits-missing = nergens staat wat één signaal niet bewijst
    .help = zeg het in een kader buiten de groepen, zoals `> [!NOTE]`
    .explain =
        Een lijst met signalen nodigt uit tot tellen. Zonder een kader dat zegt wat één signaal niet
        bewijst, maakt een lijst van iemand een slachtoffer, of net niet.
    .example =
        ✓ > [!NOTE]
          > Eén signaal bewijst niets. Meerdere signalen samen zijn een alarm.

next-missing = de lijst zegt niet wat u daarna moet doen
    .help = verwijs buiten de groepen naar een procedure, een partner of een nummer
    .explain =
        Wie meerdere signalen heeft aangevinkt, moet meteen weten wat de volgende stap is: wie om
        raad vragen, of welke procedure volgen.
    .example =
        ✓ Meerdere signalen? Volg [[suspicion-first-steps]].

sources-none = `{ $key }` noemt geen bronnen
    .help = noem in `sources` waarop de fiche steunt
    .explain =
        Lezers en de volgende redacteur moeten kunnen nagaan wat een fiche zegt. Noem de id’s
        van `sources.toml`; `[^S51]` in de tekst citeert er een.
    .example =
        ✓ sources = ["S51", "S53"]

partner-unlinked = de tekst noemt `{ $name }`, maar verwijst nergens naar die fiche
    .label = geen verwijzing in deze fiche
    .help = schrijf `[[{ $key }]]`, of `[[{ $key }|…]]` met eigen woorden
    .explain =
        Een naam zonder verwijzing doet de lezer zoeken naar een nummer dat één klik ver is. Eén
        verwijzing in de tekst, of in `related`, volstaat voor de hele fiche.
    .example =
        ✗ Vraag raad aan Payoke.
        ✓ Vraag raad aan [[payoke]].

sentence-long = een zin van { $words } woorden: meer dan { $max } is moeilijk te volgen
    .label = begint hier
    .help = maak er twee zinnen van
    .explain =
        Deze teksten worden haastig gelezen, onder druk, vaak in een tweede taal. Eén idee per zin;
        boven de 40 woorden wordt het een waarschuwing.
    .example =
        ✗ Bel het centrum, dat professionals raad geeft, en zeg aan de persoon, die …
        ✓ Bel het centrum: het geeft professionals raad. Zeg daarna aan de persoon …

passage-untranslated = deze passage staat nog in de taal van het origineel
    .label = woord voor woord hetzelfde als in het origineel
    .help = vertaal ze in `{ $lang }`
    .explain =
        Een alinea werd uit het origineel gekopieerd en vergeten. Wie een andere taal koos, kan ze
        niet lezen.
    .example =
        ✗ uk.md: Appelez la police si la personne est en danger.
        ✓ uk.md: Телефонуйте до поліції, якщо людині загрожує небезпека.

language-other = deze passage lijkt niet in `{ $lang }` te staan
    .label = een andere taal
    .help = vertaal ze; de naam van een organisatie of document mag blijven
    .explain =
        De woorden van deze passage zijn van een andere taal dan de naam van het bestand zegt. Ze
        bleef staan, of twee bestanden zijn verwisseld.
    .example =
        ✗ nl.md: Appelez la police si la personne est en danger.
        ✓ nl.md: Bel de politie als de persoon in gevaar is.

letters-foreign = `{ $word }` heeft letters die `{ $lang }` niet kent
    .label = typ het opnieuw
    .help = typ het woord met het toetsenbord van zijn eigen taal
    .explain =
        Letters van een ander alfabet die op elkaar lijken, Russische in een Oekraïens woord, Latijnse
        tussen Cyrillische, Perzische in het Arabisch: zoeken vindt zo’n woord niet, en
        schermlezers lezen het verkeerd.
    .example =
        ✗ Это
        ✓ Це

parity-headings = { $problem ->
        [missing] de tussentitel `#{ $id }` van het origineel ontbreekt in `{ $lang }`
        [new] de tussentitel `#{ $id }` staat alleen in `{ $lang }`
       *[other] de tussentitel `#{ $id }` staat in `{ $lang }` op een andere plaats dan in het origineel
    }
    .help = voeg de tussentitel met zijn tekst en `{"{"}#{ $id }{"}"}` toe
    .help-new = laat hem weg, of voeg hem toe aan het origineel en de andere talen
    .help-order = zet de tussentitels in de volgorde van het origineel
    .label-first = in het origineel
    .explain =
        Elke taal heeft dezelfde passages in dezelfde volgorde: wie twee talen vergelijkt, en
        verwijzingen naar een tussentitel, rekenen daarop. Id’s zijn in alle talen dezelfde.
    .example =
        ✓ fr.md: ## Comment orienter {"{"}#refer{"}"}
        ✓ en.md: ## How to refer {"{"}#refer{"}"}

parity-tasks = de groep `{ $id }` heeft { $count ->
        [one] { $count } punt
       *[other] { $count } punten
    } om aan te vinken, het origineel { $expected }
    .label = een ander aantal punten
    .help = vertaal elk punt van het origineel, één voor één
    .label-first = in het origineel
    .explain =
        Een signaal dat een vertaling weglaat, is een signaal waar niemand op let. Elke taal heeft
        dezelfde punten in dezelfde volgorde.
    .example =
        ✗ fr.md: 4 × `- [ ]`, nl.md: 3 × `- [ ]`

parity-references = deze passage verwijst in `{ $lang }` niet naar dezelfde fiches en feiten als het origineel; ontbreekt: { $missing }; te veel: { $new }
    .label = andere verwijzingen
    .help = schrijf de verwijzingen van het origineel
    .label-first = in het origineel
    .explain =
        Een verwijzing is een nummer, een termijn of de volgende fiche: wat de ene taal heeft en de
        andere niet, missen sommige lezers. Woorden en volgorde zijn vrij.
    .example =
        ✗ fr.md: [[payoke#=phone]], nl.md: –

parity-citations = deze passage citeert in `{ $lang }` niet de bronnen van het origineel; ontbreekt: { $missing }; te veel: { $new }
    .label = andere bronnen
    .help = citeer de bronnen van het origineel
    .label-first = in het origineel
    .explain =
        Een bewering houdt in elke taal haar bron; met een andere bron, of zonder, is het misschien een
        andere bewering.
    .example =
        ✗ fr.md: [^S51], uk.md: [^S53]

parity-numbers = deze passage heeft in `{ $lang }` niet de getallen van het origineel; ontbreekt: { $missing }; te veel: { $new }
    .label = andere getallen
    .help = vergelijk de getallen met het origineel; een getal dat kan veranderen hoort in `[facts]`
    .label-first = in het origineel
    .explain =
        Jaren, wetsartikelen, bedragen: wie maar één taal leest, ziet een fout cijfer niet. Getallen van
        drie of meer cijfers worden vergeleken, hoe duizendtallen ook geschreven zijn.
    .example =
        ✗ fr.md: 2018, nl.md: 2081

base-url-part = `{ $value }` heeft een deel dat het adres van een site niet kan hebben
    .label = bevat `?` of `#`
    .help = laat weg wat met `?` of `#` begint
    .explain =
        De adressen van alle pagina’s beginnen met `base_url`. Wat op `?` of `#` volgt, zou midden in
        elk adres staan.
    .example =
        ✗ base_url = "https://example.org/?lang=fr"
        ✓ base_url = "https://example.org/"

base-url-missing = geen `base_url` in `site.toml`: sitemap, feed en linkvoorbeelden vallen weg
    .help = voeg `base_url = "https://…"` toe als de site een openbaar adres heeft
    .explain =
        Sitemap, feed, canonieke adressen en voorbeelden hebben het volledige adres van de site
        nodig. Al de rest werkt zonder, ook van een usb-stick of op een intranet. Voeg het toe
        als de site een openbaar adres heeft.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          base_url = "https://example.org"

## Publiceren, opdrachten

output-foreign = `{ $path }` bevat { $count ->
        [one] { $count } bestand dat
       *[other] { $count } bestanden die
    } fiches niet geschreven heeft: { $files }
    .help = kies een andere map met `--out`, of verplaats deze bestanden
    .explain =
        Publiceren vervangt de hele uitvoermap, en fiches verwijdert nooit wat het niet
        geschreven heeft. Misschien is het de verkeerde map. Kies een lege; bestanden die bij de
        site horen, staan in `content/_static`.
    .example =
        ✗ fiches build --out documents
        ✓ fiches build --out public

output-locked = een andere `fiches build` is aan het schrijven in `{ $path }`
    .help = wacht tot die klaar is en probeer dan opnieuw
    .explain =
        Twee keer tegelijk `fiches build` in één map zou de pagina’s door elkaar halen. De
        andere loopt misschien in een ander venster of op een server. Wacht tot die klaar is, of
        kies een andere map met `--out`.
    .example =
        ✗ fiches build & fiches build
        ✓ fiches build

output-write = de site kon niet geschreven worden in `{ $path }`: { reason-name }
    .help = ga na of de map bestaat en of u er mag schrijven
    .help-full = maak plaats op de schijf en probeer dan opnieuw
    .explain =
        De computer weigerde te schrijven. De site die er stond, is nog heel: niets verandert
        voor alles geschreven is. Neem de oorzaak weg en probeer opnieuw.
    .example =
        ✗ fiches build --out /
        ✓ fiches build --out public

output-path = `{ $path }` kan geen bestand van de site zijn
    .help = geef het een kortere naam, zonder `..` of bijzondere tekens
    .explain =
        Dit pad zou buiten de uitvoermap liggen, of sommige systemen kunnen zo’n naam niet
        bewaren. Hernoem het bestand of de map waar het vandaan komt.
    .example =
        ✗ moved_from = ["../consent"]
        ✓ moved_from = ["definitions/agreement"]

file-write = `{ $path }` kon niet geschreven worden: { reason-name }
    .help = ga na of u er mag schrijven en of de schijf niet vol is
    .explain =
        De computer weigerde een bestand van de map van de site te schrijven. Het bestand is
        gebleven zoals het was. Neem de oorzaak weg en voer de opdracht opnieuw uit.
    .example =
        ✗ content/definitions/consent/  dr-xr-xr-x (chmod 555)
        ✓ content/definitions/consent/  drwxr-xr-x (chmod 755)

output-place = de site kan niet in `{ $path }` komen: alles wat daar staat, zou vervangen worden
    .help = kies een map die alleen voor de site dient, zoals `--out public`
    .help-mount = `{ $path }` is een aparte schijf: kies een map erin
    .explain =
        Publiceren vervangt de hele uitvoermap. Deze map is de hoofdmap van de schijf, de
        persoonlijke map, de map van de site of een map waarin die staat, een map in `content`,
        `themes` of `i18n`, waar de site uit gemaakt wordt, of een aangekoppelde schijf, die niet
        verplaatst kan worden. Er werd niets geschreven. Kies een map waar niets anders in staat.
    .example =
        ✗ fiches build --out .
        ✓ fiches build --out public

file-exists = `{ $path }` bestaat al
    .help = kies een andere naam, of wijzig dat bestand
    .explain =
        `fiches new` schrijft nooit over een bestand heen: iemands werk kan erin staan. Wijzig het
        bestand dat er is, of verplaats het eerst.
    .example =
        ✗ fiches new translation consent nl   (nl.md bestaat)
        ✓ fiches new translation consent uk

init-not-empty = `{ $path }` is geen lege map
    .help = geef een nieuwe map op
    .help-file = `{ $path }` is een bestand: geef een nieuwe map op
    .explain =
        `fiches init` maakt een kleine volledige site en schrijft nooit over bestaande
        bestanden. Geef een map op die niet bestaat of leeg is.
    .example =
        ✗ fiches init documents
        ✓ fiches init documents/my-site

serve-port = poort { $port } is bezet: misschien loopt er nog een ander voorbeeld
    .help = sluit het andere programma, of gebruik `--port { $next }`
    .explain =
        Op één poort kan maar één programma tegelijk antwoorden; vaak is het een voorbeeld dat
        nog in een ander venster openstaat. Sluit dat, of kies een andere poort.
    .example =
        ✗ fiches serve --port 80
        ✓ fiches serve --port 4041

usage = { $problem ->
        [missing] { $argument } ontbreekt
        [argument] `{ $argument }` is hier niet bekend
        [none] er is geen opdracht gegeven
        [command] er is geen opdracht `{ $command }`
        [value] `{ $argument }` kan niet `{ $value }` zijn
        [empty] `{ $argument }` heeft geen waarde
        [twice] `{ $argument }` staat er twee keer
       *[conflict] `{ $argument }` gaat niet samen met `{ $other }`
    }
    .help = zo wordt het geschreven: { $usage }
    .help-known = een van: { $known }
    .help-nearest = bedoelde u `{ $nearest }`?
    .help-day = schrijf een dag als 2026-11-24
    .help-address = schrijf een adres als https://example.org
    .help-epoch = schrijf de seconden sinds 1970, zoals 1795478400, of laat het weg
    .help-all = voor alle argumenten: `--help`
    .explain =
        Wat na `fiches` op de regel staat, is niet begrepen: er is niets gedaan. `fiches --help`
        toont de opdrachten, en `--help` na een opdracht haar argumenten (in het Engels).
    .example =
        ✗ fiches chek
        ✓ fiches check

code-unknown = geen melding heeft de code `{ $code }`
    .help = de code is het woord tussen vierkante haken na ‘fout’
    .help-nearest = bedoelde u `{ $nearest }`?
    .explain =
        `fiches explain` verwacht de code van een melding, het woord tussen vierkante haken,
        zoals `link-missing`. Kopieer ze uit de melding.
    .example =
        ✗ fiches explain link-mising
        ✓ fiches explain link-missing
