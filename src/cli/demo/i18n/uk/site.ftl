# Тексти інтерфейсу, які змінює цей сайт; усі інші постачає fiches.
site-title = Знайдені речі: приклад
site-audience = Для відвідувачів центру
sheet-unreviewed-advice = Якщо маєте сумнів, запитайте на рецепції.

# Назви термінів із site.toml: словник в однині, дефіс, термін.
region-town = Місто
region-building = Будівля
actor-finder = Хто знайшов річ
actor-front-desk = Рецепція
document-receipt = Квитанція
tag-valuables = Цінні речі
