# Ce que fiches dit aux rédacteurs. Un message par code de `src/diag/code.rs`, dont la liste donne les
# variables : le message est le titre ; `.label` se lit à l’endroit, `.help` dit que faire, `.explain`
# et `.example` sont montrés par `fiches explain`. Minuscule et pas de point final, sauf dans
# `.explain` ; les noms entre accents graves ; pas de jargon.

## Mots de l’affichage

severity-error = erreur
severity-warning = avertissement
severity-note = remarque
help-word = aide
summary-errors = { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }
summary-warnings = { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }
summary-notes = { $notes ->
        [one] { $notes } remarque
       *[other] { $notes } remarques
    }
summary-found = { $found ->
        [errors] { summary-errors }
        [warnings] { summary-warnings }
        [both] { summary-errors }, { summary-warnings }
       *[nothing] aucune erreur
    }
summary = { $notes ->
        [0] { summary-found }
       *[other] { summary-found }, { summary-notes }
    }
    .unpublished = { summary } : rien n’a été publié
summary-more = { $count ->
        [one] encore { $count } remarque comme celles-ci : `fiches check --format short` la montre
       *[other] encore { $count } remarques comme celles-ci : `fiches check --format short` les montre toutes
    }
# Ce que les commandes disent de leur travail
say-published = { $written ->
        [0] rien n’a changé : les { $files } fichiers de { $out } sont comme avant
       *[other] { $files } fichiers publiés dans { $out }, dont { $written } nouveaux ou modifiés
    }
say-schemas = les schémas sont dans { $folder } ; un fichier nomme le sien à sa première ligne : `#:schema …`
say-new = créé : { $files } — remplissez ce que `fiches check` signale et enlevez le `#` des lignes utiles
say-new-translation = créé : { $files } — traduisez ce qui porte [!TRANSLATE] et enlevez ces marques ; quand `fiches check` n’y signale plus d’erreur, lancez `fiches translated { $key } { $lang }`
say-init = un petit site en cinq langues est dans { $folder } : allez-y et lancez `fiches serve`
say-serving = le site est visible tant que cette commande tourne ; Ctrl+C l’arrête
say-changed = { $files ->
        [one] { $files } fichier modifié : visible après { $ms } ms
       *[other] { $files } fichiers modifiés : visibles après { $ms } ms
    }
say-packed = { $files } fichiers dans { $out }, { $size } Ko
say-translated = `{ $key }` : à jour en { $langs }
say-translated-minor = `{ $key }` : la petite correction de l’original ne change rien en { $langs }
say-translated-none = rien de nouveau à déclarer : toutes les traductions le sont déjà
say-broken = la dernière version correcte reste lisible jusqu’à la correction
# Over a page in `serve`, below the mistakes that are shown
say-more = { $count ->
        [one] et { $count } de plus : `fiches check` la montre
       *[other] et { $count } de plus : `fiches check` les montre toutes
    }
# Beside links to sheets, in `serve`
say-mark-unpublished = non publiée
say-mark-review = à relire depuis le { $day }

# `fiches status`, et la page du même nom dans `serve`
status-title = Où en sont les fiches
status-home = Vers le site
status-sheet = fiche
status-owner = responsable
status-written = écrite
status-reviewed = relue
status-next = à relire
status-unconfirmed = non confirmé
status-undated = sans date
status-unpublished = non publiée
status-overdue = en retard
status-missed = Ce que les traductions ont manqué
state-original = original
state-missing = absente
state-undeclared = non déclarée
state-outdated = dépassée
state-current = à jour
state-reviewed = relue
passage-changed = modifié
passage-new = nouveau
passage-gone = supprimé
passage-mark = { $word } :
passage-title = le titre
passage-summary = le résumé
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
passage-intro = le texte avant le premier intertitre
passage-was = avant
passage-now = maintenant
status-totals = { $sheets ->
        [one] { $sheets } fiche
       *[other] { $sheets } fiches
    } : { $overdue } en retard de relecture, { $unreviewed ->
        [one] { $unreviewed } jamais relue
       *[other] { $unreviewed } jamais relues
    }, { $unpublished ->
        [one] { $unpublished } non publiée
       *[other] { $unpublished } non publiées
    }, { $unconfirmed } avec un contact non confirmé
status-language = { $lang } : { $original ->
        [one] { $original } original
       *[other] { $original } originaux
    }, { $reviewed ->
        [one] { $reviewed } relue
       *[other] { $reviewed } relues
    }, { $current } à jour, { $outdated ->
        [one] { $outdated } dépassée
       *[other] { $outdated } dépassées
    }, { $undeclared ->
        [one] { $undeclared } non déclarée
       *[other] { $undeclared } non déclarées
    }, { $missing ->
        [one] { $missing } absente
       *[other] { $missing } absentes
    }

# Ce que `fiches new` écrit dans ses squelettes
new-facts =
    Les faits : ce qui est vrai dans toutes les langues. Une ligne qui commence par # est un
    exemple : enlevez le # pour l’utiliser, ou supprimez-la. `fiches check` dit ce qui reste à remplir.
new-words = 
    Le texte dans sa première langue. La page montre le titre et le résumé au-dessus de lui.
    Écrivez ce que demande chaque [!WRITE], puis enlevez la marque avec ses signes >.
new-translation =
    Traduisez chaque passage marqué [!TRANSLATE], ici aussi, et enlevez la marque. Laissez tel quel
    ce qui est dans [[…]], dans {"{"}#…{"}"} et après ]( : c’est identique dans toutes les langues.
new-step = Étape { $number }
new-group = Groupe { $number }
new-write-definition = Ce que le mot veut dire, en deux phrases courtes. Puis ce qu’il ne veut pas dire, et à qui s’adresser.
new-write-procedure = Quand suivre cette procédure, en une phrase. Chaque intertitre ci-dessous est une étape, avec son `id` dans `sheet.toml`.
new-write-step = Ce qu’il faut faire, en phrases courtes qui commencent par un verbe.
new-write-indicators = Ce qu’un seul signe ne prouve pas, dans un encadré : `> [!NOTE]`. Puis que faire ensuite, avec un renvoi comme `[[procedure]]` ou `[[partner#=phone]]`.
new-write-group = Les signes, un par ligne : `- [ ] …`.
new-write-partner = Ce que fait cette organisation, et pour qui, en deux phrases.
new-write-refer = Comment orienter une personne : qui peut appeler, que dire, si la personne doit être d’accord.
new-write-training = Ce qu’on y apprend, pour qui, et comment participer.
new-write-page = Le texte, la phrase la plus importante d’abord.

type-expected = { $expected ->
        [text] un texte entre guillemets droits
        [bool] `true` ou `false`
        [integer] un nombre entier
        [date] une date comme 2026-11-24
        [list] une liste entre crochets, comme `["…"]`
        [table] une table
        [tables] une ou plusieurs tables
        [float] un nombre décimal
       *[other] { $expected }
    }
type-found = { $found ->
        [text] un texte
        [bool] `true` ou `false`
        [integer] un nombre entier
        [date] une date
        [list] une liste
        [table] une table
        [tables] plusieurs tables
        [float] un nombre décimal
       *[other] { $found }
    }
page-name = { $key ->
        [home_page] la page d’accueil
       *[other] `{ $key }`
    }
reason-name = { $reason ->
        [missing] il n’existe pas
        [denied] ce n’est pas autorisé
        [folder] un dossier se trouve à cet endroit
        [file] un fichier se trouve à cet endroit
        [full] il n’y a plus de place sur le disque
        [read-only] ce disque ne peut pas être modifié
        [name] le nom est trop long ou contient un signe interdit
        [busy] il est déjà utilisé
       *[other] { $reason }
    }
kind-name = { $kind ->
        [definition] une définition
        [procedure] une procédure
        [indicators] une liste d’indicateurs
        [partner] un partenaire
        [training] une formation
        [page] une page
       *[other] { $kind }
    }
kind-expected = { $expected ->
        [definition] une définition
        [procedure] une procédure
        [indicators] une liste d’indicateurs
        [partner] un partenaire
        [training] une formation
        [page] une page
       *[other] { $expected }
    }
table-name = { $table ->
        [front-matter] l’en-tête
       *[other] `{ $table }`
    }

## Fichiers

site-missing = pas de site dans `{ $path }` : `content/site.toml` est absent
    .help = aller dans le dossier du site, l’indiquer avec `--site`, ou créer un site avec `fiches init`
    .explain =
        fiches cherche `content/site.toml` dans le dossier où vous êtes, ou dans celui indiqué
        avec `--site`. Ce fichier contient les langues et les réglages du site : sans lui, il
        n’y a rien à lire. Allez dans le bon dossier, ou créez un site avec `fiches init`.
    .example =
        ✗ fiches build
        ✓ fiches build --site my-site

file-read = impossible de lire `{ $path }` : { reason-name }
    .help = vérifier qu’il existe et que vous avez le droit de le lire
    .explain =
        L’ordinateur a refusé d’ouvrir ce fichier ou ce dossier : il a disparu, un autre
        programme le bloque, ou votre compte n’y a pas accès. Ce qu’il contient manque au site.
        Vérifiez qu’il est là et que vous pouvez l’ouvrir, puis recommencez.
    .example =
        ✗ content/definitions/consent/fr.md  ---------- (chmod 000)
        ✓ content/definitions/consent/fr.md  -rw-r--r-- (chmod 644)

file-encoding = la ligne { $line } de `{ $path }` contient des lettres illisibles : le fichier n’est pas en UTF-8
    .help = l’ouvrir dans votre éditeur, choisir « Enregistrer sous » et le codage UTF-8
    .explain =
        Tous les fichiers de texte sont lus en UTF-8, le codage qui permet d’écrire aussi bien
        le français que l’arabe et l’ukrainien. Celui-ci a été enregistré autrement, souvent par
        un ancien programme sous Windows, et ses accents seraient faux. Ouvrez-le, choisissez
        « Enregistrer sous » et le codage UTF-8.
    .example =
        ✗ fr.md  ISO-8859-1, Windows-1252
        ✓ fr.md  UTF-8

file-too-large = `{ $path }` fait { $size } Mio : un fichier de texte fait 64 Mio au plus
    .help = en retirer ce qui n’est pas du texte
    .explain =
        Aucun texte de fiche n’approche cette taille : il s’agit sans doute d’autre chose sous
        un mauvais nom, comme une image ou une archive. Un vieux téléphone ne pourrait pas
        ouvrir une telle page. Sortez le fichier du dossier du contenu ou rendez-lui son vrai
        nom.
    .example =
        ✗ content/definitions/consent/fr.md   80 MiB
        ✓ content/definitions/consent/fr.md    6 KiB

file-loop = `{ $path }` est un raccourci vers un dossier qui le contient
    .help = supprimer le raccourci
    .explain =
        Un raccourci (un lien symbolique) ramène à un dossier situé au-dessus de lui : la
        lecture ne finirait jamais. Rien de ce qui se trouve sous ce raccourci ne peut faire
        partie du site. Supprimez-le, ou remplacez-le par une copie des fichiers utiles.
    .example =
        ✗ content/definitions/all -> content
        ✓ content/definitions/consent/

file-kind = `{ $path }` n’est pas ce qui est attendu ici
    .help-folder = `{ $path }` est un dossier : mettre un fichier de ce nom à sa place
    .help-special = `{ $path }` n’est ni un fichier ni un dossier : le supprimer
    .explain =
        Le dossier du contenu a une forme fixe : les rubriques et les fiches sont des dossiers,
        les faits et les textes sont des fichiers. Ici, l’un est à la place de l’autre et ne
        peut pas être lu. Renommez-le ou déplacez-le.
    .example =
        ✗ content/definitions/consent.md
        ✓ content/definitions/consent/fr.md

file-unknown = `{ $path }` n’a pas sa place dans le dossier du contenu
    .help = le renommer, ou le mettre dans `content/_static` pour qu’il soit copié tel quel
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Ce nom ne répond à aucune règle du dossier du contenu : le fichier n’est pas publié et
        personne ne le verra. Souvent, un nom est mal écrit, comme `sheets.toml` pour
        `sheet.toml`. Renommez-le, supprimez-le, ou mettez-le dans `content/_static` pour qu’il
        soit copié tel quel.
    .example =
        ✗ content/definitions/consent/sheets.toml
        ✓ content/definitions/consent/sheet.toml

language-file = `{ $lang }` n’est pas une langue de ce site
    .label = nommé d’après une langue inconnue
    .help = les langues sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Un fichier de texte porte le code de sa langue, et cette langue doit être déclarée dans
        `site.toml`. Un texte dans une langue non déclarée n’apparaîtrait nulle part. Corrigez
        le nom du fichier, ou ajoutez `[languages.<code>]` à `site.toml`.
    .example =
        ✗ content/definitions/consent/french.md
        ✓ content/definitions/consent/fr.md

key-invalid = le nom de dossier `{ $name }` ne peut contenir que a–z, 0–9 et des traits d’union entre eux
    .help = le renommer en `{ $suggestion }`
    .explain =
        Le nom du dossier d’une rubrique ou d’une fiche entre dans son adresse, que l’on tape,
        imprime et envoie. Les majuscules, les accents et les espaces s’y abîment. Utilisez des
        minuscules sans accent, des chiffres et un trait d’union entre les mots ; le titre, lui,
        s’écrit librement.
    .example =
        ✗ content/Définitions/Délai de réflexion/
        ✓ content/definitions/delai-de-reflexion/

moved-from = `{ $key }` ne peut pas avoir été la clé d’une fiche
    .label = ce n’est pas une rubrique et une fiche
    .help = écrire rubrique/fiche, comme `definitions/old-name`
    .help-form = écrire `{ $suggestion }`
    .explain =
        `moved_from` énumère les clés qu’une fiche avait auparavant : les anciennes adresses
        mènent alors à la nouvelle. Une clé, c’est le dossier de la rubrique, une barre oblique
        et le dossier de la fiche, en minuscules sans accent, chiffres et traits d’union.
    .example =
        ✗ moved_from = ["recovery-period"]
        ✓ moved_from = ["definitions/recovery-period"]

section-reserved = le site a besoin du nom `{ $name }` pour lui-même
    .help = donner un autre nom à la rubrique
    .explain =
        La recherche, la liste A–Z, le manuel et les thèmes ont leur propre adresse. Une
        rubrique du même nom les cacherait aux lecteurs. Renommez le dossier ; son titre peut
        rester.
    .example =
        ✗ content/search/section.toml
        ✓ content/how-to-search/section.toml

section-facts = la rubrique `{ $section }` n’a pas de `section.toml`
    .help = ajouter le fichier `section.toml` avec une ligne comme `kind = "definition"`
    .explain =
        Chaque rubrique a un fichier `section.toml` qui dit quel type de fiches elle contient.
        Sans lui, ses fiches ne peuvent pas être lues. Ajoutez-le, avec une ligne
        comme `kind = "definition"`.
    .example =
        ✗ content/partners/payoke/sheet.toml
        ✓ content/partners/section.toml
          content/partners/payoke/sheet.toml

sheet-facts = la fiche `{ $key }` n’a pas de `sheet.toml`
    .help = ajouter `sheet.toml` : `fiches new` en crée un avec tous les champs
    .explain =
        Les faits d’une fiche sont dans `sheet.toml`, ses textes dans un fichier par langue.
        Sans les faits, fiches ne sait ni quelle langue est l’original ni quand le texte a été
        écrit, et la fiche n’est pas publiée. Ajoutez le fichier, ou supprimez le dossier si ce
        n’est pas une fiche.
    .example =
        ✗ content/definitions/consent/fr.md
        ✓ content/definitions/consent/sheet.toml
          content/definitions/consent/fr.md

url-duplicate = deux pages seraient à l’adresse `{ $url }`
    .label = demande aussi cette adresse
    .label-first = a déjà cette adresse
    .help = renommer l’une des deux, ou retirer l’adresse de `moved_from`
    .explain =
        Une adresse ne peut montrer qu’une page : l’autre serait perdue pour les lecteurs.
        Souvent, une ancienne adresse dans `moved_from` est devenue le nom d’une nouvelle fiche.
        Renommez l’une des deux, ou retirez l’adresse de `moved_from`.
    .example =
        ✗ content/definitions/consent/
          moved_from = ["definitions/consent"]
        ✓ content/definitions/consent/
          moved_from = ["definitions/agreement"]

words-missing = { page-name } n’a pas de texte dans sa langue d’origine `{ $lang }`
    .help = écrire `{ $file }`, ou indiquer un autre original dans `sheet.toml`
    .help-landing = écrire `{ $file }`, dans la langue qui vient en premier dans `site.toml`
    .explain =
        L’original est le texte auquel toutes les traductions sont comparées : il doit exister.
        Ici, la fiche désigne une langue dans laquelle elle n’a pas de texte. Écrivez ce
        fichier, ou mettez dans `original` une langue que la fiche possède.
    .example =
        ✗ original = "fr"      nl.md
        ✓ original = "fr"      fr.md  nl.md

## TOML

toml-syntax = { $reason ->
        [quotes] un texte sans guillemets
        [curly] des guillemets courbes au lieu de guillemets droits
        [open] un texte entre guillemets qui n’est pas fermé
        [bracket] un crochet ou une accolade qui n’est pas fermé
        [comma] une virgule manque
        [equals] le signe égal manque
        [value] rien ne suit le signe égal
        [rest] quelque chose suit la valeur
        [name] un nom de champ avec un accent, un espace ou un autre signe
       *[other] cette ligne ne peut pas être lue : { $reason }
    }
    .label = la lecture s’est arrêtée ici
    .help = vérifier les guillemets, les crochets et le signe égal de cette ligne
    .help-quote = mettre le texte entre guillemets droits : `"…"`
    .help-open = le fermer par un guillemet droit `"` sur la même ligne
    .help-bracket = le fermer par `]`, ou par `{"}"}` s’il a été ouvert par `{"{"}`
    .help-comma = mettre une virgule entre les deux valeurs
    .help-equals = écrire le champ, un signe égal et sa valeur : `champ = …`
    .help-value = écrire la valeur, ou supprimer la ligne
    .help-name = l’écrire avec a–z, 0–9, des traits d’union et `_` seulement
    .help-word = mettre un texte entre guillemets droits : `"…"` ; pour oui et non, écrire `true` et `false`
    .help-rest = le retirer, ou l’écrire sur une autre ligne ; un guillemet dans un texte s’écrit `\"`
    .explain =
        Les faits s’écrivent `champ = valeur` : les textes entre guillemets droits, les listes
        entre crochets, les tables sous `[nom]`. Quelque chose ici ne suit pas cette forme, et
        cette partie du fichier est laissée de côté. L’endroit montré est celui où la lecture
        s’est arrêtée : l’erreur peut se trouver juste avant.
    .example =
        ✗ owner = protection
        ✓ owner = "protection"

toml-duplicate = `{ $key }` est donné deux fois
    .label = donné à nouveau ici
    .label-first = donné d’abord ici
    .help = ne garder que l’un des deux
    .explain =
        Un champ n’a qu’une valeur, et fiches ne devine pas laquelle est la bonne. Les lecteurs
        pourraient recevoir le mauvais numéro ou la mauvaise date. Supprimez celle qui est
        dépassée ; pour plusieurs valeurs, utilisez une liste si le champ l’accepte.
    .example =
        ✗ order = 3
          order = 4
        ✓ order = 4

front-matter = l’en-tête, entre deux lignes `+++`, manque ou n’est pas fermé
    .label = { $problem ->
        [open] ce `+++` n’est jamais fermé
        [above] des lignes vides précèdent ce `+++`
       *[missing] `+++` était attendu ici
    }
    .help = commencer le fichier par une ligne `+++`, des champs comme `title = "…"`, puis une autre ligne `+++`
    .help-end = fermer l’en-tête par une ligne `+++`
    .help-above = supprimer les lignes vides au-dessus de `+++`
    .explain =
        Un fichier de texte commence par son titre et son résumé, entre deux lignes de trois
        signes plus. Sans eux, la page n’aurait pas de titre et la recherche ne pourrait pas la
        montrer. Écrivez ces deux lignes, sans rien d’autre dessus.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ +++
          title = "Délai de réflexion"
          +++

field-unknown = { table-name } n’a pas de champ `{ $key }`
    .label = champ inconnu
    .help = les champs sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-move = déplacer la ligne au-dessus du premier `[…]` : plus bas, elle appartient à cette table
    .explain =
        Ce champ ne signifie rien à cet endroit, et sa valeur serait perdue sans bruit.
        D’habitude, son nom est mal écrit ou il se trouve dans la mauvaise table : en TOML, tout
        ce qui suit `[nom]` appartient à cette table. Corrigez le nom ou déplacez la ligne.
    .example =
        ✗ writen = 2026-11-24
        ✓ written = 2026-11-24

field-type = `{ $key }` doit être { type-expected }, pas { type-found }
    .label = c’est { type-found }
    .help = écrire { type-expected }
    .help-quoted-date = écrire la date sans guillemets : `{ $key } = 2026-11-24`
    .help-example = écrire `{ $example }`
    .help-tables = écrire des crochets doubles : `{ $suggestion }`
    .explain =
        Chaque champ accepte une sorte de valeur : un texte entre guillemets droits, un nombre
        ou une date sans guillemets, `true` ou `false`, ou une liste entre crochets. Cette
        valeur est d’une autre sorte. Il s’agit le plus souvent des guillemets : une date n’en
        prend pas, un numéro de téléphone en prend.
    .example =
        ✗ written = "2026-11-24"
        ✓ written = 2026-11-24

field-missing = dans { table-name }, le champ `{ $key }` manque
    .help = ajouter une ligne `{ $key } = …`
    .help-example = ajouter `{ $example }`
    .explain =
        Sans ce champ, il manquerait à la page quelque chose dont les lecteurs ou les
        traducteurs ont besoin. Ajoutez-le dans la table nommée ; `fiches new` montre tous les
        champs avec un commentaire.
    .example =
        ✗ owner = "protection"
        ✓ owner = "protection"
          written = 2026-11-24

field-empty = `{ $key }` est vide
    .label = rien ici
    .help = donner une valeur, ou supprimer la ligne si le champ est facultatif
    .explain =
        Un texte ou une liste vide laisserait un trou dans la page, comme un lien sans nom. Si
        vous ne connaissez pas encore la valeur et que le champ est facultatif, supprimez la
        ligne : la page dira que ce n’est pas connu.
    .example =
        ✗ title = ""
        ✓ title = "Délai de réflexion"

value-date = `{ $value }` n’est pas un jour du calendrier
    .label = ce n’est pas un jour
    .help = écrire l’année, le mois et le jour, comme 2026-11-24, sans guillemets et sans heure
    .explain =
        Les jours s’écrivent année, mois, jour, pour que personne ne confonde le 3 avril et le 4
        mars. Celui-ci n’existe pas, ou il est suivi d’une heure. Vérifiez le mois et le jour ;
        n’écrivez que la date.
    .example =
        ✗ written = 2026-02-30
        ✓ written = 2026-02-28

value-duration = `{ $value }` n’est pas une durée
    .label = ce n’est pas une durée
    .help = écrire un nombre et une unité en anglais, comme "45 days", ou la forme "P45D"
    .help-deadline = écrire `at-once` (immédiatement), ou un nombre et une unité en anglais, comme "45 days"
    .explain =
        Un délai s’écrit une fois et s’affiche en toutes lettres dans chaque langue : il doit
        être clair pour une machine. Écrivez un nombre et une unité en anglais (hours, days,
        weeks, months, years), ou la forme ISO 8601.
    .example =
        ✗ review_every = "six mois"
        ✓ review_every = "6 months"

value-edtf = `{ $value }` n’est ni une année, ni un mois, ni un jour
    .label = ce n’est pas une date
    .help = écrire "2024", "2024-09" ou "2024-09-03", entre guillemets droits
    .explain =
        Pour les sources et les formations, vous pouvez donner une année, un mois ou un jour,
        selon ce qui est connu (EDTF, niveau 0). Les saisons, les mots et les autres ordres ne
        peuvent pas être triés. Écrivez ce qui est connu ; omettez le champ si rien ne l’est.
    .example =
        ✗ date = "septembre 2024"
        ✓ date = "2024-09"

value-hours = dans les heures d’ouverture `{ $value }`, `{ $part }` ne peut pas être lu
    .label = illisible
    .help = écrire les heures comme "Mo-Fr 09:00-17:00; Sa 10:00-12:00" ou "24/7"
    .explain =
        Les heures d’ouverture s’affichent en cinq langues : elles utilisent donc les
        abréviations anglaises d’OpenStreetMap, Mo Tu We Th Fr Sa Su, PH pour les jours fériés,
        et des heures de 00:00 à 24:00. Une heure fausse envoie quelqu’un devant une porte
        fermée. Écrivez chaque groupe de jours avec ses heures, séparés par des points-virgules.
    .example =
        ✗ hours = "lun-ven 9h-17h"
        ✓ hours = "Mo-Fr 09:00-17:00"

value-phone = `{ $value }` n’est pas un numéro de téléphone international complet
    .label = impossible à appeler de partout
    .help = écrire + et le numéro avec son pays, sans espaces, comme "+3222345678"
    .help-invalid = la forme est bonne, mais ce numéro n’existe pas dans ce pays : vérifier les chiffres
    .explain =
        Un numéro doit fonctionner depuis n’importe quel téléphone : il s’écrit donc en entier,
        signe plus, pays, numéro, sans espaces ni zéro entre parenthèses. Un chiffre faux prive
        une personne de l’appel dont elle a besoin. Copiez-le chez l’organisation même ; la
        façon de le montrer se règle avec `display`.
    .example =
        ✗ number = "02 511 64 64"
        ✓ number = "+3225116464"

value-short = `{ $value }` n’est pas un numéro court
    .label = pas de deux à six chiffres
    .help = écrire de deux à six chiffres, sans espaces ni +, comme "112"
    .help-full = c’est un numéro complet : l’écrire dans `number` ; ici, seulement de deux à six chiffres, comme "112"
    .explain =
        Un numéro court comme le 112 a de deux à six chiffres et ne fonctionne que dans un pays.
        Un numéro complet s’écrit dans `number`, avec + et son pays. Dans `site.toml`,
        `short_numbers` énumère les numéros courts qui existent dans le pays du site.
    .example =
        ✗ short = "+3225116464"
        ✓ number = "+3225116464"

value-country = `{ $value }` n’est pas le code d’un pays
    .label = aucun pays
    .help = écrire deux lettres capitales, comme "BE"
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Les numéros du pays du site s’affichent comme on les y compose ; tous les autres avec +
        et leur pays, sans quoi ce seraient d’autres numéros. Le code est celui de la norme
        ISO 3166-1 : BE pour la Belgique, FR pour la France.
    .example =
        ✗ country = "Belgium"
        ✓ country = "BE"

value-email = `{ $value }` n’est pas une adresse e-mail
    .label = ce n’est pas une adresse
    .help = l’écrire comme nom@example.org, sans rien d’autre
    .explain =
        Les lecteurs touchent l’adresse pour écrire : elle doit être complète et seule, sans
        nom, sans `mailto:`, sans espaces. Vérifiez-la sur le site de l’organisation.
    .example =
        ✗ address = "info(at)example.org"
        ✓ address = "info@example.org"

value-url = `{ $value }` n’est pas une adresse web complète
    .label = adresse incomplète
    .help = commencer par https://
    .help-scheme = écrire `{ $suggestion }`
    .explain =
        Un lien vers un autre site a besoin de l’adresse entière avec `https://` ; sans cela, le
        navigateur chercherait une page de ce site-ci. Copiez-la depuis la barre d’adresse.
    .example =
        ✗ url = "www.example.org"
        ✓ url = "https://www.example.org"

value-locale = `{ $value }` n’est pas un code de langue
    .label = ce n’est pas un code de langue
    .help = écrire un code comme "fr", "nl-BE" ou "uk"
    .explain =
        Les langues portent leur code BCP 47 : deux ou trois lettres et, au besoin, un trait
        d’union et un pays. Les navigateurs et les lecteurs d’écran en déduisent la voix et les
        coupures de mots. L’ukrainien est `uk`, l’arabe `ar`.
    .example =
        ✗ locale = "french"
        ✓ locale = "fr-BE"

value-choice = `{ $key }` ne peut pas être `{ $value }`
    .label = ce mot n’est pas permis ici
    .help = les mots permis sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Ce champ accepte quelques mots fixes, traduits pour le lecteur. Un autre mot ne serait
        montré à personne. Utilisez l’un de ceux de la liste, exactement comme il est écrit.
    .example =
        ✗ urgency = "immediately"
        ✓ urgency = "now"

value-number = `{ $key }` ne peut pas être { $value }
    .label = trop petit ou trop grand
    .help = écrire un nombre de { $min } à { $max }
    .explain =
        Le nombre est hors de ce qui a un sens pour ce champ. Souvent, un chiffre manque ou est
        de trop. Corrigez-le ; un nombre s’écrit sans espaces ni points.
    .example =
        ✗ order = -3
        ✓ order = 3

phone-short = le numéro court `{ $value }` n’est pas dans la liste de `site.toml`
    .label = absent de la liste
    .help = la liste contient : { $known } ; y ajouter celui-ci, dans `short_numbers`, s’il est juste
    .explain =
        Un numéro court comme le 112 ne vaut que dans un pays et ne peut pas être vérifié comme
        un numéro complet : le site tient donc la liste de ceux qu’il connaît. Ainsi, une faute
        de frappe n’envoie personne vers un mauvais numéro d’urgence. Corrigez-le, ou ajoutez-le
        à `short_numbers` dans `site.toml`.
    .example =
        ✗ short = "122"
        ✓ short = "112"

phone-display = `{ $display }` n’a pas les chiffres de `{ $number }`
    .label = d’autres chiffres
    .help = si le numéro est juste, écrire `{ $national }`
    .explain =
        Le numéro que l’on lit doit être celui qui sonne. Les chiffres de `display` diffèrent de
        ceux de `number` : l’un des deux est faux. Vérifiez auprès de l’organisation, puis
        corrigez, ou omettez `display` : fiches écrit alors la forme habituelle.
    .example =
        ✗ number = "+3225116464"
          display = "02 511 64 46"
        ✓ number = "+3225116464"
          display = "02 511 64 64"

phone-both = le téléphone `{ $id }` doit avoir soit `number`, soit `short`
    .help = ajouter `number = "+32…"`, ou `short` pour un numéro comme le 112
    .help-both = ne garder que l’un des deux
    .explain =
        Un téléphone est soit un numéro international complet, soit un numéro court déclaré dans
        `site.toml`. Sans l’un ni l’autre, il n’y a rien à appeler ; avec les deux, on ne sait
        pas lequel sonne. Gardez-en ou ajoutez-en un seul.
    .example =
        ✗ number = "+3225116464"
          short = "112"
        ✓ number = "+3225116464"

id-invalid = l’identifiant `{ $id }` ne peut contenir que a–z, 0–9 et un trait d’union entre eux
    .label = pas permis dans un identifiant
    .help = écrire `{ $suggestion }`
    .explain =
        Les identifiants relient le même passage ou le même fait dans toutes les langues et
        entrent dans les adresses. Les majuscules, les accents et les espaces s’y abîment.
        Utilisez des minuscules, des chiffres et des traits d’union ; un identifiant n’est
        jamais montré aux lecteurs.
    .example =
        ✗ id = "Appel d'urgence"
        ✓ id = "appel-d-urgence"

id-duplicate = l’identifiant `{ $id }` est donné deux fois
    .label = donné à nouveau ici
    .label-first = donné d’abord ici
    .help = donner un autre identifiant à l’un des deux
    .help-list = supprimer l’un des deux
    .explain =
        Un identifiant doit désigner une seule chose, sinon un lien pourrait mener à la mauvaise
        étape ou au mauvais numéro. Souvent, une entrée a été copiée avec son identifiant.
        Changez l’un des deux, aussi dans les textes s’il y figure.
    .example =
        ✗ id = "call"
          id = "call"
        ✓ id = "call"
          id = "rest"

date-order = `{ $later }` ({ $date }) précède `{ $earlier }` ({ $other })
    .label = trop tôt
    .label-first = l’autre ne doit pas précéder celle-ci
    .help = vérifier les deux dates
    .explain =
        L’une de ces dates doit suivre l’autre : un texte est relu après avoir été écrit, une
        formation finit après avoir commencé. Les lecteurs jugent d’après ces dates de la
        confiance à accorder au texte. Corrigez celle qui est fausse.
    .example =
        ✗ written = 2026-11-24
          reviewed = 2026-01-15
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

date-future = `{ $key }` ({ $date }) est encore à venir : nous sommes le { $today }
    .label = dit que quelque chose a eu lieu
    .help = corriger l’année, le mois ou le jour ; n’écrire la date qu’une fois venue
    .explain =
        Un texte a été écrit ou relu, un contact vérifié ou confirmé, une source publiée un jour
        déjà passé. Avec une année de trop, un numéro où plus personne ne répond passerait pendant
        des années pour vérifié à l’instant, et les lecteurs ne sauraient pas son âge.
    .example =
        ✗ confirmed = 2036-11-24
        ✓ confirmed = 2026-11-24

address-confidential = l’adresse de `{ $name }` doit rester confidentielle, or elle est donnée
    .label = ceci serait publié
    .label-first = la confidentialité est demandée ici
    .help = supprimer cette adresse
    .explain =
        Le lieu est marqué comme confidentiel : des personnes s’y cachent de ceux qui les ont
        exploitées. Une adresse dans le fichier pourrait atteindre le site, ses copies et les
        moteurs de recherche. Supprimez-la, aussi des textes ; si elle est publique malgré tout,
        supprimez `address_confidential`.
    .example =
        ✗ address_confidential = true
          address = "Rue … 12, 1000 Bruxelles"
        ✓ address_confidential = true

kind-table = cette fiche a besoin de la table `[{ $table }]` : c’est { kind-name }
    .help = ajouter `[{ $table }]`, ou déplacer la fiche dans une autre rubrique
    .explain =
        Le type d’une rubrique dit ce que ses fiches contiennent : un partenaire a des contacts,
        une procédure a des étapes. La table de ces faits manque, et la page serait vide là où
        l’on regarde d’abord. Ajoutez la table, ou déplacez la fiche dans la rubrique où elle a
        sa place.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          {"["}definition]

kind-tables = cette fiche a les tables de deux types : `[{ $table }]` et `[{ $other }]`
    .label = le second type
    .label-first = le premier type
    .help = ne garder que l’une des deux
    .explain =
        Une fiche est une seule chose : une définition, une procédure, une liste d’indicateurs,
        un partenaire, une formation ou une page. Avec les tables de deux types, on ne sait pas
        quelle page faire. Gardez-en une, et faites une seconde fiche pour l’autre.
    .example =
        ✗ [definition]
          {"["}procedure]
        ✓ [procedure]

fact-value = le fait `{ $id }` doit avoir un seul des champs `duration`, `date`, `number` et `phone`
    .label = aucun, ou plus d’un
    .help = en garder ou en ajouter un
    .explain =
        Un fait est une valeur que toutes les langues montrent, comme un délai ou un numéro.
        Sans valeur, il n’y a rien à montrer ; avec deux, on ne sait pas laquelle. Faites deux
        faits si vous avez besoin des deux.
    .example =
        ✗ [facts.reflection]
          duration = "P45D"
          number = 45
        ✓ [facts.reflection]
          duration = "P45D"

## Renvois par leur nom

vocabulary-unknown = la liste `{ $vocabulary }` n’a pas de terme `{ $term }`
    .label = terme inconnu
    .help = les termes sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Les régions, les publics, les services et autres viennent de listes dans `site.toml`,
        pour que les filtres fonctionnent et que chaque terme ait un nom dans chaque langue.
        Aucun filtre ne trouverait un terme hors de la liste. Utilisez un terme de la liste, ou
        ajoutez-le avec ses noms.
    .example =
        ✗ regions = ["brussles"]
        ✓ regions = ["brussels"]

vocabulary-loop = la région `{ $term }` se trouve à l’intérieur d’elle-même
    .label = ramène au point de départ
    .help = corriger `within` de l’une des régions
    .explain =
        Une région se trouve dans une plus grande : une province dans une région, une région
        dans un pays. Ici, la chaîne revient à son début, et la liste des partenaires ne sait
        plus laquelle est la plus grande. Corrigez ou supprimez `within` pour l’une d’elles.
    .example =
        ✗ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "hainaut" {"}"}
        ✓ hainaut = {"{"} within = "wallonia" {"}"}
          wallonia = {"{"} within = "belgium" {"}"}

language-unknown = `{ $lang }` n’est pas une langue de ce site
    .label = langue inconnue
    .help = les langues sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Une langue doit être déclarée dans `site.toml` sous `[languages.<code>]`, avec son nom,
        son sens d’écriture et ses langues de repli. Corrigez le code, ou déclarez d’abord la
        langue.
    .example =
        ✗ original = "france"
        ✓ original = "fr"

source-unknown = `sources.toml` n’a pas de source `{ $id }`
    .label = source inconnue
    .help = ajouter `[{ $id }]` à `sources.toml`, ou corriger l’identifiant
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Les sources figurent une fois dans `sources.toml` et se citent par leur identifiant.
        Sans cette entrée, les lecteurs ne pourraient pas vérifier d’où vient une affirmation.
        Corrigez l’identifiant ou ajoutez la source.
    .example =
        ✗ sources = ["S510"]
        ✓ sources = ["S51"]

source-unlisted = la source `{ $id }` est citée dans le texte, mais absente des faits
    .label = citée ici
    .help = ajouter `"{ $id }"` à `sources` dans `{ $file }`
    .explain =
        Les sources d’une fiche sont les mêmes dans toutes les langues et figurent dans
        `sheet.toml`. Une source citée dans une seule langue rendrait les traductions
        différentes. Ajoutez-la à la liste, ou retirez la citation.
    .example =
        ✗ sources = ["S51"]            Quarante-cinq jours.[^S53]
        ✓ sources = ["S51", "S53"]     Quarante-cinq jours.[^S53]

source-unused = aucune fiche n’utilise la source `{ $id }`
    .label = non utilisée
    .help = la citer, ou la supprimer de `sources.toml`
    .explain =
        La source est dans la liste, mais aucune fiche ne la cite : aucun lecteur ne la voit.
        Elle a peut-être disparu d’un texte ou y est mal écrite. Citez-la à sa place, ou
        supprimez-la.
    .example =
        ✗ [S99]
        ✓ sources = ["S99"]

section-unknown = aucune rubrique nommée `{ $name }`
    .help = nommer une fiche `rubrique/nom` ; les rubriques sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Une fiche se trouve dans une rubrique, un dossier de `content` avec un fichier
        `section.toml`. Nommez-la par les deux : la rubrique, une barre oblique et un nom en petites
        lettres. Pour une nouvelle rubrique, créez d’abord le dossier, avec un `section.toml` qui
        dit son type.
    .example =
        ✗ fiches new definition consent
        ✓ fiches new definition definitions/consent

sheet-unknown = aucune fiche nommée `{ $name }`
    .label = cette fiche n’existe pas
    .help = écrire la clé d’une fiche : rubrique, barre oblique, dossier
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-order = la fiche vient d’abord, puis la langue : `{ $command }`
    .explain =
        Les faits renvoient aux autres fiches par leur clé, le chemin de leur dossier. Aucune
        fiche n’a celle-ci : elle est mal écrite, a été renommée, ou n’est pas encore écrite.
        Corrigez-la ; un lecteur ne doit pas suivre un lien qui ne mène nulle part.
    .example =
        ✗ related = ["definitions/consentemnt"]
        ✓ related = ["definitions/consent"]

sheet-ambiguous = plusieurs fiches s’appellent `{ $name }`
    .label = laquelle ?
    .help = écrire l’une de celles-ci : { $candidates }
    .explain =
        La dernière partie d’une clé suffit si une seule fiche la porte. Ici, plusieurs la
        portent, et fiches ne devine pas. Écrivez aussi la rubrique.
    .example =
        ✗ related = ["consent"]
        ✓ related = ["definitions/consent"]

sheet-kind = `{ $name }` est { kind-name } ; il faut ici { kind-expected }
    .label = une fiche d’un autre type
    .help = indiquer une fiche du bon type
    .explain =
        Certains faits demandent une fiche d’un certain type : un contact est un partenaire, un
        terme plus large est une définition. À une fiche d’un autre type manquerait ce qui doit
        être montré ici. Indiquez une autre fiche, ou faites un renvoi ordinaire dans le texte.
    .example =
        ✗ contacts = ["definitions/consent"]
        ✓ contacts = ["partners/payoke"]

sheet-draft = la fiche `{ $name }` n’est pas publiée
    .label = les lecteurs n’y trouveraient pas de page
    .label-first = elle est retenue ici
    .help = la publier, ou retirer le renvoi
    .explain =
        La fiche porte `published = false` : le lien mènerait les lecteurs à une page qui
        n’existe pas. Publiez d’abord cette fiche, ou retirez le renvoi jusqu’à ce qu’elle soit
        prête.
    .example =
        ✗ published = false
        ✓ published = true

## Markdown

html-raw = le HTML n’est pas permis dans les textes : `{ $html }`
    .label = ceci est du HTML
    .help = le retirer, ou écrire en Markdown : `**gras**`, `*italique*`, `[texte](adresse)`
    .help-break = finir la ligne par `\` pour aller à la ligne, ou laisser une ligne vide pour un nouveau paragraphe
    .explain =
        Les textes sont en Markdown seulement. Le HTML change d’aspect selon le thème, se
        traduit mal et pourrait amener des programmes sur l’appareil du lecteur. Utilisez le
        Markdown ; le caractère `<` s’écrit `\<`.
    .example =
        ✗ <b>Appelez le 101</b>
        ✓ **Appelez le 101**

link-scheme = un lien ne peut pas commencer par `{ $scheme }:`
    .label = pas permis
    .help = mettre un lien vers une adresse web qui commence par https://
    .help-file = mettre le fichier dans le dossier de la fiche et écrire `[…]({ $file })`
    .explain =
        Un lien peut commencer par https ou http ; les numéros et les adresses e-mail viennent
        des faits. D’autres peuvent lancer des programmes ou révéler quelque chose du lecteur :
        ils sont refusés. Renvoyez à une page web, ou écrivez le texte sans lien.
    .example =
        ✗ [plan](file:///C:/plan.pdf)
        ✓ [plan](plan.pdf)

link-relative = `{ $url }` est un lien ordinaire vers une page de ce site
    .label = ne reste pas dans la langue du lecteur
    .help = écrire [[clé]] avec la clé de la fiche
    .help-nearest = écrire [[{ $nearest }]]
    .explain =
        Un lien ordinaire vers une page de ce site se casse quand la fiche est déplacée, et
        emmène le lecteur dans une autre langue. Un renvoi entre doubles crochets est vérifié,
        reste dans la langue du lecteur et prend le titre de la fiche. Écrivez plutôt celui-ci.
    .example =
        ✗ [Consentement](/fr/definitions/consent/)
        ✓ [[consent|Consentement]]

link-phone = `{ $url }` est écrit à la main au lieu de venir des faits
    .label = ni vérifié, ni changé avec les faits
    .help = le mettre dans les faits et écrire [[partenaire#=phone]]
    .help-email = la mettre dans les faits et écrire [[partenaire#=email]]
    .explain =
        Un numéro ou une adresse dans le texte est à changer cinq fois le jour où il change, et
        l’une sera oubliée. Mettez-le dans les faits du partenaire et renvoyez-y : il sera juste
        dans toutes les langues à la fois.
    .example =
        ✗ [02 511 64 64](tel:+3225116464)
        ✓ [[pag-asa#=phone]]

phone-typed = `{ $text }` est tapé à la main au lieu de venir des faits
    .label = ne s’appelle pas d’un doigt, et ne changera pas avec les faits
    .help = le mettre dans les faits d’un partenaire et écrire [[partenaire#=phone]] ou [[partenaire#=email]]
    .help-known = écrire { $reference }
    .help-field = l’enlever : un titre ou un résumé ne peut pas renvoyer à un fait
    .explain =
        Un numéro tapé dans un texte n’est pas vérifié, un téléphone ne l’appelle pas, et le jour où
        il change, une des cinq langues sera oubliée. Mettez-le une fois dans les faits du
        partenaire et renvoyez-y. Un numéro court comme le 112 peut figurer dans un texte.
    .example =
        ✗ Appelez le 03 201 16 90.
        ✓ Appelez le [[payoke#=phone]].

link-missing = aucune fiche nommée `{ $name }`
    .label = cette fiche n’existe pas
    .help = écrire la clé d’une fiche, ou retirer les crochets
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Un renvoi entre doubles crochets désigne une fiche par sa clé ou par la dernière partie
        de celle-ci. Aucune fiche n’a ce nom : il est mal écrit, a changé, ou la fiche n’est pas
        encore écrite. Corrigez-le ; le nom est le même dans toutes les langues, il ne se
        traduit pas.
    .example =
        ✗ Voir [[consentemnt]].
        ✓ Voir [[consent]].

link-open = `[[` n’est pas fermé
    .label = ouvert ici
    .help = le fermer avec `]]`
    .help-table = dans un tableau, écrire la barre verticale comme `\|`
    .explain =
        Deux crochets ouvrent un renvoi à une fiche, deux autres le ferment, sur la même ligne.
        Laissés ouverts, ils apparaîtraient tels quels dans le texte. Ajoutez `]]`, ou écrivez
        `\[\[` si vous voulez ces caractères.
    .example =
        ✗ Voir [[consent.
        ✓ Voir [[consent]].

link-empty = un renvoi sans nom
    .label = rien entre les crochets
    .help = écrire la clé d’une fiche entre les crochets
    .explain =
        Les doubles crochets contiennent la clé d’une fiche, comme [[consent]] et, si vous le
        voulez, d’autres mots après une barre. Sans rien dedans, le renvoi ne mène nulle part.
        Écrivez la clé, ou retirez les crochets.
    .example =
        ✗ Voir [[]].
        ✓ Voir [[consent]].

anchor-missing = `{ $name }` n’a pas d’intertitre avec l’identifiant `{ $id }` en `{ $lang }`
    .label = cet intertitre n’existe pas
    .help = ajouter `{"{"}#{ $id }{"}"}` à l’intertitre voulu
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-fact = `{ $id }` est un fait : écrire `#={ $id }`
    .explain =
        Ce qui suit `#` désigne un intertitre par l’identifiant écrit derrière lui entre
        accolades. La fiche n’en a pas de tel : le lecteur arriverait en haut de la page et
        devrait chercher. Corrigez l’identifiant, ou ajoutez-le à l’intertitre.
    .example =
        ✗ [[reflection-period#ends]]
        ✓ [[reflection-period#end]]
          ## Fin du délai {"{"}#end{"}"}

anchor-untranslated = la traduction de `{ $name }` en `{ $lang }` n’a pas d’intertitre avec l’identifiant `{ $id }`
    .label = ne mène nulle part dans cette langue
    .label-first = l’intertitre dans l’original
    .help = ajouter `{"{"}#{ $id }{"}"}` au même intertitre de la traduction
    .explain =
        L’intertitre existe dans l’original mais pas dans toutes les traductions : les lecteurs
        de cette langue n’arriveraient pas au passage. Les identifiants sont les mêmes dans
        toutes les langues et ne se traduisent pas. Ajoutez-le à l’intertitre dans cette
        traduction.
    .example =
        ✗ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn
        ✓ fr.md  ## Fin du délai {"{"}#end{"}"}
          nl.md  ## Einde van de termijn {"{"}#end{"}"}

fact-missing = `{ $name }` n’a pas de fait `{ $fact }`
    .label = ce fait n’existe pas
    .help = ses faits sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Après `#=` vient le nom d’un fait, comme un délai ou `phone`. La fiche n’a pas ce fait,
        et la phrase aurait un trou. Corrigez le nom, ou ajoutez le fait à `sheet.toml`.
    .example =
        ✗ [[reflection-period#=reflexion]]
        ✓ [[reflection-period#=reflection]]

card-place = la carte de contact de `{ $name }` n’est pas seule sur sa ligne
    .label = au milieu d’un texte
    .help = la mettre seule sur une ligne, avec une ligne vide avant et après
    .explain =
        `![[clé]]` montre une carte de contact entière, qui n’a pas sa place dans une phrase ou
        une liste. Donnez-lui sa propre ligne ; dans une phrase, utilisez [[clé]] ou
        {"["}[clé#=phone]].
    .example =
        ✗ Contacter ![[payoke]] ou le 101.
        ✓ Contacter [[payoke]] ou le 101.

card-kind = `{ $name }` n’a pas de carte de contact : c’est { kind-name }
    .label = pas un partenaire
    .help = écrire [[{ $name }]] sans point d’exclamation
    .explain =
        Seuls les partenaires ont une carte de contact, avec téléphones et heures. Pour les
        autres fiches, faites un simple renvoi, ou indiquez le partenaire voulu.
    .example =
        ✗ ![[consent]]
        ✓ [[consent]]

alert-unknown = `[!{ $name }]` n’est pas un encadré
    .label = encadré inconnu
    .help = les encadrés sont : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Un encadré comme `> [!WARNING]` met un passage en évidence. Ce nom n’existe pas : le
        passage aurait l’air d’une citation et passerait inaperçu. Le nom est en anglais dans
        toutes les langues ; le lecteur le voit traduit.
    .example =
        ✗ > [!WARNNG]
        ✓ > [!WARNING]

markup-slip = `{ $text }` est publié tel quel
    .label = les lecteurs voient ces signes
    .help = écrire `{ $meant }` ; si ces signes sont voulus, mettre `\` devant le premier
    .explain =
        Un signe oublié, une espace de trop, et une marque n’en est plus une : un avertissement perd
        son encadré, une liste ses cases, une affirmation sa source, et les lecteurs voient des
        crochets.
    .example =
        ✗ > [WARNING]
        ✓ > [!WARNING]

heading-top = `{ $text }` est un intertitre de niveau 1, réservé au titre de la page
    .label = un seul `#`
    .help = écrire `##` ou plus
    .explain =
        Le titre de l’en-tête est le seul titre de niveau 1 de la page. Les personnes qui
        utilisent un lecteur d’écran se déplacent de titre en titre, et un second les égare.
        Commencez les intertitres par `##`.
    .example =
        ✗ # Que faire
        ✓ ## Que faire

heading-skip = un intertitre de niveau { $level } suit un intertitre de niveau { $before }
    .label = un niveau est sauté
    .help = mettre un `#` de plus que l’intertitre précédent, pas davantage
    .explain =
        Les intertitres sont la table des matières de ceux qui écoutent la page : un niveau
        sauté s’entend comme une partie manquante. Choisissez le niveau selon la structure, pas
        selon la taille. Mettez un `#` de plus que l’intertitre dont il dépend.
    .example =
        ✗ ## Que faire
          #### Appeler
        ✓ ## Que faire
          ### Appeler

heading-id = l’identifiant `{ $id }` d’un intertitre est déjà pris
    .label = utilisé à nouveau ici
    .label-first = utilisé d’abord ici
    .help = donner un autre identifiant à l’un des intertitres
    .help-reserved = cet identifiant appartient à la page elle-même : en choisir un autre
    .explain =
        Un lien vers un identifiant mène au premier intertitre qui le porte : on n’arriverait
        jamais au second. Souvent, un intertitre a été copié avec son identifiant. Changez-en
        un, de la même façon dans toutes les langues.
    .example =
        ✗ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Rappeler {"{"}#call-again{"}"}

attribute-unknown = un intertitre ne peut pas avoir `{ $name }` entre accolades
    .label = inconnu
    .help = sont permis : un identifiant comme `#call`, `.do` et `.dont`
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Les accolades derrière un intertitre contiennent un identifiant, ou bien `.do` ou
        `.dont` pour une liste de choses à faire ou à ne pas faire. Tout le reste serait perdu.
        Corrigez ou supprimez-le.
    .example =
        ✗ ### À faire {"{"}.doo{"}"}
        ✓ ### À faire {"{"}.do{"}"}

do-list = aucune liste ne suit l’intertitre avec `{"{"}.{ $name }{"}"}`
    .label = une liste doit suivre
    .help = commencer la liste juste après l’intertitre
    .explain =
        Un intertitre avec `.do` ou `.dont` colore et marque la liste qui le suit. Sans liste
        juste après, les lecteurs ne verraient pas de quels conseils il s’agit. Commencez la
        liste là, ou retirez la marque et mettez le texte ailleurs.
    .example =
        ✗ ### À faire {"{"}.do{"}"}
          Écoutez la personne.
        ✓ ### À faire {"{"}.do{"}"}
          - Écoutez la personne.

image-alt = l’image `{ $file }` n’a pas de texte pour les personnes qui ne la voient pas
    .label = rien entre les crochets
    .help = écrire ce que dit l’image : ![texte]({ $file })
    .explain =
        Les personnes qui ne voient pas l’image, ou dont la connexion est trop lente, reçoivent
        ce texte à sa place. Dites en une phrase ce que l’image apprend, dans la langue de la
        page.
    .example =
        ✗ ![](plan.svg)
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-missing = le dossier de la fiche n’a pas de fichier `{ $file }`
    .label = ce fichier n’existe pas
    .help = mettre le fichier dans le dossier de la fiche
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        Les images et les documents sont dans le dossier de leur fiche. Celui-ci n’y est pas :
        les lecteurs verraient une image ou un lien cassé. Les majuscules comptent : `Plan.PDF`
        n’est pas `plan.pdf`.
    .example =
        ✗ [Annexe 15](Annexe15.pdf)
        ✓ [Annexe 15](annexe-15.pdf)

file-unused = aucun texte de la fiche n’utilise le fichier `{ $file }`
    .help = le montrer dans un texte ou y mettre un lien, ou le supprimer
    .explain =
        Le fichier est dans le dossier de la fiche, mais aucune langue ne le montre ni n’y mène
        par un lien : il n’est pas publié. Mettez un lien si les lecteurs en ont besoin ; sinon,
        supprimez-le.
    .example =
        ✗ content/definitions/consent/plan.svg
        ✓ ![Quatre étapes, du soupçon à la protection](plan.svg)

file-image = les dimensions de l’image `{ $file }` ne peuvent pas être lues
    .label = image illisible
    .help = l’enregistrer à nouveau en SVG, PNG, JPEG ou WebP
    .explain =
        Les dimensions sont nécessaires pour que la page ne saute pas pendant qu’elle se charge.
        Le fichier est abîmé, ou d’un autre format que son nom ne le dit. Exportez-le à nouveau
        depuis le programme qui l’a produit.
    .example =
        ✗ plan.png  0 KiB
        ✓ plan.png  24 KiB

footnote-missing = `{ $id }` n’est ni une source ni une note de bas de page de ce texte
    .label = ne mène nulle part
    .help = écrire la note de bas de page sur une ligne `[^{ $id }]: …`, ou l’identifiant d’une source
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-split = écrire chaque source entre ses propres crochets : `{ $suggestion }`
    .explain =
        `[^id]` cite une source de `sources.toml` ou une note de bas de page du même texte. Cet
        identifiant n’est ni l’un ni l’autre : les lecteurs ne pourraient pas le suivre.
        Corrigez-le, ou écrivez la note.
    .example =
        ✗ Quarante-cinq jours.[^S510]
        ✓ Quarante-cinq jours.[^S51]

footnote-unused = rien ne renvoie à la note de bas de page `{ $id }`
    .label = sans renvoi
    .help = y renvoyer avec `[^{ $id }]`, ou la supprimer
    .explain =
        Une note n’apparaît que si le texte y renvoie ; celle-ci ne serait pas montrée. Sa
        phrase a peut-être été supprimée ou récrite. Renvoyez-y à nouveau, ou supprimez-la.
    .example =
        ✗ Quarante-cinq jours.
          {"["}^1]: Loi du 15 décembre 1980.
        ✓ Quarante-cinq jours.[^1]
          {"["}^1]: Loi du 15 décembre 1980.

translate-left = { $mark ->
        [WRITE] un passage n’est pas encore écrit
       *[other] un passage n’est pas encore traduit
    }
    .label = porte encore la marque [!{ $mark }]
    .help = le traduire et supprimer la ligne `[!TRANSLATE]`, avec les signes `>`
    .help-inline = le traduire et supprimer `[!TRANSLATE]`
    .help-write = écrire ce qui est demandé ici et supprimer la ligne `[!WRITE]`, avec les signes `>`
    .help-original = terminer d’abord l’original `{ $file }` : la traduction se fait à partir de lui
    .explain =
        `fiches new translation` met l’original dans le fichier, chaque passage sous
        `[!TRANSLATE]`, pour qu’aucun ne soit oublié. Un tel passage ne doit pas être publié
        dans la mauvaise langue. Traduisez-le et retirez la marque.
    .example =
        ✗ > [!TRANSLATE]
          > Appelez le 101.
        ✓ Bel 101.

step-missing = le texte n’a pas d’intertitre pour l’étape ou le groupe `{ $id }`
    .label = dans les faits, pas dans le texte
    .help = ajouter un intertitre avec `{"{"}#{ $id }{"}"}` dans `{ $file }`
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-all = ajouter un intertitre avec `{"{"}#{ $id }{"}"}` dans chaque langue, ou retirer l’étape ou le groupe de `sheet.toml`
    .help-heading = dans `{ $file }`, écrire `{"{"}#{ $id }{"}"}` au lieu de `{"{"}#{ $nearest }{"}"}`
    .explain =
        À chaque étape ou groupe des faits répond un intertitre dans le texte de chaque langue,
        relié par son identifiant. Sans lui, les lecteurs de cette langue manqueraient l’étape.
        Ajoutez-le à sa place, ou retirez l’étape des faits.
    .example =
        ✗ id = "call"      ## Appeler
        ✓ id = "call"      ## Appeler {"{"}#call{"}"}

step-order = l’intertitre `#{ $id }` se trouve là où `#{ $expected }` est attendu
    .label = un autre ordre que dans les faits
    .help = mettre les intertitres dans l’ordre de `sheet.toml`
    .explain =
        Les étapes se font dans l’ordre où on les lit, et cet ordre est dans les faits, le même
        pour toutes les langues. Déplacez le passage, ou changez l’ordre dans `sheet.toml` et,
        avec lui, chaque langue.
    .example =
        ✗ ## Dormir {"{"}#rest{"}"}
          ## Appeler {"{"}#call{"}"}
        ✓ ## Appeler {"{"}#call{"}"}
          ## Dormir {"{"}#rest{"}"}

step-unlisted = le passage « { $text } » n’est ni une étape ni un groupe de `sheet.toml`
    .label = serait affiché après tous les autres
    .help = ajouter `[[{ $table }]]` avec `id = "{ $id }"` dans `sheet.toml`, ou placer le passage après la dernière étape ou le dernier groupe
    .help-id = donner à l’intertitre un identifiant, par exemple `{"{"}#new-id{"}"}`, dans chaque langue et ajouter `[[{ $table }]]` avec cet identifiant dans `sheet.toml`, ou placer le passage après la dernière étape ou le dernier groupe
    .help-items = ajouter `[[{ $table }]]` avec `id = "{ $id }"` dans `sheet.toml`, ou écrire les éléments sans `[ ]`
    .explain =
        La page montre les étapes ou les groupes que `sheet.toml` énumère, dans son ordre, puis
        tous les autres passages. Un passage absent des faits quitterait donc sa place sans
        prévenir : une étape écrite en deuxième se lirait en dernier. Ajoutez-le aux faits, ou
        placez-le là où il sera montré : après la dernière étape ou le dernier groupe.
    .example =
        ✗ ## Fermer la porte {"{"}#door{"}"}     au milieu, et absent de sheet.toml
        ✓ [[procedure.steps]]
          id = "door"

## Site et langues

fallback-loop = les langues de repli de `{ $lang }` nomment deux fois une langue, ou `{ $lang }` elle-même
    .label = déjà nommée, ou la langue elle-même
    .help = nommer chaque autre langue une fois au plus
    .explain =
        Les langues de repli disent, dans l’ordre, quoi montrer quand une traduction manque. La
        langue elle-même, ou une langue nommée deux fois, n’ajoute rien : c’est sans doute une
        erreur pour une autre. Corrigez la liste.
    .example =
        ✗ [languages.uk]
          fallback = ["en", "uk"]
        ✓ [languages.uk]
          fallback = ["en", "fr"]

exit-missing = la langue `{ $lang }` n’a pas de `exit_url` : la sortie mène à une page vide
    .label = pas de `exit_url`
    .help = ajouter `exit_url = "https://…"`, une page ordinaire comme la météo, dans cette langue
    .explain =
        Chaque page a une sortie pour qui n’est soudain plus seul devant l’écran. Elle ouvre une
        page ordinaire à la place de celle-ci. Une page vide montre à la personne à côté qu’on
        lui cache quelque chose. Choisissez une page que tout le monde consulte, et son titre
        neutre pour `exit_title`.
    .example =
        ✗ [languages.fr]
          name = "Français"
        ✓ [languages.fr]
          name = "Français"
          exit_url = "https://www.meteo.be/fr"

emergency-missing = aucun numéro d’urgence ne figure sur les pages : `site.toml` n’a pas de `emergency`
    .help = ajouter `emergency = ["…"]` en haut de `site.toml`, avec les clés des partenaires à appeler d’abord
    .explain =
        La barre au bas de chaque page montre les numéros des partenaires de `emergency`, pour
        que l’aide soit à portée de doigt où que soit le lecteur. Ce site connaît des
        partenaires qui ont un téléphone et n’y montre aucun d’eux.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          emergency = ["partners/police", "partners/helpline"]

message-syntax = ces textes de l’interface ne peuvent pas être lus : { $reason }
    .label = la lecture s’est arrêtée ici
    .help = écrire chaque texte comme `id = texte` ; les lignes suivantes sont en retrait
    .explain =
        Les textes de l’interface sont des fichiers Fluent : un texte par ligne, `id = texte`,
        les variables entre accolades. Cette entrée ne suit pas cette forme, et un bouton ou un
        avis serait sans mots. Comparez-la avec la même entrée d’une autre langue.
    .example =
        ✗ search: Rechercher
        ✓ search = Rechercher

message-missing = le texte de l’interface `{ $id }` manque en `{ $lang }`
    .help = l’ajouter à `{ $file }`
    .help-all = aucun des { $count } textes n’est là : copier le `site.ftl` d’une autre langue dans `{ $file }` et le traduire
    .explain =
        Les boutons, les avis et les dates prennent leurs mots dans `i18n`. Sans ce texte, un
        lecteur verrait un identifiant ou une autre langue au milieu de la page. Ajoutez-le ; le
        même identifiant dans une autre langue montre ce qu’il dit.
    .example =
        ✗ i18n/fr  search = Rechercher
        ✓ i18n/fr  search = Rechercher
          i18n/nl  search = Zoeken

message-variable = le texte `{ $id }` en `{ $lang }` utilise `{ $variable }`, qu’il ne reçoit pas
    .label = variable inconnue
    .help = n’utiliser que les variables du même texte dans les autres langues
    .explain =
        Une variable entre accolades est remplie quand la page est faite, par exemple par un
        nombre ou une date. Celle-ci ne l’est jamais, et les lecteurs verraient son nom. Les
        variables ne se traduisent pas : copiez-les telles quelles.
    .example =
        ✗ results = {"{"} $nombre {"}"}
        ✓ results = {"{"} $count {"}"}

term-name = le terme `{ $term }` de la liste `{ $vocabulary }` n’a pas de nom en `{ $lang }`
    .help = ajouter un texte `{ $id } = …` à `i18n/{ $lang }`
    .explain =
        Les régions, les services et les autres termes sont montrés par leur nom dans la langue
        du lecteur. Celui-ci n’en a pas, et un filtre montrerait un identifiant. Ajoutez le nom
        aux textes de l’interface dans cette langue.
    .example =
        ✗ regions = ["brussels"]
        ✓ regions = ["brussels"]
          region-brussels = Bruxelles

template-syntax = ce gabarit ne peut pas être lu : { $reason }
    .label = la lecture s’est arrêtée ici
    .help = comparer avec le gabarit du thème par défaut
    .explain =
        Un gabarit du thème ne suit pas les règles de Tera, par exemple un bloc sans fin. Aucune
        page qui l’utilise ne peut être faite. Corrigez l’endroit montré ; si vous n’avez pas
        touché au thème, prévenez ceux qui s’en occupent.
    .example =
        ✗ {"{"}% if page.title %{"}"}
        ✓ {"{"}% if page.title %{"}"} … {"{"}% endif %{"}"}

template-render = le gabarit échoue sur la page `{ $page }` : { $reason }
    .label = échec ici
    .help = vérifier que la valeur existe sur les pages de ce type
    .explain =
        Le gabarit peut être lu mais utilise une valeur ou une fonction que cette page n’a pas.
        Rien n’est publié, pour qu’aucune demi-page n’atteigne les lecteurs. Protégez-le par un
        `if`, ou corrigez le nom.
    .example =
        ✗ {"{"}{"{"} page.titel {"}"}{"}"}
        ✓ {"{"}{"{"} page.title {"}"}{"}"}

theme-missing = aucun thème nommé `{ $name }`
    .label = ce thème n’existe pas
    .help = les thèmes sont : { $known }
    .explain =
        Un thème est un dossier de `themes`, ou celui qui est intégré. Le nom donné dans
        `site.toml` n’est ni l’un ni l’autre. Corrigez-le, ou omettez `theme` pour prendre celui
        par défaut.
    .example =
        ✗ theme = "defualt"
        ✓ theme = "default"

static-clash = le site écrit lui-même `{ $path }`
    .help = renommer le fichier dans `content/_static`
    .explain =
        Les fichiers de `content/_static` sont copiés tels quels à la racine du site. Celui-ci
        serait là où le site met une page ou un fichier à lui, et l’un des deux serait perdu.
        Renommez-le ou mettez-le dans un dossier.
    .example =
        ✗ content/_static/robots.txt
        ✓ content/_static/documents/robots.txt

## État des traductions et relecture

translation-missing = { page-name } n’a pas de texte en `{ $lang }` : `{ $shown }` est montré à la place
    .help = commencer par `fiches new translation { $key } { $lang }`
    .help-landing = écrire `{ $file }`
    .explain =
        La page existe dans cette langue mais montre le texte d’une autre, et le dit au lecteur.
        Personne ne tombe sur une erreur, mais tout le monde ne peut pas la lire. La commande
        crée un fichier avec l’original, prêt à être traduit.
    .example =
        ✗ fr.md
        ✓ fr.md  nl.md

translation-undeclared = personne n’a encore déclaré à jour le texte de `{ $key }` en `{ $lang }`
    .help = s’il l’est, lancer `fiches translated { $key } { $lang }`
    .explain =
        fiches ne peut pas voir si une traduction dit ce que dit l’original : une personne le
        déclare une fois, et ensuite chaque changement de l’original est remarqué. D’ici là, les
        lecteurs ne sont pas prévenus. Lisez les deux textes, puis lancez la commande.
    .example =
        ✗ nl.md
        ✓ nl.md  translations.lock

translation-outdated = { $passages ->
        [one] { $passages } passage de `{ $key }` a changé depuis sa traduction en `{ $lang }` : { passage-places }
       *[other] { $passages } passages de `{ $key }` ont changé depuis sa traduction en `{ $lang }` : { passage-places }
    }
    .label-changed = modifié
    .label-new = nouveau
    .label-gone = supprimé
    .help = corriger la traduction, puis lancer `fiches translated { $key } { $lang }`
    .explain =
        L’original a évolué, et la page dit aux lecteurs quels passages peuvent être dépassés.
        `fiches status` en donne la liste. Mettez-les à jour et déclarez-le ; utilisez `--minor`
        si seule une faute de frappe de l’original a été corrigée.
    .example =
        ✗ fr.md  45 jours      nl.md  30 dagen
        ✓ fr.md  45 jours      nl.md  45 dagen

lock-syntax = ce `translations.lock` ne peut pas être lu
    .label = la lecture s’est arrêtée ici
    .help = remettre la dernière bonne copie, ou supprimer le fichier et déclarer à nouveau les traductions avec `fiches translated`
    .help-conflict = deux versions se rencontrent ici : garder les lignes des deux sans ces marques, ou supprimer le fichier et déclarer à nouveau avec `fiches translated`
    .explain =
        Ce fichier retient de quel texte chaque traduction est partie ; seul `fiches translated`
        l’écrit. S’il est illisible, personne ne sait plus ce qui est à jour. Remettez une bonne
        copie ; là où deux versions se rencontrent, gardez un passage par ligne.
    .example =
        ✗ <<<<<<< main
          "9f2c41ab #danger Appelez le 101"
          =======
        ✓ "9f2c41ab #danger Appelez le 101"

lock-original = l’original de `{ $key }` est maintenant `{ $lang }` ; ses traductions ont été déclarées quand c’était `{ $other }`
    .help = écrire `original = "{ $other }"` dans `sheet.toml`, ou comparer chaque traduction avec `{ $lang }`, puis lancer `fiches translated { $key }`
    .explain =
        Ce qu’une traduction n’a pas suivi se sait par l’original auquel elle a été déclarée
        conforme. Avec un autre original, toutes les traductions comptent comme non déclarées,
        même celles qui étaient dépassées. L’original est la langue de `original`, sinon la
        première de `site.toml` : l’ordre des langues a peut-être changé.
    .example =
        ✗ translations.lock   lang = "fr"      sheet.toml   original = "nl"
        ✓ translations.lock   lang = "fr"      sheet.toml   original = "fr"

not-reviewed = aucune personne compétente n’a encore relu `{ $key }`
    .help = après la relecture, en ajouter le jour à `sheet.toml`, par exemple `reviewed = 2027-01-15`
    .explain =
        La page le dit aux lecteurs, pour qu’ils sachent quelle confiance lui accorder. Ce n’est
        pas un défaut du texte. Quand une personne qui connaît la matière l’a relu, écrivez le
        jour dans `reviewed`.
    .example =
        ✗ written = 2026-11-24
        ✓ written = 2026-11-24
          reviewed = 2027-01-15

words-unreviewed = aucune personne de langue maternelle n’a encore relu le texte de `{ $key }` en `{ $lang }`
    .help = après la relecture, écrire `status = "reviewed"` dans l’en-tête
    .explain =
        Une traduction peut être juste et pourtant se lire mal ou blesser. La page dit aux
        lecteurs que la formulation n’a pas été relue. Demandez à quelqu’un dont c’est la
        langue, puis changez `status`.
    .example =
        ✗ status = "unreviewed"
        ✓ status = "reviewed"

review-overdue = la relecture de `{ $key }` était prévue le { $due }, il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
    .help = relire le texte, puis mettre dans `reviewed` le jour de la relecture
    .explain =
        Les lois, les numéros et les pratiques changent : chaque fiche est à relire après le
        temps donné par `review_every`. Les lecteurs voient que la relecture est en retard.
        Comparez le texte avec ses sources et mettez `reviewed` à jour.
    .example =
        ✗ reviewed = 2024-01-15
        ✓ reviewed = 2027-01-15

contact-unconfirmed = `{ $key }` n’a pas confirmé son contact `{ $id }`
    .help = demander à l’organisation, puis ajouter le jour, par exemple `confirmed = 2027-01-15`
    .explain =
        Le contact vient d’une source publiée, pas de l’organisation même, et la page le dit. Un
        appel suffit pour en être sûr. Ajoutez ensuite le jour dans `confirmed`.
    .example =
        ✗ sources = ["P15"]
        ✓ sources = ["P15"]
          confirmed = 2027-01-10

contact-old = le contact `{ $id }` de `{ $key }` a été vérifié pour la dernière fois il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
    .help = le vérifier, puis mettre ce jour-là comme date
    .explain =
        Les numéros changent sans prévenir. Après six mois, la page dit aux lecteurs que ce
        contact n’a pas été vérifié récemment ; après un an, vous recevez un avertissement.
        Appelez ou cherchez-le, puis mettez `checked` ou `confirmed` à jour.
    .example =
        ✗ checked = 2024-03-01
        ✓ checked = 2026-11-24

summary-long = le résumé compte { $count } caractères ; { $max } au plus sont montrés en entier
    .label = trop long
    .help = le dire en { $max } caractères au plus
    .explain =
        Le résumé figure dans les résultats de recherche, les listes et les aperçus, où un texte
        plus long est coupé, souvent au milieu de l’essentiel. Une phrase courte qui commence
        par l’essentiel convient le mieux.
    .example =
        ✗ summary = "Cette fiche a pour objet de présenter, de manière générale, …"
        ✓ summary = "Quarante-cinq jours pour se reposer et décider librement."

summary-missing = le texte de { page-name } en `{ $lang }` n’a pas de résumé
    .help = ajouter `summary = "…"` à l’en-tête
    .explain =
        Les résultats de recherche et les listes montrent le résumé, pour que les lecteurs
        trouvent la bonne fiche sans en ouvrir plusieurs. Écrivez une phrase qui dit ce qu’ils y
        trouveront.
    .example =
        ✗ title = "Délai de réflexion"
        ✓ title = "Délai de réflexion"
          summary = "Quarante-cinq jours pour se reposer et décider librement."

contact-none = `{ $key }` n’a ni téléphone, ni adresse e-mail, ni site web
    .label = personne ne peut joindre ce partenaire
    .help = ajouter un téléphone, un `email` ou un `website`, ou renvoyer à un partenaire qui y mène
    .explain =
        On ouvre la fiche d’un partenaire pour le contacter. Un partenaire injoignable est une
        impasse pour qui cherche de l’aide. Si rien n’est connu, retirez la fiche.
    .example =
        ✗ [partner]
          name = "Payoke"
        ✓ [partner]
          name = "Payoke"
          website = {"{"} url = "https://www.payoke.be" {"}"}

refer-missing = `{ $key }` ne dit pas comment orienter une personne
    .help = ajouter un intertitre avec l’identifiant `{ $id }`, comme `## Comment orienter {"{"}#{ $id }{"}"}`, et les étapes en dessous
    .explain =
        Un numéro ne suffit pas : qui peut appeler, que dire, faut-il l’accord de la personne ?
        Cela dépend du partenaire. La liste des partenaires mène à l’intertitre qui porte cet
        identifiant.
    .example =
        ✓ ## Comment orienter {"{"}#refer{"}"}
          1. Demandez l’accord de la personne.

number-missing = la procédure `{ $key }` est à suivre tout de suite, mais ne donne aucun numéro à appeler
    .help = nommer un partenaire dans les `contacts` d’une étape, ou écrire `[[partenaire#=phone]]`
    .explain =
        Qui ouvre une procédure avec `urgency = "now"` n’a pas le temps de chercher un numéro. Il
        doit figurer dans la procédure.
    .example =
        ✓ [[procedure.steps]]
          id = "call"
          contacts = ["partners/police-101"]

step-empty = l’étape `{ $id }` de `{ $key }` ne dit rien sous son intertitre
    .label = rien ne suit
    .help = dire ce qu’il faut faire, ou nommer qui appeler dans ses `contacts`
    .explain =
        Un intertitre dit qu’il y a quelque chose à faire, pas comment. Devant une étape vide,
        le lecteur s’arrête.
    .example =
        ✗ ## Noter les faits {"{"}#note{"}"}
        ✓ ## Noter les faits {"{"}#note{"}"}
          Écrivez ce que vous avez vu, avec la date.

checklist-missing = le groupe `{ $id }` n’a aucun point à cocher
    .label = aucun `- [ ]` ne suit
    .help = écrire chaque signe sous l’intertitre comme `- [ ] …`
    .explain =
        Les groupes d’indicateurs sont des listes à cocher, à l’écran et sur papier. Chaque signe
        est un point qui commence par `- [ ]`.
    .example =
        ✗ - A peur des autorités.
        ✓ - [ ] A peur des autorités.

limits-missing = rien ne dit ce qu’un seul signe ne prouve pas
    .help = le dire dans un encadré hors des groupes, comme `> [!NOTE]`
    .explain =
        Une liste de signes invite à compter. Sans un encadré qui dit ce qu’un seul signe ne prouve
        pas, une liste fait de quelqu’un une victime, ou l’écarte.
    .example =
        ✓ > [!NOTE]
          > Un seul signe ne prouve rien. Plusieurs signes ensemble sont une alerte.

next-missing = la liste ne dit pas ce qu’il faut faire ensuite
    .help = renvoyer, hors des groupes, à une procédure, un partenaire ou un numéro
    .explain =
        Qui a coché plusieurs signes doit savoir tout de suite que faire : à qui demander conseil,
        ou quelle procédure suivre.
    .example =
        ✓ Plusieurs signes ? Suivez [[suspicion-first-steps]].

sources-none = `{ $key }` ne nomme aucune source
    .help = indiquer dans `sources` sur quoi la fiche s’appuie
    .explain =
        Les lecteurs et le prochain rédacteur doivent pouvoir vérifier ce que dit une fiche.
        Indiquez les identifiants de `sources.toml` ; `[^S51]` dans le texte en cite une.
    .example =
        ✓ sources = ["S51", "S53"]

partner-unlinked = le texte nomme `{ $name }`, mais ne renvoie nulle part à sa fiche
    .label = aucun renvoi dans cette fiche
    .help = écrire `[[{ $key }]]`, ou `[[{ $key }|…]]` avec vos propres mots
    .explain =
        Un nom sans renvoi oblige à chercher un numéro qui est à un clic. Un renvoi dans le
        texte, ou dans `related`, suffit pour toute la fiche.
    .example =
        ✗ Demandez conseil à Payoke.
        ✓ Demandez conseil à [[payoke]].

sentence-long = une phrase de { $words } mots : au-delà de { $max }, on s’y perd
    .label = commence ici
    .help = en faire deux phrases
    .explain =
        Ces textes sont lus à la hâte, sous tension, souvent dans une deuxième langue. Une idée par
        phrase ; au-delà de 40 mots, c’est un avertissement.
    .example =
        ✗ Appelez le centre, qui conseille les professionnels, et dites à la personne, qui …
        ✓ Appelez le centre : il conseille les professionnels. Dites ensuite à la personne …

passage-untranslated = ce passage est encore dans la langue de l’original
    .label = le même, mot pour mot, que dans l’original
    .help = le traduire en `{ $lang }`
    .explain =
        Un paragraphe a été copié de l’original et oublié. Qui a choisi une autre langue ne peut pas
        le lire.
    .example =
        ✗ uk.md : Appelez la police si la personne est en danger.
        ✓ uk.md : Телефонуйте до поліції, якщо людині загрожує небезпека.

language-other = ce passage ne semble pas être en `{ $lang }`
    .label = une autre langue
    .help = le traduire ; le nom d’une organisation ou d’un document peut rester tel quel
    .explain =
        Les mots de ce passage sont d’une autre langue que celle que dit le nom du fichier. Ou
        bien le passage est resté là, ou bien deux fichiers ont été confondus.
    .example =
        ✗ nl.md : Appelez la police si la personne est en danger.
        ✓ nl.md : Bel de politie als de persoon in gevaar is.

letters-foreign = `{ $word }` contient des lettres que `{ $lang }` n’a pas
    .label = à retaper
    .help = retaper le mot avec le clavier de sa langue
    .explain =
        Des lettres d’un autre alphabet qui se ressemblent, russes dans un mot ukrainien, latines
        parmi des cyrilliques, persanes en arabe : la recherche ne trouve pas un tel mot, et les
        lecteurs d’écran le lisent mal.
    .example =
        ✗ Это
        ✓ Це

parity-headings = { $problem ->
        [missing] l’intertitre `#{ $id }` de l’original manque en `{ $lang }`
        [new] l’intertitre `#{ $id }` n’existe qu’en `{ $lang }`
       *[other] l’intertitre `#{ $id }` n’est pas au même endroit en `{ $lang }` que dans l’original
    }
    .help = ajouter l’intertitre avec son texte et `{"{"}#{ $id }{"}"}`
    .help-new = le retirer, ou l’ajouter à l’original et aux autres langues
    .help-order = mettre les intertitres dans l’ordre de l’original
    .label-first = dans l’original
    .explain =
        Chaque langue a les mêmes passages dans le même ordre : qui compare deux langues, et les
        renvois à un intertitre, comptent là-dessus. Les identifiants sont les mêmes dans toutes
        les langues.
    .example =
        ✓ fr.md : ## Comment orienter {"{"}#refer{"}"}
        ✓ en.md : ## How to refer {"{"}#refer{"}"}

parity-tasks = le groupe `{ $id }` a { $count ->
        [one] { $count } point
       *[other] { $count } points
    } à cocher, l’original en a { $expected }
    .label = un autre nombre de points
    .help = traduire chaque point de l’original, un par un
    .label-first = dans l’original
    .explain =
        Un signe qu’une traduction omet est un signe que personne ne cherche. Chaque langue a les
        mêmes points dans le même ordre.
    .example =
        ✗ fr.md : 4 × `- [ ]`, nl.md : 3 × `- [ ]`

parity-references = ce passage en `{ $lang }` ne renvoie pas aux mêmes fiches et faits que l’original ; manque : { $missing } ; en trop : { $new }
    .label = d’autres renvois
    .help = écrire les renvois de l’original
    .label-first = dans l’original
    .explain =
        Un renvoi est un numéro à appeler, un délai ou la fiche suivante : ce qu’une langue a et
        qu’une autre n’a pas, des lecteurs ne le reçoivent pas. Les mots et l’ordre sont libres.
    .example =
        ✗ fr.md: [[payoke#=phone]], nl.md: –

parity-citations = ce passage en `{ $lang }` ne cite pas les sources de l’original ; manque : { $missing } ; en trop : { $new }
    .label = d’autres sources
    .help = citer les sources de l’original
    .label-first = dans l’original
    .explain =
        Une affirmation garde sa source dans chaque langue ; si la source change ou manque, c’est
        peut-être une autre affirmation.
    .example =
        ✗ fr.md: [^S51], uk.md: [^S53]

parity-numbers = ce passage en `{ $lang }` n’a pas les nombres de l’original ; manque : { $missing } ; en trop : { $new }
    .label = d’autres nombres
    .help = comparer les nombres avec l’original ; un nombre qui peut changer a sa place dans `[facts]`
    .label-first = dans l’original
    .explain =
        Années, articles de loi, montants : qui ne lit qu’une langue ne voit pas un chiffre faux. Les nombres
        de trois chiffres ou plus sont comparés, quelle que soit l’écriture des milliers.
    .example =
        ✗ fr.md: 2018, nl.md: 2081

base-url-part = `{ $value }` a une partie que l’adresse d’un site ne peut pas avoir
    .label = contient `?` ou `#`
    .help = retirer ce qui commence par `?` ou `#`
    .explain =
        Les adresses de toutes les pages commencent par `base_url`. Ce qui suit `?` ou `#` se
        retrouverait au milieu de chacune.
    .example =
        ✗ base_url = "https://example.org/?lang=fr"
        ✓ base_url = "https://example.org/"

base-url-missing = pas de `base_url` dans `site.toml` : plan du site, flux et aperçus des liens sont omis
    .help = ajouter `base_url = "https://…"` si le site a une adresse publique
    .explain =
        Le plan du site, le flux, les adresses canoniques et les aperçus ont besoin de l’adresse
        complète du site. Tout le reste fonctionne sans elle, aussi depuis une clé USB ou un
        intranet. Ajoutez-la si le site a une adresse publique.
    .example =
        ✗ country = "BE"
        ✓ country = "BE"
          base_url = "https://example.org"

## Publication, commandes

output-foreign = `{ $path }` contient { $count ->
        [one] { $count } fichier que fiches n’a pas écrit
       *[other] { $count } fichiers que fiches n’a pas écrits
    } : { $files }
    .help = choisir un autre dossier avec `--out`, ou déplacer ces fichiers
    .explain =
        La publication remplace tout le dossier de sortie, et fiches ne supprime jamais ce qu’il
        n’a pas écrit. C’est peut-être le mauvais dossier. Choisissez-en un vide ; les fichiers
        qui appartiennent au site vont dans `content/_static`.
    .example =
        ✗ fiches build --out documents
        ✓ fiches build --out public

output-locked = un autre `fiches build` est en train d’écrire dans `{ $path }`
    .help = attendre qu’il soit terminé, puis recommencer
    .explain =
        Deux `fiches build` à la fois dans un dossier mêleraient leurs pages. L’autre tourne
        peut-être dans une autre fenêtre ou sur un serveur. Attendez sa fin, ou choisissez un
        autre dossier avec `--out`.
    .example =
        ✗ fiches build & fiches build
        ✓ fiches build

output-write = impossible d’écrire le site dans `{ $path }` : { reason-name }
    .help = vérifier que le dossier existe et que vous avez le droit d’y écrire
    .help-full = faire de la place sur le disque, puis recommencer
    .explain =
        L’ordinateur a refusé d’écrire. Le site qui était là est toujours entier : rien ne
        change avant que tout soit écrit. Supprimez la cause, puis recommencez.
    .example =
        ✗ fiches build --out /
        ✓ fiches build --out public

output-path = `{ $path }` ne peut pas être un fichier du site
    .help = lui donner un nom plus court, sans `..` ni caractères spéciaux
    .explain =
        Ce chemin sortirait du dossier de sortie, ou certains systèmes ne peuvent pas garder un
        tel nom. Renommez le fichier ou le dossier dont il vient.
    .example =
        ✗ moved_from = ["../consent"]
        ✓ moved_from = ["definitions/agreement"]

file-write = impossible d’écrire `{ $path }` : { reason-name }
    .help = vérifier que vous avez le droit d’y écrire et que le disque n’est pas plein
    .explain =
        L’ordinateur a refusé d’écrire un fichier du dossier du site. Le fichier est resté comme
        il était. Supprimez la cause, puis relancez la commande.
    .example =
        ✗ content/definitions/consent/  dr-xr-xr-x (chmod 555)
        ✓ content/definitions/consent/  drwxr-xr-x (chmod 755)

output-place = le site ne peut pas être mis dans `{ $path }` : tout ce qui s’y trouve serait remplacé
    .help = indiquer un dossier qui ne sert qu’au site, par exemple `--out public`
    .help-mount = `{ $path }` est un disque à part : indiquer un dossier qui s’y trouve
    .explain =
        La publication remplace tout le dossier de sortie. Celui-ci est la racine du disque, le
        dossier personnel, le dossier du site ou un dossier qui le contient, un dossier dans
        `content`, `themes` ou `i18n`, dont le site est fait, ou encore un disque monté, que
        rien ne peut déplacer. Rien n’a été écrit. Choisissez un dossier qui ne contient rien
        d’autre.
    .example =
        ✗ fiches build --out .
        ✓ fiches build --out public

file-exists = `{ $path }` existe déjà
    .help = choisir un autre nom, ou modifier ce fichier
    .explain =
        `fiches new` n’écrit jamais sur un fichier : le travail de quelqu’un peut s’y trouver.
        Modifiez le fichier qui existe, ou déplacez-le d’abord.
    .example =
        ✗ fiches new translation consent nl   (nl.md existe)
        ✓ fiches new translation consent uk

init-not-empty = `{ $path }` n’est pas un dossier vide
    .help = indiquer un nouveau dossier
    .help-file = `{ $path }` est un fichier : indiquer un nouveau dossier
    .explain =
        `fiches init` crée un petit site complet et n’écrit jamais par-dessus des fichiers
        existants. Indiquez un dossier qui n’existe pas ou qui est vide.
    .example =
        ✗ fiches init documents
        ✓ fiches init documents/my-site

serve-port = le port { $port } est occupé : un autre aperçu tourne peut-être encore
    .help = fermer l’autre programme, ou utiliser `--port { $next }`
    .explain =
        Un seul programme à la fois peut répondre sur un port ; souvent, c’est un aperçu resté
        ouvert dans une autre fenêtre. Fermez-le, ou choisissez un autre port.
    .example =
        ✗ fiches serve --port 80
        ✓ fiches serve --port 4041

usage = { $problem ->
        [missing] il manque { $argument }
        [argument] `{ $argument }` est inconnu ici
        [none] aucune commande n’est donnée
        [command] il n’y a pas de commande `{ $command }`
        [value] `{ $argument }` ne peut pas être `{ $value }`
        [empty] `{ $argument }` est sans valeur
        [twice] `{ $argument }` figure deux fois
       *[conflict] `{ $argument }` ne va pas avec `{ $other }`
    }
    .help = s’écrit : { $usage }
    .help-known = au choix : { $known }
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .help-day = écrire un jour comme 2026-11-24
    .help-address = écrire une adresse comme https://example.org
    .help-epoch = écrire les secondes depuis 1970, comme 1795478400, ou l’enlever
    .help-all = pour tous les arguments : `--help`
    .explain =
        Ce qui suit `fiches` sur la ligne n’a pas été compris : rien n’a été fait. `fiches --help`
        montre les commandes, et `--help` après une commande ses arguments (en anglais).
    .example =
        ✗ fiches chek
        ✓ fiches check

code-unknown = aucun message n’a le code `{ $code }`
    .help = le code est le mot entre crochets après « erreur »
    .help-nearest = vouliez-vous dire `{ $nearest }` ?
    .explain =
        `fiches explain` attend le code d’un message, le mot entre crochets, comme
        `link-missing`. Copiez-le depuis le message.
    .example =
        ✗ fiches explain link-mising
        ✓ fiches explain link-missing
