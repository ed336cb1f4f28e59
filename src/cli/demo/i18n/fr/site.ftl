# Les textes de l’interface que ce site change : fiches apporte tous les autres.
site-title = Objets trouvés : un exemple
site-audience = Pour les visiteurs du centre
sheet-unreviewed-advice = Dans le doute, demandez à l’accueil.

# Les noms des termes de site.toml : vocabulaire au singulier, tiret, terme.
region-town = La ville
region-building = Le bâtiment
actor-finder = La personne qui a trouvé l’objet
actor-front-desk = Accueil
document-receipt = Reçu
tag-valuables = Objets de valeur
