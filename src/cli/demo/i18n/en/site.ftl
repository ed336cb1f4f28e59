# The texts of the interface that this site changes: fiches brings all others.
site-title = Lost property: an example
site-audience = For visitors of the centre
sheet-unreviewed-advice = In doubt, ask at the front desk.

# The names of the terms in site.toml: vocabulary in the singular, hyphen, term.
region-town = The town
region-building = The building
actor-finder = Whoever found it
actor-front-desk = Front desk
document-receipt = Receipt
tag-valuables = Valuables
