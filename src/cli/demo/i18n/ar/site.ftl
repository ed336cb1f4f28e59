# نصوص الواجهة التي يغيّرها هذا الموقع؛ أما غيرها فيأتي مع fiches.
site-title = المفقودات: مثال
site-audience = لزوار المركز
sheet-unreviewed-advice = عند الشك، اسأل في الاستقبال.

# أسماء المصطلحات الواردة في site.toml: اسم المفردات بصيغة المفرد، ثم شرطة، ثم المصطلح.
region-town = المدينة
region-building = المبنى
actor-finder = من وجد الغرض
actor-front-desk = الاستقبال
document-receipt = إيصال
tag-valuables = أغراض ثمينة
