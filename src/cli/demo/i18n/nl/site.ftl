# De interfaceteksten die deze site verandert: fiches brengt alle andere mee.
site-title = Gevonden voorwerpen: een voorbeeld
site-audience = Voor bezoekers van het centrum
sheet-unreviewed-advice = Vraag het bij twijfel aan het onthaal.

# De namen van de termen in site.toml: vocabularium in het enkelvoud, koppelteken, term.
region-town = De stad
region-building = Het gebouw
actor-finder = Wie het voorwerp heeft gevonden
actor-front-desk = Onthaal
document-receipt = Ontvangstbewijs
tag-valuables = Waardevolle voorwerpen
