import type { Meaning } from '../lexicon.ts'

/** Days, crowds and hands that are told where something is owed: the season, the hour, those who slept, what looks alike. Source: S1 tips 3 and 4. */

const MAD = {
  ru: 'сумасшедш*|безумн*|бешен*|дурдом|аврал*|ад|жесть|цирк|караул|кошмар|сплошн*',
  uk: 'шален*|божевільн*|скажен*|дурдом|аврал*|пекло|жесть|цирк|караул|жах|суцільн*',
  en: 'mad|madness|madhouse|chaos|chaotic|hectic|crazy|bedlam|frantic|hell|murder|insane|insanity|wild|manic|mayhem|carnage|hellish|brutal|pandemonium',
}

const TIME = {
  ru: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь|сезон|осень|зима|весна|лето|пора|неделя|месяц|день|время|пятница|понедельник|суббота|субботы|пятницы|конец|праздники',
  uk: "січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень|сезон|осінь|зима|весна|літо|пора|тиждень|місяць|день|час|п'ятниця|понеділок|субота|суботи|п'ятниці|кінець|свята",
  en: 'january|february|march|april|may|june|july|august|september|october|november|december|season|autumn|winter|spring|summer|week|month|day|days|year|{weekday}|christmas|easter|weekend|weekends',
}

/** Whoever of ours may oversleep. */
const HANDS = {
  ru: 'водител*|мастер*|монтажник*|курьер*|бригада|ребята|парни|девочки|девчонки|напарник*|грузчик*|дежурн*|сторож*|повар*|техник*|слесарь|коллега|сменщик*|экспедитор*',
  uk: "водій|водії|майстер|майстри|монтажник*|кур'єр*|бригада|хлопці|дівчата|напарник*|вантажник*|чергов*|сторож*|кухар*|технік*|слюсар*|колега|змінник*|експедитор*",
  en: 'driver|drivers|fitter|fitters|courier|crew|lads|boys|girls|guys|team|technician|colleague|cook|mate|apprentice|installer|installers|porter|porters|plumber|electrician',
}

/** What is said to be of no use where a delivery went astray. */
const CARRIER = {
  ru: 'служба|доставка|почта|перевозчик|курьеры|курьерка|поставщик|компания|типография|подрядчик|субподрядчик|грузчики',
  uk: "служба|доставка|пошта|перевізник|кур'єри|кур'єрка|постачальник|компанія|друкарня|підрядник|субпідрядник|вантажники",
  en: 'courier|couriers|carrier|carriers|post|firm|supplier|suppliers|haulier|hauliers|forwarder|printer|printers|subcontractor|subcontractors|agency|wholesaler',
}

export const pressedDays: Meaning = {
  ru: `
    ${TIME.ru} ..2 у нас|меня|всех ..3 ${MAD.ru}
    у нас|меня|всех ..2 ${TIME.ru} ..3 ${MAD.ru}
    ${MAD.ru} ..1 ${TIME.ru}|недел*|месяц*|сезон*|период*|ноябр*|декабр* ..1 у
    ${MAD.ru} ..1 ${TIME.ru}|недел*|период , *ли|*ла|поэтому|так|вот
    ${TIME.ru} ..2 у нас ..1 всегда такой|такая|такое|такие|так
    одно ..1 за одним|другим
    почту|завалы|завал|письма|заявки|заказы|ящик ..3 разгребаю|разгребаем|разгребал*|раскапыва*
    разгребаю|разгребаем|разгребал*|раскапыва* ..4 почту|завалы|завал|письма|заявки|заказы|ящик|дела
    при|с таком|таких|такой|нашем|нашей ..2 потоке|потоком|нагрузке|объеме|объемах|темпе|количестве|спешке ..4 немудрено|неизбежн*|что-нибудь|что-то|бывает|проскоч*|проскак*|всякое|всего|уследи*|уследить|упустить|ошиб*
    полконторы|полофиса|полцеха|полкоманды|полбригады|полотдела|полстудии|полмастерской|полсклада|пол-офиса ..3
    уж|очень|слишком|больно|ужасно|настолько ..1 похожи|похож|похожа|схожи|одинаковые|одинаков
    ${HANDS.ru}|{staff} ..2 проспал*|устал*|вымотал*|умотал*|замучил*
    ${HANDS.ru}|{we}|все|{staff} ..4 на ногах
    ${HANDS.ru} ..2 спешил*|торопил* ..1 домой|по
    день|дни|неделя|время|утро|вечер ..3 пролетел*|промчал*|пробежал*|улетел*|съел*
    неделя|день|месяц|понедельник|утро ..2 выдался|выдалась|выдалось|случился|случилась ..3
    кто ..1 делал|вел|готовил|чертил|писал|считал|отвечал|собирал|упаковывал|паковал , ..2 не ..1 работает
    {staff} ..5 уже|больше ..2 не ..1 работает
    голова|голове ..1 кругом|каша|туман
    голова|голове|головы ..2 забита|занята|другом|другим|варит|работала|соображает|соображала|варила
    глаз|глаза ..2 замылил*|разбега*|разбежа*|устал*
    ${CARRIER.ru} ..4 рук вон|кое-как|безобразно|отвратительно|ужасно|через|хромает|чудит|лютует|подвела|подвел|подвели|подводит
    пятница|вечер|ночь|понедельник|конец ..1 , ..2 глаз|глаза|руки|голова|все|всё|люди|ребята
    дочь|дочка|сын|сынок|дети|ребенок|жена|муж|мама|теща|бабушка|внук|кот|собака ..2 пошел|пошла|пошли|заболел*|болеет|болеют|родила|рожает|рожала|приболел*|женится|выпускной|температур*|больнице
    погода|дороги|пробки|снег|жара|мороз|интернет|принтер|сканер|программа|система|сервер|почта ..3 подвел*|виноват*|заел*|барахлит|барахлил*
    телефон|ноутбук|компьютер|интернет|программа|почта|принтер|сканер ..2 сел|разрядился|завис|зависла|глючит|глючил*|сломался|сломался|сломалась|барахлил*
    пока ..3 раскачал*|раскачались|собрал*|вошли|вошел|разобрал*|созвонил* , !мы
    {we} ..2 только|лишь|едва вышли|вышел|вышла|вернул* ..2 с|из
    кто ..1 же ..1 знал , что
    кто ..1 бы|мог ..2 подумать|знать|предположить , что
  `,
  uk: `
    ${TIME.uk} ..2 у|в нас|мене|всіх|усіх ..3 ${MAD.uk}
    у|в нас|мене|всіх ..2 ${TIME.uk} ..3 ${MAD.uk}
    ${MAD.uk} ..1 ${TIME.uk}|тижд*|місяц*|сезон*|період*|листопад*|груд* ..1 у|в
    ${MAD.uk} ..1 ${TIME.uk}|період , *ли|*ла|тому|тож|от|ось
    ${TIME.uk} ..2 у|в нас ..1 завжди такий|така|таке|такі|так
    одне ..1 за|по одним|одному|іншим
    пошту|завали|завал|листи|заявки|замовлення|скриньку ..3 розгрібаю|розгрібаємо|розгрібав*|розгрібал*|розкопу*
    розгрібаю|розгрібаємо|розгрібав*|розгрібал*|розкопу* ..4 пошту|завали|завал|листи|заявки|замовлення|скриньку|справи
    за|при|з такого|таких|такої|такому|такій|нашого|нашої|таким ..2 потоку|потоці|потоком|навантаження|навантаженні|обсягу|обсягів|обсязі|темпу|темпі|кількості|поспіху ..4 немудрено|неминуч*|щось|що-небудь|буває|проскоч*|усяке|всяке|всього|усього|встежи*|устежи*|помил*
    пів ..1 контори|офісу|цеху|команди|бригади|відділу|студії|майстерні|складу ..3 лежало|лежить|хвор*|захвор*|злягло|грип*|відпуст*|лікарнян*|ковід*
    надто|дуже|занадто|страшенно|настільки|так ..1 схожі|схожий|схожа|подібні|однакові
    ${HANDS.uk}|{staff} ..2 проспав|проспала|проспали|утомил*|втомил*|вимотал*|стомил*|замучил*
    ${HANDS.uk}|{we}|усі|всі|{staff} ..4 на ногах
    ${HANDS.uk} ..2 поспішав|поспішала|поспішали|квапил* ..1 додому|по
    день|дні|тиждень|час|ранок|вечір ..3 пролетів|пролетіла|пролетіли|промайнув|промайнули|пробіг|з'їв|з'їло
    тиждень|день|місяць|понеділок|ранок ..2 видався|видалася|випав|випала ..3
    хто ..1 робив|вів|готував|креслив|писав|рахував|відповідав|збирав|пакував , ..2 не ..1 працює
    {staff} ..5 уже|вже|більше ..2 не ..1 працює
    голова|голові ..1 обертом|каша|туман|кругом
    голова|голові|голови ..2 забита|зайнята|іншим|варить|працювала|варила
    око|очі ..2 замилил*|розбіга*|розбігл*|стомил*|втомил*
    ${CARRIER.uk} ..4 абияк|як-небудь|жахливо|огидно|кепсько|кульгає|дивує|підвела|підвів|підвели|підводить
    п'ятниця|вечір|ніч|понеділок|кінець ..1 , ..2 око|очі|руки|голова|люди|хлопці
    донька|дочка|син|діти|дитина|дружина|чоловік|мама|теща|бабуся|онук|кіт|собака ..2 пішов|пішла|пішли|захворів|захворіла|захворіли|хворіє|хворіють|народила|народжує|одружується|випускний|температур*|лікарні
    погода|дороги|затори|сніг|спека|мороз|інтернет|принтер|сканер|програма|система|сервер|пошта ..3 підвів|підвела|підвели|винен|винна|винні|барахлить|барахлив|барахлила
    {we} ..2 тільки|лише|щойно|ледве вийшли|вийшов|вийшла|повернул* ..2 з|із
    хто ж|би ..1 знав , що
    хто ..1 би|міг ..2 подумати|знати|передбачити , що
  `,
  en: `
    ${TIME.en}|mondays|fridays|saturdays|sundays ..4 is|are|was|were|been|gets|get ..3 ${MAD.en}
    ${TIME.en}|mondays|fridays|saturdays|sundays ..2 is|are ..1 always|usually ..1 like|so|such|a
    ${MAD.en} ..1 ${TIME.en}|time|period|stretch|spell ..2
    one thing after|on ..1 another|the
    one thing led
    day|days|week|morning|afternoon|time|hours|month ..2 ran|flew|slipped|got|gets|went ..1 away|by ..1 from|with|me|us|so|without
    day|week|morning|month ..2 ran|got away with|from me|us
    is|was|only|just|barely|he's|she's ..1 two|three|four|five|few|couple|handful of|weeks|days|months ..2 in|into|with ..2 job|post|role|us|it|desk|company
    is|was|only|just|barely|he's|she's ..1 a|one week|month|fortnight|day ..1 in|into|with ..2 job|post|role|us|it|desk|company
    ${HANDS.en}|he|she|they ..1 overslept|slept
    ${HANDS.en}|{we}|everyone|everybody|they|all ..4 on the|their|our|his|her ..1 go|feet|move since|for|from|all
    ${HANDS.en}|{we}|everyone|everybody|they|all ..3 up since|until|till ..4
    ${HANDS.en}|they|he|she|everyone|everybody ..1 wanted|keen|eager|rushing|rush|hurry|hurrying|dying ..2 to ..1 get|go|be home|away
    nobody's|no-one's|mind|head|heads|minds ..2 in|on it|other|elsewhere
    so|too|confusingly|deceptively|maddeningly|awfully ..1 alike|similar
    ${CARRIER.en} ..3 is|are|was|were|been|have|has ..2 hopeless|useless|unreliable|dreadful|shambles|awful|rubbish|terrible|shocking|struggling|impossible
    with ..1 this|these|that|so ..1 many orders|jobs|parcels|guests|clients|customers|weddings|sites
    something ..2 bound to ..2 wrong|slip|missed|through
    whoever|person|one|colleague|man|woman|lady|chap ..4 no longer|left|gone ..2 here|with|works|us
    no longer works ..2 here|us
    eyes ..2 tired|playing|glazed|square
    brain|head ..2 fried|mush|spinning|elsewhere|fog|scrambled
    ${HANDS.en} ..2 tired|shattered|exhausted|knackered|worn|cold|hungry|soaked
    back-to-back|non-stop|nonstop|round-the-clock|wall-to-wall
    who ..1 could|would ..1 have ..1 known|thought|guessed|imagined
    how was|were|could {we}|anyone|anybody ..1 to ..1 know|have|guess
    let ..1 us|me down ..1 at|on|again|badly
    {our}|the ..3 printer|laptop|phone|computer|van|car|software|system|scanner|internet|wifi|wi-fi|server|spellchecker|autocorrect|calendar|diary|satnav ..1 played|let|crashed|froze|packed|gave|ate|swallowed|decided
    autocorrect|spellcheck|spellchecker|predictive
    we've|i've|we|i had|have had ..2 a ..1 lot|week|month|day|nightmare|time ..1 of|on|with|here|and
  `,
  except: {
    ru: `
      у кого|любого ..3 голова ..1 кругом
      ваш* ..1 ${CARRIER.ru} ..4
      ваш* ..1 дочь|дочка|сын|дети|ребенок|жена|муж|мама ..3
      ваш* ..1 {staff} ..8
      у ..1 {you} ..6
      хочется|удобн*|приятн*|спасибо ..8
      пока ..3 собрал* , ..1 {you}
      {you} ..4 на ногах
    `,
    uk: `
      у|в кого|будь-кого ..3 голова ..1 обертом|кругом
      ваш* ..1 ${CARRIER.uk} ..4
      ваш* ..1 донька|дочка|син|діти|дитина|дружина|чоловік|мама ..3
      ваш* ..1 {staff} ..8
      у|в ..1 {you} ..6
      {you} ..4 на ногах
    `,
    en: `
      hit|bumped|banged|knocked|struck|cut|caught his|her|their|my|your|the head|heads on
      firm|company|carrier|supplier|outfit|agency|house|haulier|courier|they|maker|contractor ..1 no longer works
      your ..2 ${TIME.en}|${HANDS.en}|${CARRIER.en} ..6
      so similar|alike ..1 that|to
      you ..4 on your ..1 feet
      won't|not|never|n't ..2 let ..1 us|you|me down
      non-stop|nonstop|round-the-clock ..2 service|support|flight|flights|train|hotline|line|watch
      since|for your ..2
      may|might ..1 have|has|be
      thanks|thank ..8
    `,
  },
}
