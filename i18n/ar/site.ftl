### fiches: interface strings, Arabic.
### The five files have the same messages in the same order; a message missing in one is an error.
### Variables in `{ }` are facts or counts from the site: numbers, dates, names, never typed here. No phone number stands in this file.
### `[0]` and `[1]` are exact numbers, the other variants are CLDR plural categories of the language.
### Verbal nouns on buttons, masculine singular in sentences. Western digits. Not yet confirmed by a native speaker.

## Site frame

# The <title> of a page. $title: of the page; $site: site-title, or site-discreet-title.
page-title = { $title } – { $site }
site-title = الاتجار بالبشر: قاعدة المعرفة
site-audience = لموظفي مراكز الاستقبال

# This and site-app-name never contain a word of the topic.
site-discreet-title = بطاقات معلومات
site-app-name = بطاقات
feed-title = الجديد والمحدَّث

## Navigation

nav-main = التنقل الرئيسي
nav-home = الصفحة الرئيسية
nav-sheets = البطاقات

# Plural names of kinds; kinds-… below refer to them.
nav-definitions = التعريفات
nav-procedures = الإجراءات
nav-indicators = المؤشرات
nav-partners = الشركاء
nav-trainings = الدورات التدريبية
nav-a-z = من الألف إلى الياء
nav-tags = المواضيع
nav-handbook = الدليل
nav-menu = القائمة
nav-skip = الانتقال إلى المحتوى
nav-breadcrumb = أنت هنا
nav-contents = في هذه الصفحة
nav-previous = البطاقة السابقة
nav-next = البطاقة التالية
nav-footer = معلومات عن هذا الموقع
nav-shortcuts = وصول سريع
home-sheets = كل البطاقات
moved-title = انتقلت هذه الصفحة إلى عنوان آخر
moved-link = الانتقال إلى الصفحة الجديدة

## Languages

lang-choose = اللغة
lang-choose-title = اختر لغة
lang-browser = لغة متصفحك

# Names inside a list, in brackets or after a colon.
lang-name-fr = الفرنسية
lang-name-nl = الهولندية
lang-name-en = الإنجليزية
lang-name-ar = العربية
lang-name-uk = الأوكرانية
lang-name-de = الألمانية

# $shown: code of the language shown instead.
lang-fallback = هذه الصفحة غير متوفرة بعد باللغة العربية. { $shown ->
        [fr] وهي معروضة باللغة الفرنسية.
        [nl] وهي معروضة باللغة الهولندية.
        [en] وهي معروضة باللغة الإنجليزية.
        [uk] وهي معروضة باللغة الأوكرانية.
       *[other] وهي معروضة بلغة أخرى.
    }

## Search

search-label = بحث
search-submit = بحث
search-results = النتائج
search-none = لا توجد نتائج للبحث عن «{ $q }».
search-none-help = تحقّق من الإملاء أو جرّب كلمة أخرى.
search-none-filters = جرّب عددًا أقل من عوامل التصفية.
search-none-az = عرض كل البطاقات مرتبة أبجديًا
search-none-contact = سؤال عاجل؟ اتصل بخط المساعدة: { $number }

# $from: what the reader typed; $to: what was looked for.
search-corrected = نتائج البحث عن «{ $to }» (كتبتَ «{ $from }»).

# $lang: one of lang-name-…
search-matched-lang = عُثر عليه بلغة أخرى: { $term } ({ $lang })
search-matched-also = يُسمّى أيضًا: { $term }
search-suggestions = اقتراحات
search-more = عرض المزيد من النتائج
search-private = يبقى بحثك على هذا الجهاز ولا يُرسل إلى أي جهة.
search-error = تعذّر تحميل البحث.

## Search facets and kinds of sheet

# One sheet of this kind; the id ends with the kind.
kind-definition = تعريف
kind-procedure = إجراء
kind-indicators = مؤشرات
kind-partner = شريك
kind-training = دورة تدريبية
kind-page = صفحة

# Several sheets of this kind, as a heading.
kinds-definition = { nav-definitions }
kinds-procedure = { nav-procedures }
kinds-indicators = { nav-indicators }
kinds-partner = { nav-partners }
kinds-training = { nav-trainings }
kinds-page = الصفحات

## Filters and lists of the directory

filter-title = تصفية
filter-reset = مسح كل عوامل التصفية
filter-hide = إخفاء عوامل التصفية
filter-all = عرض الكل
filter-kind = نوع البطاقة
filter-region = المنطقة
filter-audience = لمن؟
filter-service = ما نوع المساعدة؟
filter-language = أي لغة؟
filter-now = متاح الآن، ليلًا ونهارًا
filter-active = عوامل التصفية المفعّلة

# $name: name of the filter.
filter-remove = إزالة عامل التصفية: { $name }
filter-none = لا يوجد شريك مطابق لعوامل التصفية هذه.

# Legend above filter-now.
filter-availability = التوفر
list-by-region = الشركاء حسب المنطقة
list-by-service = الشركاء حسب نوع المساعدة

# $region: one of region-…; $service: one of service-…
list-region-title = الشركاء في المنطقة: { $region }
list-service-title = الشركاء حسب نوع المساعدة: { $service }
list-urgent = الطوارئ وجهات الاتصال المتاحة ليلًا ونهارًا

## Partner cards

partner-region = المنطقة
partner-serves = الفئة المستهدفة
partner-access = كيفية الوصول إلى الخدمة
partner-refer = كيفية إحالة شخص
partner-languages = لغات التواصل
partner-website-languages = لغات الموقع الإلكتروني
partner-services = الخدمات
partner-cost = التكلفة

# $number: as displayed, isolated left to right.
partner-call-name = الاتصال: { $name }، { $number }

# Stands where the number would stand.
partner-phone-none = رقم الهاتف غير مؤكَّد: تواصل عبر الموقع الإلكتروني.

# Instead, where there is no website either, and where there is no contact at all.
partner-phone-none-email = رقم الهاتف غير مؤكَّد: تواصل عبر البريد الإلكتروني.
partner-contact-none = لا توجد جهة اتصال مؤكَّدة: تشرح البطاقة كيفية إحالة شخص.

partner-email = البريد الإلكتروني
partner-website = الموقع الإلكتروني
partner-address = العنوان
partner-address-secret = عنوان سري
partner-details = عرض بطاقة هذا الشريك

## Opening hours

# Digits in fr, nl, en; words in ar, uk.
partner-247 = على مدار الساعة، طوال أيام الأسبوع

# $from and $to: times of day.
hours-range = من { $from } إلى { $to }

# $first and $last: one of weekday-… or weekday-short-…
hours-days = { $first } – { $last }
hours-holidays = العطل الرسمية
hours-unknown = ساعات العمل غير مؤكَّدة
hours-closed = مغلق

# $days: hours-days, a list of days or hours-holidays; $times: hours-range, a list of them or hours-closed.
hours-line = { $days }: { $times }

# Ids end as in OpenStreetMap opening_hours.
weekday-mo = الاثنين
weekday-tu = الثلاثاء
weekday-we = الأربعاء
weekday-th = الخميس
weekday-fr = الجمعة
weekday-sa = السبت
weekday-su = الأحد
weekday-short-mo = الاثنين
weekday-short-tu = الثلاثاء
weekday-short-we = الأربعاء
weekday-short-th = الخميس
weekday-short-fr = الجمعة
weekday-short-sa = السبت
weekday-short-su = الأحد

## What is known of a contact, and since when

value-unknown = غير معروف
value-unconfirmed = غير مؤكَّد

# Checked: by us, a full date. Confirmed: by the organisation itself. Date of a source: it may lack its day.
contact-checked = تاريخ التحقق: { $date }
contact-confirmed = أكّدته المنظمة بتاريخ: { $date }
contact-unconfirmed = تاريخ المصدر: { $date }؛ لم تؤكّده المنظمة
contact-unconfirmed-undated = مصدر غير مؤرَّخ؛ لم تؤكّده المنظمة
contact-old = مضى على التحقق أكثر من ستة أشهر: تأكّد من أن المعلومة لا تزال صحيحة.
contact-very-old = مضى على التحقق أكثر من عام: قد لا تكون بيانات الاتصال هذه صالحة بعد الآن.

# What is not known of a partner, inside a sentence. Ids end with the fact.
unknown-phone = الهاتف
unknown-region = المنطقة
unknown-audience = الفئة المستهدفة
unknown-services = الخدمات
unknown-hours = ساعات العمل
unknown-languages = لغات التواصل
unknown-cost = التكلفة

## Sheet: dates, review, translation

sheet-written-unreviewed = تاريخ التحرير: { $date }؛ لم تُراجَع بعد
sheet-reviewed = تاريخ المراجعة: { $date }
sheet-outdated = هذه البطاقة بحاجة إلى مراجعة: تحقّق من المعلومات قبل استخدامها.

# $sections: a list of links to the original.
translation-outdated = تغيّر النص الأصلي بعد هذه الترجمة. الأقسام التي تغيّرت في الأصل:
translation-outdated-title = ترجمة تحتاج إلى تحديث
translation-original = قراءة النص الأصلي

# The dates as a table: label, then the date or sheet-not-reviewed.
sheet-label-written = تاريخ التحرير
sheet-label-reviewed = تاريخ المراجعة
sheet-label-next-review = المراجعة القادمة
sheet-label-owner = الجهة المسؤولة
sheet-not-reviewed = لم تُراجَع بعد

# The wording, whatever the language.
sheet-words-unreviewed = لم يراجع هذا النص بعد شخص لغته الأم العربية
sheet-unreviewed-advice = استشر مركزًا متخصصًا قبل اتخاذ أي قرار مهم.

## Sheet: sources and footnotes

sheet-sources-dates = المصادر والتواريخ

# Accessible name of the mark [1].
source-number = المصدر { $n }

# After the title of the source. $date: a date, or sheet-source-undated.
source-detail = { $publisher }، { $date }
sheet-source-undated = مصدر غير مؤرَّخ
sheet-note-back = العودة إلى النص
sheet-note-number = الحاشية { $n }

## Sheet: parts of the text

sheet-related = انظر أيضًا

## Sheet: alerts

# Ids end with the name of the alert in Markdown.
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = خطر

## Definitions and glossary terms

sheet-synonyms = يقال أيضًا
def-confused = لا ينبغي الخلط بينه وبين

# Labels before links to other definitions.
def-broader = مصطلح أعم
def-narrower = مصطلحات أخص
def-languages = هذا المصطلح بلغات أخرى
term-more = قراءة البطاقة

## Topics, A to Z, handbook

tag-title = بطاقات حول موضوع: { $tag }
tag-label = المواضيع
a-z-title = كل البطاقات مرتبة أبجديًا
a-z-intro = كل البطاقات وكل الكلمات التي تقود إليها. اختر حرفًا.

# Accessible name of the row of letters.
a-z-letters = الحروف

# After a synonym; $term: the headword.
a-z-see = انظر: { $term }
handbook-intro = البطاقات تباعًا، للقراءة أو الطباعة. النسخة المحدَّثة متاحة دائمًا على الإنترنت.
handbook-contents = جدول المحتويات

## Print, copy, drafts

sheet-printall = طباعة كل البطاقات
print-url = عنوان هذه الصفحة: { $url }
print-version = تاريخ هذه النسخة: { $date }
print-check = قبل استخدام هذه الورقة، تحقّق عبر الإنترنت من أنها محدَّثة.
print-care = لا تترك هذه الورقة في مكان يراها فيه الآخرون.
sheet-draft = مسودة

## Training calendar

training-date = التاريخ
training-undated = التاريخ غير معروف

# $date may lack its day or month.
training-circa = التاريخ التقريبي: { $date }

# Ids end with the status.
training-reported = أُقيمت
training-planned = مقرَّرة
training-recurring = تُقام بانتظام

# Planned for days that have passed.
training-announced = أُعلن عنها؛ لا يُعرف هل أُقيمت

# Reported without a date: whether it took place is not known.
training-mentioned = ورد ذكرها في أحد المصادر

training-place = المكان
training-organiser = الجهة المنظِّمة
training-audience = لمن
training-status = الحالة
training-upcoming = الدورات القادمة

## Procedures and steps

# $n and $total: numbers; part of the accessible name of a step.
step-of = الخطوة { $n } من { $total }
step-actor = من يقوم بذلك

# Label; its value is step-at-once or a duration.
step-deadline = المهلة
step-at-once = فورًا
step-contacts = بمن تتصل

# Ids end with the urgency.
urgency-now = إجراء فوري
urgency-today = إجراء خلال اليوم
urgency-plan = إجراء يُخطَّط له
proc-document = الوثيقة
proc-duration = المدة

## Indicators

# Nothing ticked is kept or sent: no language may say that ticks stay anywhere.
ind-notstored = لا تُحفظ علاماتك ولا تُرسل إلى أي جهة.
ind-noscore = لا تعطي هذه القائمة نتيجة ولا حكمًا.

# Ids end with the strength.
ind-strength-strong = مؤشر قوي
ind-strength-medium = مؤشر متوسط
ind-strength-weak = مؤشر ضعيف
ind-notice-title = هذه القائمة ليست اختبارًا

## Emergency numbers

sos-danger = خطر فوري؟

# Accessible name of the two bars at the top of every page.
bars-label = مغادرة الموقع والاتصال لطلب المساعدة

# Beside or under the number, in the bar.
sos-police-label = الشرطة
sos-112-label = الإسعاف والإطفاء
sos-helpline-label = خط المساعدة

# What is said beside a number in the bar at the top of every page: dial- and the name of the
# partner's sheet. A partner without such a message has its title there.
dial-police-101 = { sos-police-label }
dial-emergency-112 = { sos-112-label }
dial-national-contact-point = { sos-helpline-label }

## Leaving the site quickly

exit-label = مغادرة هذا الموقع بسرعة
exit-skip = مغادرة هذا الموقع الآن
exit-timeout = أُلغي الخروج: مرّ وقت طويل بين ضغطتين.

# This, exit-hidden and exit-show never contain a word of the topic.
exit-loading = جارٍ التحميل…
exit-hidden = الصفحة مخفية
exit-show = إظهار الصفحة

# $n: how many times are left. The key is Maj in French texts, Shift on the keyboard.
exit-presses =
    { $n ->
        [zero] جارٍ الخروج…
        [one] اضغط Shift مرة أخرى للخروج.
        [two] اضغط Shift مرتين أخريين للخروج.
        [few] اضغط Shift { $n } مرات أخرى للخروج.
        [many] اضغط Shift { $n } مرة أخرى للخروج.
       *[other] اضغط Shift { $n } مرة أخرى للخروج.
    }

# Beside the exit button.
exit-keys = أو اضغط Shift ثلاث مرات

# $title: exit_title of the site.
exit-go = فتح: { $title }

## Neutral page: shown when somebody leaves without a connection

# These two never contain a word of the topic.
neutral-title = لا يوجد اتصال
neutral-text = تعذّر تحميل هذه الصفحة. حاول مرة أخرى لاحقًا.

## Privacy and law, in the footer

priv-nodata = لا تكتب هنا أي أسماء أو بيانات شخصية.
priv-notlegal = معلومات عامة وليست استشارة قانونية.

## Errors and states

err-404 = الصفحة غير موجودة
err-404-help = قد يكون الرابط قديمًا. جرّب البحث.
state-offline = دون اتصال: أنت تقرأ نسخة محفوظة. تاريخ الحفظ: { $date }

## Reading without a connection, new versions

offline-title = القراءة دون اتصال بالإنترنت

# $size: of the download.
offline-save = حفظ هذا الموقع على هذا الجهاز ({ $size })
offline-language = اللغة المحفوظة: { $lang }
offline-shared = لا تحفظ هذا الموقع إذا كان آخرون يستخدمون هذا الجهاز.
offline-saving = جارٍ الحفظ…
offline-saved = تم الحفظ: يمكنك الآن قراءة هذا الموقع دون اتصال.
offline-failed = فشل الحفظ: قد لا تتوفر مساحة كافية.
offline-unavailable = متصفحك لا يتيح حفظ هذا الموقع.
offline-remove = إزالة من هذا الجهاز
offline-removed = تمت الإزالة من هذا الجهاز
offline-missing = هذه الصفحة غير محفوظة على هذا الجهاز. اللغات المحفوظة: { $languages }
version-new = تتوفر نسخة جديدة.
version-reload = تحميل النسخة الجديدة
version-urgent = تغيير مهم: حمّل النسخة الجديدة قبل استخدام هذه الصفحات.

## Vocabulary: regions

# Id: vocabulary in the singular, hyphen, id of the term.
region-belgium = كل بلجيكا
region-brussels = إقليم بروكسل العاصمة
region-wallonia = والونيا
region-flanders = فلاندرز
region-antwerp = مقاطعة أنتويرب
region-east-flanders = مقاطعة فلاندرز الشرقية
region-flemish-brabant = مقاطعة برابانت الفلمنكية
region-hainaut = مقاطعة إينو
region-liege = مقاطعة لييج
region-limburg = مقاطعة ليمبورغ
region-luxembourg = مقاطعة لوكسمبورغ
region-namur = مقاطعة نامور
region-walloon-brabant = مقاطعة برابانت الوالونية
region-west-flanders = مقاطعة فلاندرز الغربية

## Vocabulary: audiences

audience-women = النساء
audience-men = الرجال
audience-minors = القاصرون
audience-families = العائلات
audience-everyone = الجميع
audience-professionals = المهنيون
audience-staff = موظفو المراكز
audience-residents = المقيمون في المراكز
audience-applicants = طالبو الحماية الدولية
audience-migrants = المهاجرون
audience-workers = العمال

## Vocabulary: services

service-shelter = الإيواء
service-legal-support = الدعم القانوني
service-psychosocial-support = الدعم النفسي والاجتماعي
service-administrative-support = الدعم الإداري
service-advice-to-professionals = استشارات للمهنيين
service-labour-rights = حقوق العمل
service-missing-children = الأطفال المفقودون
service-medical-help = المساعدة الطبية
service-guardianship = الوصاية على القاصرين
service-asylum-information = معلومات عن اللجوء
service-information = المعلومات
service-reporting = التبليغ
service-training = التدريب
service-day-centre = مركز نهاري
service-outreach = العمل الميداني في الشارع
service-voluntary-return = العودة الطوعية
service-family-links = إعادة الروابط العائلية
service-emergency-help = الإغاثة العاجلة
service-social-support = الدعم الاجتماعي
service-basic-needs = تلبية الاحتياجات الأساسية

## Vocabulary: types of partner

type-helpline = خط مساعدة
type-specialised-centre = مركز متخصص
type-minors = خدمة للقاصرين
type-women = خدمة للنساء
type-emergency = مساعدة طارئة
type-work = قانون العمل
type-authority = سلطة رسمية
type-institution = مؤسسة
type-ngo = جمعية
type-training = جهة تدريبية
type-emergency-number = رقم طوارئ

## Vocabulary: actors of a step

actor-front-line-staff = العاملون في الخط الأول
actor-social-office = المكتب الاجتماعي
actor-centre-management = إدارة المركز
actor-specialised-centre = المركز المتخصص
actor-police = الشرطة
actor-prosecutor = المدعي العام
actor-labour-auditor = مدعي شؤون العمل (auditeur du travail)
actor-labour-inspectorate = مفتشية العمل
actor-immigration-office = مكتب شؤون الأجانب
actor-guardianship-service = دائرة الوصاية
actor-guardian = الوصي
actor-municipality = البلدية
actor-interpreter = المترجم الفوري
actor-person = الشخص المعني

## Vocabulary: documents

document-annex-15 = الملحق 15 (annexe 15 / bijlage 15)
document-certificate-of-registration = شهادة التسجيل (attestation d’immatriculation / attest van immatriculatie)
document-a-card = البطاقة A
document-temporary-protection-certificate = شهادة الحماية المؤقتة

## Vocabulary: kinds of phone

phone-kind-reception = الاستقبال
phone-kind-helpline = خط المساعدة
phone-kind-emergency = الطوارئ
phone-kind-on-call = المناوبة (ليلًا وفي عطلة نهاية الأسبوع)
phone-kind-professionals = خط للمهنيين
phone-kind-mobile = هاتف محمول

## Vocabulary: costs

cost-free = مجاني
cost-standard-rate = سعر المكالمة العادية
cost-paid = مقابل رسوم
cost-unknown = التكلفة غير معروفة

## Vocabulary: owners of a sheet

owner-protection = فريق الحماية
owner-reception = قسم الاستقبال
owner-social-office = المكتب الاجتماعي
owner-training = قسم التدريب
owner-legal = القسم القانوني
owner-editors = فريق التحرير

## Vocabulary: tags

tag-residence = الإقامة
tag-safety = السلامة
tag-work = العمل
tag-minors = القاصرون
tag-sexual-exploitation = الاستغلال الجنسي
tag-begging = التسول
tag-crime = جرائم تحت الإكراه
tag-housing = السكن
tag-law = القانون
tag-interview = المقابلة
tag-referral = الإحالة
tag-temporary-protection = الحماية المؤقتة
tag-training = التدريب

## Dates

# $day: a number; $month: full name, as in a full date; $year: a string, so that it has no thousands mark.
date-day = { $day } { $month } { $year }

# $month: full name, standing alone.
date-month = { $month } { $year }
date-year = { $year }

# $from and $to: two of the dates above.
date-range = { $from } – { $to }

## Counts

count-results =
    { $n ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $n } نتائج
        [many] { $n } نتيجة
       *[other] { $n } نتيجة
    }

count-suggestions =
    { $n ->
        [zero] لا توجد اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $n } اقتراحات
        [many] { $n } اقتراحًا
       *[other] { $n } اقتراح
    }

count-sheets =
    { $n ->
        [zero] لا توجد بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $n } بطاقات
        [many] { $n } بطاقة
       *[other] { $n } بطاقة
    }

count-partners =
    { $n ->
        [zero] لا يوجد شركاء
        [one] شريك واحد
        [two] شريكان
        [few] { $n } شركاء
        [many] { $n } شريكًا
       *[other] { $n } شريك
    }

count-steps =
    { $n ->
        [zero] لا توجد خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $n } خطوات
        [many] { $n } خطوة
       *[other] { $n } خطوة
    }

## Durations in words

# After a colon, in brackets, in a table cell, or alone as the words of a fact.
count-hours =
    { $n ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }

count-days =
    { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }

count-weeks =
    { $n ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }

count-months =
    { $n ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }

count-years =
    { $n ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }

duration-minutes =
    { $n ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }

# The same under the name of the unit.
duration-hours = { count-hours }
duration-days = { count-days }
duration-weeks = { count-weeks }
duration-months = { count-months }
duration-years = { count-years }
