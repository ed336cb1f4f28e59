### fiches: interface strings, Ukrainian.
### The five files have the same messages in the same order; a message missing in one is an error.
### Variables in `{ }` are facts or counts from the site: numbers, dates, names, never typed here. No phone number stands in this file.
### `[0]` and `[1]` are exact numbers, the other variants are CLDR plural categories of the language.
### Infinitive or noun on buttons, “ви” in lower case in sentences. Quotation marks «…», apostrophe ’. Not yet confirmed by a native speaker.

## Site frame

# The <title> of a page. $title: of the page; $site: site-title, or site-discreet-title.
page-title = { $title } – { $site }
site-title = Торгівля людьми: база знань
site-audience = Для працівників центрів прийому

# This and site-app-name never contain a word of the topic.
site-discreet-title = Інформаційні картки
site-app-name = Картки
feed-title = Нове й оновлене

## Navigation

nav-main = Основна навігація
nav-home = Головна
nav-sheets = Картки

# Plural names of kinds; kinds-… below refer to them.
nav-definitions = Визначення
nav-procedures = Процедури
nav-indicators = Ознаки
nav-partners = Партнери
nav-trainings = Навчання
nav-a-z = За алфавітом
nav-tags = Теми
nav-handbook = Посібник
nav-menu = Меню
nav-skip = Перейти до вмісту
nav-breadcrumb = Ви тут
nav-contents = На цій сторінці
nav-previous = Попередня картка
nav-next = Наступна картка
nav-footer = Інформація про сайт
nav-shortcuts = Швидкий доступ
home-sheets = Усі картки
moved-title = Адресу сторінки змінено
moved-link = Перейти на нову сторінку

## Languages

lang-choose = Мова
lang-choose-title = Виберіть мову
lang-browser = мова вашого браузера

# Names inside a list, in brackets or after a colon.
lang-name-fr = французька
lang-name-nl = нідерландська
lang-name-en = англійська
lang-name-ar = арабська
lang-name-uk = українська
lang-name-de = німецька

# $shown: code of the language shown instead.
lang-fallback = Цієї сторінки ще немає українською мовою. { $shown ->
        [fr] Її показано французькою мовою.
        [nl] Її показано нідерландською мовою.
        [en] Її показано англійською мовою.
        [ar] Її показано арабською мовою.
       *[other] Її показано іншою мовою.
    }

## Search

search-label = Пошук
search-submit = Шукати
search-results = Результати
search-none = За запитом «{ $q }» нічого не знайдено.
search-none-help = Перевірте написання або спробуйте інше слово.
search-none-filters = Спробуйте зменшити кількість фільтрів.
search-none-az = Переглянути всі картки за алфавітом
search-none-contact = Термінове запитання? Телефонуйте на лінію допомоги: { $number }

# $from: what the reader typed; $to: what was looked for.
search-corrected = Показано результати за запитом «{ $to }» (ви ввели «{ $from }»).

# $lang: one of lang-name-…
search-matched-lang = Збіг іншою мовою: { $term } ({ $lang })
search-matched-also = Інша назва: { $term }
search-suggestions = Підказки
search-more = Показати більше результатів
search-private = Ваш запит залишається на цьому пристрої й нікуди не надсилається.
search-error = Не вдалося завантажити пошук.

## Search facets and kinds of sheet

# One sheet of this kind; the id ends with the kind.
kind-definition = Визначення
kind-procedure = Процедура
kind-indicators = Ознаки
kind-partner = Партнер
kind-training = Навчання
kind-page = Сторінка

# Several sheets of this kind, as a heading.
kinds-definition = { nav-definitions }
kinds-procedure = { nav-procedures }
kinds-indicators = { nav-indicators }
kinds-partner = { nav-partners }
kinds-training = { nav-trainings }
kinds-page = Сторінки

## Filters and lists of the directory

filter-title = Фільтрувати
filter-reset = Скинути всі фільтри
filter-hide = Сховати фільтри
filter-all = Показати все
filter-kind = Тип картки
filter-region = Регіон
filter-audience = Для кого?
filter-service = Яка допомога?
filter-language = Якою мовою?
filter-now = Доступно зараз, удень і вночі
filter-active = Активні фільтри

# $name: name of the filter.
filter-remove = Прибрати фільтр: { $name }
filter-none = Жоден партнер не відповідає цим фільтрам.

# Legend above filter-now.
filter-availability = Коли доступно
list-by-region = Партнери за регіоном
list-by-service = Партнери за видом допомоги

# $region: one of region-…; $service: one of service-…
list-region-title = Партнери в регіоні: { $region }
list-service-title = Партнери за видом допомоги: { $service }
list-urgent = Екстрені й цілодобові контакти

## Partner cards

partner-region = Регіон
partner-serves = Для кого
partner-access = Як звернутися
partner-refer = Як перенаправити людину
partner-languages = Мови спілкування
partner-website-languages = Мови вебсайту
partner-services = Послуги
partner-cost = Вартість

# $number: as displayed, isolated left to right.
partner-call-name = Зателефонувати: { $name }, { $number }

# Stands where the number would stand.
partner-phone-none = Телефон не підтверджено: скористайтеся вебсайтом.

# Instead, where there is no website either, and where there is no contact at all.
partner-phone-none-email = Телефон не підтверджено: напишіть електронного листа.
partner-contact-none = Немає підтвердженого контакту: у картці сказано, як перенаправити людину.

partner-email = Електронна пошта
partner-website = Вебсайт
partner-address = Адреса
partner-address-secret = Адреса не розголошується
partner-details = Переглянути картку партнера

## Opening hours

# Digits in fr, nl, en; words in ar, uk.
partner-247 = Цілодобово, без вихідних

# $from and $to: times of day.
hours-range = з { $from } до { $to }

# $first and $last: one of weekday-… or weekday-short-…
hours-days = { $first } – { $last }
hours-holidays = Святкові дні
hours-unknown = години роботи не підтверджено
hours-closed = Зачинено

# $days: hours-days, a list of days or hours-holidays; $times: hours-range, a list of them or hours-closed.
hours-line = { $days }: { $times }

# Ids end as in OpenStreetMap opening_hours.
weekday-mo = понеділок
weekday-tu = вівторок
weekday-we = середа
weekday-th = четвер
weekday-fr = п’ятниця
weekday-sa = субота
weekday-su = неділя
weekday-short-mo = пн
weekday-short-tu = вт
weekday-short-we = ср
weekday-short-th = чт
weekday-short-fr = пт
weekday-short-sa = сб
weekday-short-su = нд

## What is known of a contact, and since when

value-unknown = Невідомо
value-unconfirmed = Не підтверджено

# Checked: by us, a full date. Confirmed: by the organisation itself. Date of a source: it may lack its day.
contact-checked = Звірено: { $date }
contact-confirmed = Підтверджено організацією: { $date }
contact-unconfirmed = Дата джерела: { $date }; організація не підтвердила
contact-unconfirmed-undated = Джерело без дати; організація не підтвердила
contact-old = Звірено понад пів року тому: переконайтеся, що дані досі актуальні.
contact-very-old = Звірено понад рік тому: цей контакт може бути недійсним.

# What is not known of a partner, inside a sentence. Ids end with the fact.
unknown-phone = телефон
unknown-region = регіон
unknown-audience = для кого
unknown-services = послуги
unknown-hours = години роботи
unknown-languages = мови спілкування
unknown-cost = вартість

## Sheet: dates, review, translation

sheet-written-unreviewed = Написано: { $date }; ще не перевірено
sheet-reviewed = Перевірено: { $date }
sheet-outdated = Цю картку час перевірити: переконайтеся в точності інформації, перш ніж її використовувати.

# $sections: a list of links to the original.
translation-outdated = Після цього перекладу оригінал змінився. Змінені розділи в оригіналі:
translation-outdated-title = Переклад застарів
translation-original = Читати оригінал

# The dates as a table: label, then the date or sheet-not-reviewed.
sheet-label-written = Написано
sheet-label-reviewed = Перевірено
sheet-label-next-review = Наступна перевірка
sheet-label-owner = Відповідальні
sheet-not-reviewed = Ще не перевірено

# The wording, whatever the language.
sheet-words-unreviewed = Носій мови ще не перевіряв цей текст
sheet-unreviewed-advice = Перш ніж ухвалити важливе рішення, порадьтеся зі спеціалізованим центром.

## Sheet: sources and footnotes

sheet-sources-dates = Джерела й дати

# Accessible name of the mark [1].
source-number = Джерело { $n }

# After the title of the source. $date: a date, or sheet-source-undated.
source-detail = { $publisher }, { $date }
sheet-source-undated = джерело без дати
sheet-note-back = Назад до тексту
sheet-note-number = Примітка { $n }

## Sheet: parts of the text

sheet-related = Дивіться також

## Sheet: alerts

# Ids end with the name of the alert in Markdown.
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Небезпека

## Definitions and glossary terms

sheet-synonyms = Також кажуть
def-confused = Не плутати з поняттями

# Labels before links to other definitions.
def-broader = Ширше поняття
def-narrower = Вужчі поняття
def-languages = Цей термін іншими мовами
term-more = Читати картку

## Topics, A to Z, handbook

tag-title = Картки на тему: { $tag }
tag-label = Теми
a-z-title = Усі картки за алфавітом
a-z-intro = Усі картки та слова, за якими їх можна знайти. Виберіть літеру.

# Accessible name of the row of letters.
a-z-letters = Літери

# After a synonym; $term: the headword.
a-z-see = дивіться: { $term }
handbook-intro = Картки поспіль, для читання або друку. Актуальна версія завжди є на сайті.
handbook-contents = Зміст

## Print, copy, drafts

sheet-printall = Надрукувати всі картки
print-url = Адреса цієї сторінки: { $url }
print-version = Дата версії: { $date }
print-check = Перш ніж користуватися роздруківкою, перевірте на сайті, чи вона актуальна.
print-care = Не залишайте цю роздруківку там, де її можуть побачити інші.
sheet-draft = Чернетка

## Training calendar

training-date = Дата
training-undated = Дата невідома

# $date may lack its day or month.
training-circa = приблизна дата: { $date }

# Ids end with the status.
training-reported = Відбулося
training-planned = Заплановано
training-recurring = Проводиться регулярно

# Planned for days that have passed.
training-announced = Оголошено; невідомо, чи відбулося

# Reported without a date: whether it took place is not known.
training-mentioned = Згадано в джерелі

training-place = Місце
training-organiser = Організатор
training-audience = Для кого
training-status = Статус
training-upcoming = Майбутні навчальні заходи

## Procedures and steps

# $n and $total: numbers; part of the accessible name of a step.
step-of = Крок { $n } із { $total }
step-actor = Хто

# Label; its value is step-at-once or a duration.
step-deadline = Строк
step-at-once = Негайно
step-contacts = Кому телефонувати

# Ids end with the urgency.
urgency-now = Діяти зараз
urgency-today = Діяти сьогодні
urgency-plan = Запланувати
proc-document = Документ
proc-duration = Тривалість

## Indicators

# Nothing ticked is kept or sent: no language may say that ticks stay anywhere.
ind-notstored = Ваші позначки не зберігаються й нікуди не надсилаються.
ind-noscore = Цей перелік не дає ні балів, ні висновку.

# Ids end with the strength.
ind-strength-strong = Вагома ознака
ind-strength-medium = Помірна ознака
ind-strength-weak = Слабка ознака
ind-notice-title = Цей перелік не є тестом

## Emergency numbers

sos-danger = Безпосередня небезпека?

# Accessible name of the two bars at the top of every page.
bars-label = Покинути сайт і викликати допомогу

# Beside or under the number, in the bar.
sos-police-label = Поліція
sos-112-label = Швидка, пожежна
sos-helpline-label = Лінія допомоги

# What is said beside a number in the bar at the top of every page: dial- and the name of the
# partner's sheet. A partner without such a message has its title there.
dial-police-101 = { sos-police-label }
dial-emergency-112 = { sos-112-label }
dial-national-contact-point = { sos-helpline-label }

## Leaving the site quickly

exit-label = Швидко покинути сайт
exit-skip = Покинути сайт зараз
exit-timeout = Вихід скасовано: забагато часу між натисканнями.

# This, exit-hidden and exit-show never contain a word of the topic.
exit-loading = Завантаження…
exit-hidden = Сторінку приховано
exit-show = Показати сторінку

# $n: how many times are left. The key is Maj in French texts, Shift on the keyboard.
exit-presses =
    { $n ->
        [one] Щоб вийти, натисніть Shift ще { $n } раз.
        [few] Щоб вийти, натисніть Shift ще { $n } рази.
        [many] Щоб вийти, натисніть Shift ще { $n } разів.
       *[other] Щоб вийти, натисніть Shift ще { $n } раза.
    }

# Beside the exit button.
exit-keys = або тричі натисніть Shift

# $title: exit_title of the site.
exit-go = Відкрити: { $title }

## Neutral page: shown when somebody leaves without a connection

# These two never contain a word of the topic.
neutral-title = Немає з’єднання
neutral-text = Не вдалося завантажити сторінку. Спробуйте пізніше.

## Privacy and law, in the footer

priv-nodata = Не вводьте тут імен чи персональних даних.
priv-notlegal = Це загальна інформація, а не юридична консультація.

## Errors and states

err-404 = Сторінку не знайдено
err-404-help = Можливо, посилання застаріло. Спробуйте пошук.
state-offline = Без інтернету: ви читаєте збережену версію. Дата збереження: { $date }

## Reading without a connection, new versions

offline-title = Читання без інтернету

# $size: of the download.
offline-save = Зберегти сайт на цьому пристрої ({ $size })
offline-language = Збережена мова: { $lang }
offline-shared = Не зберігайте сайт, якщо цим пристроєм користуються інші люди.
offline-saving = Збереження…
offline-saved = Збережено: тепер сайт можна читати без інтернету.
offline-failed = Не вдалося зберегти: можливо, недостатньо місця.
offline-unavailable = Ваш браузер не дозволяє зберегти цей сайт.
offline-remove = Видалити з цього пристрою
offline-removed = Видалено з цього пристрою
offline-missing = Цю сторінку не збережено на цьому пристрої. Збережені мови: { $languages }
version-new = Доступна нова версія.
version-reload = Завантажити нову версію
version-urgent = Важлива зміна: завантажте нову версію, перш ніж користуватися цими сторінками.

## Vocabulary: regions

# Id: vocabulary in the singular, hyphen, id of the term.
region-belgium = Уся Бельгія
region-brussels = Брюссельський столичний регіон
region-wallonia = Валлонія
region-flanders = Фландрія
region-antwerp = Провінція Антверпен
region-east-flanders = Провінція Східна Фландрія
region-flemish-brabant = Провінція Фламандський Брабант
region-hainaut = Провінція Ено
region-liege = Провінція Льєж
region-limburg = Провінція Лімбург
region-luxembourg = Провінція Люксембург
region-namur = Провінція Намюр
region-walloon-brabant = Провінція Валлонський Брабант
region-west-flanders = Провінція Західна Фландрія

## Vocabulary: audiences

audience-women = жінки
audience-men = чоловіки
audience-minors = неповнолітні
audience-families = сім’ї
audience-everyone = усі
audience-professionals = фахівці
audience-staff = працівники центрів
audience-residents = мешканці центрів
audience-applicants = заявники на міжнародний захист
audience-migrants = мігранти
audience-workers = наймані працівники

## Vocabulary: services

service-shelter = житло
service-legal-support = юридична допомога
service-psychosocial-support = психосоціальна підтримка
service-administrative-support = допомога з документами
service-advice-to-professionals = консультації для фахівців
service-labour-rights = трудові права
service-missing-children = зниклі діти
service-medical-help = медична допомога
service-guardianship = опіка
service-asylum-information = інформація про притулок
service-information = інформація
service-reporting = повідомлення про випадок
service-training = навчання
service-day-centre = денний центр
service-outreach = вулична соціальна робота
service-voluntary-return = добровільне повернення
service-family-links = відновлення родинних зв’язків
service-emergency-help = екстрена допомога
service-social-support = соціальна підтримка
service-basic-needs = забезпечення базових потреб

## Vocabulary: types of partner

type-helpline = Лінія допомоги
type-specialised-centre = Спеціалізований центр
type-minors = Служба для неповнолітніх
type-women = Служба для жінок
type-emergency = Невідкладна допомога
type-work = Трудове право
type-authority = Орган влади
type-institution = Установа
type-ngo = Громадська організація
type-training = Навчальна організація
type-emergency-number = Екстрений номер

## Vocabulary: actors of a step

actor-front-line-staff = Працівники першої лінії
actor-social-office = Соціальний відділ центру
actor-centre-management = Керівництво центру
actor-specialised-centre = Спеціалізований центр
actor-police = Поліція
actor-prosecutor = Прокурор
actor-labour-auditor = Прокурор з трудових справ (auditeur du travail)
actor-labour-inspectorate = Інспекція праці
actor-immigration-office = Управління у справах іноземних громадян
actor-guardianship-service = Служба опіки
actor-guardian = Опікун
actor-municipality = Муніципалітет (комуна)
actor-interpreter = Перекладач
actor-person = Сама людина

## Vocabulary: documents

document-annex-15 = Додаток 15 (annexe 15 / bijlage 15)
document-certificate-of-registration = Посвідчення про реєстрацію (attestation d’immatriculation / attest van immatriculatie)
document-a-card = Картка A
document-temporary-protection-certificate = Довідка про тимчасовий захист

## Vocabulary: kinds of phone

phone-kind-reception = Приймальня
phone-kind-helpline = Лінія допомоги
phone-kind-emergency = Екстрений номер
phone-kind-on-call = Черговий номер (уночі та у вихідні)
phone-kind-professionals = Лінія для фахівців
phone-kind-mobile = Мобільний

## Vocabulary: costs

cost-free = Безкоштовно
cost-standard-rate = За звичайним тарифом
cost-paid = Платно
cost-unknown = Вартість невідома

## Vocabulary: owners of a sheet

owner-protection = Команда із захисту
owner-reception = Служба прийому
owner-social-office = Соціальний відділ
owner-training = Служба навчання
owner-legal = Юридична служба
owner-editors = Редакція

## Vocabulary: tags

tag-residence = Проживання в Бельгії
tag-safety = Безпека
tag-work = Праця
tag-minors = Неповнолітні
tag-sexual-exploitation = Сексуальна експлуатація
tag-begging = Жебрацтво
tag-crime = Злочини під примусом
tag-housing = Житло
tag-law = Законодавство
tag-interview = Розмова
tag-referral = Перенаправлення
tag-temporary-protection = Тимчасовий захист
tag-training = Навчання

## Dates

# $day: a number; $month: full name, as in a full date; $year: a string, so that it has no thousands mark.
date-day = { $day } { $month } { $year } р.

# $month: full name, standing alone.
date-month = { $month } { $year } р.
date-year = { $year } р.

# $from and $to: two of the dates above.
date-range = { $from } – { $to }

## Counts

count-results =
    { $n ->
        [0] Немає результатів
        [one] { $n } результат
        [few] { $n } результати
        [many] { $n } результатів
       *[other] { $n } результату
    }

count-suggestions =
    { $n ->
        [0] Немає підказок
        [one] { $n } підказка
        [few] { $n } підказки
        [many] { $n } підказок
       *[other] { $n } підказки
    }

count-sheets =
    { $n ->
        [0] Немає карток
        [one] { $n } картка
        [few] { $n } картки
        [many] { $n } карток
       *[other] { $n } картки
    }

count-partners =
    { $n ->
        [0] Немає партнерів
        [one] { $n } партнер
        [few] { $n } партнери
        [many] { $n } партнерів
       *[other] { $n } партнера
    }

count-steps =
    { $n ->
        [one] { $n } крок
        [few] { $n } кроки
        [many] { $n } кроків
       *[other] { $n } кроку
    }

## Durations in words

# After a colon, in brackets, in a table cell, or alone as the words of a fact.
count-hours =
    { $n ->
        [one] { $n } година
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }

count-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }

count-weeks =
    { $n ->
        [one] { $n } тиждень
        [few] { $n } тижні
        [many] { $n } тижнів
       *[other] { $n } тижня
    }

count-months =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }

count-years =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }

duration-minutes =
    { $n ->
        [one] { $n } хвилина
        [few] { $n } хвилини
        [many] { $n } хвилин
       *[other] { $n } хвилини
    }

# The same under the name of the unit.
duration-hours = { count-hours }
duration-days = { count-days }
duration-weeks = { count-weeks }
duration-months = { count-months }
duration-years = { count-years }
