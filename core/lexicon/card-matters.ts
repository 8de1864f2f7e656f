import type { Meaning } from './lexicon.ts'

/** What a client's card says of goals, expectations and the road to them. Sources: S4 2.1, 2.3; S3 (expectations); S1 (control points). */

/** What a person wants, and what moves him. */
export const strives: Meaning = {
  ru: `
    хочет|хотят|хотел*|хочется
    мечтает|мечтают|стремится|стремятся|добивается|добиваются|надеется|рассчитывает
    важно|важнее|важна|важен|важны
    нужно|нужны|нужен|нужна ..1
    боится|опасается|волнует|заботит|беспокоит|тревожит|болит
    цель|цели|задача|интерес
    мотив*|движет|движущ*
    преми*|бонус*|повышени*|карьер*|kpi|кпэ|кресл*
    зависит ..3 преми*|бонус*|оклад|должность|карьера|место
    ради
    чтобы ..2
    показать себя
    отчитыва* ..2 перед
    спрашивают ..1 за
    ругали|хвалили ..2 за
    надо
    придуман*|задуман*|затея*|затевал*|нужен ..2 чтобы
    для того
    от ..2 ждут|ждет ..2 продаж*|заказ*|заяв*|рост*|клиентов|гостей
  `,
  uk: `
    хоче|хочуть|хотів|хотіла|хочеться
    мріє|мріють|прагне|прагнуть|домагається|сподівається|розраховує
    важливо|важливіше|важлива|важливий|важливі
    треба|потрібно|потрібні|потрібен|потрібна ..1
    боїться|побоюється|хвилює|турбує|непокоїть|болить
    мета|ціль|цілі|завдання|інтерес
    мотив*|рухає|рушій*
    премі*|бонус*|підвищенн*|кар'єр*|kpi|крісл*
    залежить ..3 премія|бонус|оклад|посада|кар'єра|місце
    заради
    щоб ..2
    показати себе
    звіту* ..2 перед
    питають ..1 за
    сварили|хвалили ..2 за
    задуман*|затія*
    для того
    від ..2 чекають|чекає ..2 продаж*|замовлен*|заяв*|зрост*|клієнтів|гостей
  `,
  en: `
    would like|love
    up for
    about ..1 margin|money|revenue|turnover|profit|costs|growth|sales
    wants|want|wanted|hopes|hoping|wishes|dreams
    needs|need|needed
    cares|care|matters|matter|worries|worried|fears|afraid|anxious
    goal|goals|aim|aims|objective|interest|ambition|ambitions|motive|motivation|incentive
    driven|moved|motivated|drives|moves ..1
    meant|intended|supposed|hoped to
    bonus|promotion|career|kpi|kpis|raise
    pay rise
    judged|measured|assessed|rated ..1 on|by
    keen|eager|after|out ..1 to|on
    so that
    in order to
    looking|look good|for|to
    to ..1 prove|show|win|get|keep
    answers ..2 to|for ..1
    has|have to
    meant|supposed to
    would love|rather
    is ..1 for
    is|was all for
    expect|expects|expected ..2 from|of ..1 site|project|campaign
  `,
}

/** What the client counts on. */
export const expects: Meaning = {
  ru: `
    ожидает|ожидают|ожидани*
    ждет|ждут ..2 от|что|чтобы|готов*|сайт|макет*|результат*|запуск*
    рассчитыва* ..1 на|что
    обещали|пообещали|обещан*|обещанн*
    надеются|надеется ..1 что|на
    обещали|пообещали|обещано
    ждет|ждут ..3 что|чтобы|первы*|продаж*|заказ*
    от ..2 ждет|ждут|ждем
    жд*т , что|чтобы
    обещан*|ожидаем*
  `,
  uk: `
    очікує|очікують|очікуванн*
    чекає|чекають ..2 від|що|щоб|готов*|сайт|макет*|результат*|запуск*
    розрахову* ..1 на|що
    сподіва* ..1 на|що
    обіцяли|пообіцяли|обіцян*|пообіцян*
    сподіваються|сподівається ..1 що|на
    очікуван*|пообіцян*
    обіцяли|пообіцяли|обіцяно
    чекає|чекають ..3 що|щоб|перш*|продаж*|замовлен*
    від ..2 чекає|чекають
    обіцян*|пообіцян*|очікуван*
  `,
  en: `
    expects|expect|expected|expectation|expectations
    counts|counting on
    we|was|were|has|have|been ..1 promised
    waiting for
    is|are hoping ..1 for
    promised|promises
  `,
}

/** A paper in which something stands: letter, contract, minutes. */
export const paper: Meaning = {
  ru: `
    договор|договора|договоре|договору|договором|контракт*|допсоглашени*|соглашени*
    приложен* ..1
    тз|техзадани*
    техническ* задани*
    спецификаци*|смет*|бриф*|регламент*|акт|акте|sla|оферт*
    протокол*
    письм* ..2 от|#
    в|во|из|по|нашем ..2 письме|письмах|письма|переписке|почте|чате|письму
    , письмо ,
    зафиксирован*|закреплен* ..2 письменно
    письменно
    п|пункт|пункте # ..1
  `,
  uk: `
    договір|договору|договорі|договором|контракт*|додугод*|угод*
    додат* ..1 #|до
    тз|техзавданн*
    технічн* завданн*
    специфікаці*|кошторис*|бриф*|регламент*|акт|акті|sla|оферт*
    протокол*
    лист|листа|листі|листом ..2 від|#
    у|в|із|з|за|нашому ..2 листі|листах|листа|листуванні|пошті|чаті|листом
    , лист ,
    письмово
    п|пункт|пункті # ..1
  `,
  en: `
    contract|contracts|agreement|sow|specification|spec|brief|annex|appendix|schedule|sla|quote|proposal|offer|terms
    statement of work
    purchase order
    minutes|protocol|protocols
    letter|letters|email|emails|e-mail|mail ..2 of|from|dated|#
    in|per|by|see|our|my ..2 letter|letters|email|emails|mail|writing|thread
    , letter|email ,
    in writing
    clause|section|item #
  `,
}

/** Said to stand nowhere: by word of mouth only. */
export const unwritten: Meaning = {
  ru: `
    устно
    на|со словах|слов
    нигде ..2 не
    нигде
    не ..2 зафиксир*|записан*|записали|прописан*|закреплен*|оформ*|подтвержд*
    без ..1 договора|бумаги|письма
    ничего ..2 не ..1 подписано|подписали
    пока ..2 только ..1 разговор*
    по телефону
  `,
  uk: `
    усно
    на|зі|із словах|слів
    ніде ..2 не
    ніде
    не ..2 зафіксован*|записан*|записали|прописан*|закріплен*|оформ*|підтвердж*
    без ..1 договору|паперу|листа
    нічого ..2 не ..1 підписано|підписали
    поки ..2 лише|тільки ..1 розмов*
    по телефону|телефоном
  `,
  en: `
    verbal|verbally|orally|oral
    by word of mouth
    nowhere
    not|never|isn't|aren't|wasn't|hasn't|haven't|nothing ..2 written|recorded|fixed|documented|confirmed|signed|put
    no ..1 contract|paper|record
    on|over the phone
  `,
}

/** We check ourselves before the client does. */
export const ownCheck: Meaning = {
  ru: `
    контрольн* ..1 точк*|дат*
    точк* ..1 контроля
    чекпоинт*|чекпойнт*
    внутренн* ..1 проверк*|показ*|приемк*|срок*|дедлайн*|ревью|прогон*|контроль
    сверка|сверяем|сверяемся|сверки
    сами|себя ..2 проверяем|смотрим|сверяем
    проверяем|смотрим|контролируем ..3 сами|себя|внутри|у себя
    наш*|свои|свой|своя|собственн* ..1 проверк*|рубеж*|вех*|дедлайн*
    наш*|свои|свой|своя ..1 проверк*|рубеж*|вех*|дедлайн*
    сами ..3 {we_do}
    {we_do} ..3 сами|себя
    перепроверя*|самопроверк*
    наш*|свои|собственн* ..1 вех*|дат*|точк*|рубеж*|дн*|контроль*
    контрольн* дн*|день
  `,
  uk: `
    контрольн* ..1 точк*|дат*
    точк* ..1 контролю
    чекпоінт*
    внутрішн* ..1 перевірк*|показ*|приймання|строк*|дедлайн*|рев'ю|прогін|прогон*|контроль
    звірка|звіряємо|звіряємося|звірки
    самі|себе ..2 перевіряємо|дивимося|дивимось|звіряємо
    перевіряємо|дивимося|дивимось|контролюємо ..3 самі|себе|всередині|у себе
    наш*|свої|свій|своя|власн* ..1 перевірк*|рубеж*|віх*|дедлайн*
    контрольн* ..1 дні|день|дзвін*|огляд*
    власн*|наш*|свої ..1 віхи|огляд*|звірк*|обхід
    перевіряємо|перераховуємо|рахуємо|оглядаємо|звіряємо ..6 кожн*|удвох|вдвох|перед|після|щоп'ятниці|щотижня|щомісяця|щодня
    перед|після кожн* ..6 огляд|перевірка|звірка|рахуємо|перевіряємо
    наш*|свої|свій|своя ..1 перевірк*|рубеж*|віх*|дедлайн*
    самі ..3 {we_do}
    {we_do} ..3 самі|себе
    перевіряємо ..2 себе
    наш*|свої|власн* ..1 віх*|дат*|точк*|рубеж*|дн*|контроль*
    контрольн* дн*|день
  `,
  en: `
    checkpoint|checkpoints|check-point|check-points
    control point|points
    internal ..1 review|reviews|check|checks|deadline|deadlines|milestone|milestones|demo|run-through
    our own ..2 check|checks|deadline|deadlines|milestones|review|reviews|dates
    we ..2 check|review|test|inspect|verify ..6
    dry run
    dress rehearsal
    our ..2 milestones|milestone|checks|look|looks|tests|reviews|deadlines ..2
    our ..1 own|internal ..1 dates|days|look|count|list|test
    for|on|among ourselves
    we ..2 look|count|go|walk|try|read ..4 our|ourselves|own
    internal ..1 dates|tests|test|look
  `,
}

/** What may follow the launch. */
export const whatFollows: Meaning = {
  ru: `
    после ..1 запуска|сдачи|открытия|релиза|ввода|старта|премьеры|проекта|этапа ..8
    сценари*
    ?не пойдет|понравится|сложится|получится|зайдет ..8
    если ..7 предлож*|предлагаем|переход*|продолж*|остан*|расшир*|сокращ*|начинаем|делаем|возвраща*|добавля*|запускаем|берем
    втор*|трет*|следующ* ..1 очередь|этап|фаза|проект|магазин|филиал|договор
    потом|дальше|затем ..2 либо|или
    дальше|потом|затем ..2 если|поддержк*|развити*|сопровождени*
    продл* ..2 договор*
    если не|нет ..8
    ^ ?а не|нет ..1 ,
    либо ..8 либо
    или ..8 или
    в зависимости от ..4
    взлетит|выстрелит|провалится|окупится|разойд*|приживется ..8
    если ..5 пойдет|выйдет|выиграем|выигран|удастся ..8
  `,
  uk: `
    після ..1 запуску|здачі|відкриття|релізу|введення|старту|прем'єри|проєкту|етапу ..8
    сценарі*
    ?не піде|сподобається|сподобалось|складеться|вийде|вдасться ..8
    якщо ..7 пропону*|запропону*|переход*|продовж*|зупин*|розшир*|скороч*|починаємо|робимо|поверта*|додаємо|запускаємо|беремо
    друг*|трет*|наступн* ..1 черга|етап|фаза|проєкт|магазин|філія|договір
    потім|далі|згодом ..2 або|чи
    далі|потім|згодом ..2 якщо|підтримк*|розвиток|супровід
    продовж* ..2 договор*
    , не *уть|*ють|*ить|*ять|*ться ,
    , ні , ..1 {we_do}
    потім|далі|згодом|відтак ..1 або ..6
    або ..1 {we_do} ..6 або ..1 {we_do}
    якщо не|ні ..8
    ^ ?а не|ні|нема ..1 ,
    або ..8 або
    чи ..8 чи
    залежно від ..4
    злетить|вистрілить|провалиться|окупиться|розійд*|приживеться|зайшов|зайде ..8
    якщо ..5 піде|вийде|вдасться|виграємо ..8
    ^ вдасться|вийде|дадуть|піде|є
  `,
  en: `
    after|once ..2 launch|opening|release|handover|go-live|delivery|premiere|that ..8
    scenario|scenarios
    if ..8 otherwise
    if ..8 we|then|offer|propose|extend|move|continue|stop|add ..2
    second|third|next|follow-up|phase ..1 phase|stage|project|shop|branch|contract|two|venue
    then|later|afterwards ..2 if|support|maintenance|either
    support contract|retainer|maintenance ..1
    renew*|extend* ..2 contract
    if not
    should it|they|he|she|this ..8
    otherwise ..1
    either ..8 or
    if ..6 fills|sells|works|succeeds|likes|wins|fails|sell|work|like|win|fail ..4
    depending on
    beyond ..2
  `,
}

/** Steps in their order. */
export const stepsInOrder: Meaning = {
  ru: `
    сначала|сперва ..8 потом|затем|после|дальше
    шаг|этап|стадия #
    план ..2 до|на ..2 запуска|сдачи|открытия
    к # ..8 к #
  `,
  uk: `
    спочатку|спершу ..8 потім|далі|тоді|після|відтак
    крок|етап|стадія #
    план ..2 до|на ..2 запуску|здачі|відкриття
    до # ..8 до #
  `,
  en: `
    first ..8 then|next|after
    step|stage|phase|milestone #
    plan ..2 up|until|to|towards ..2 launch|opening|handover
    by Aa ..8 by Aa
    by ..2 , ..8 by ..2 ,
  `,
}
