import type { Meaning } from '../lexicon.ts'

/** What lasts beyond the amends: something put in place, a step added, work taken from whoever did it. Source: working off a failure (S3). */

/** Things and steps that guard. */
const GUARD = {
  ru: 'датчик*|сигнализаци*|коврик*|ковер|ковры|борта|бортик*|ячейк*|проверк*|подпис*|чек-лист*|журнал*|инструкци*|пломб*|замок|замки|бирк*|маркировк*|ограничител*|предохранител*|крышк*|чехл*|чехол|перегородк*|фильтр*|реле|клапан*|камер*|весы|напоминани*|будильник*|пароль|допуск*|осмотр*|сверк*|взвешивани*|приемк*|контрол*|тест|тесты|прогон|пункт*|графу|строку|отметк*|поручн*|поручень|ограждени*|табличк*|поддон*|подставк*|стяжк*|прокладк*|буфер*|запас',
  uk: 'датчик*|сигналізаці*|килимок|килимк*|килим|килими|борти|бортик*|комірк*|перевірк*|підпис*|чек-лист*|журнал*|інструкці*|пломб*|замок|замки|бирк*|маркуванн*|обмежувач*|запобіжник*|кришк*|чохл*|чохол|перегородк*|фільтр*|реле|клапан*|камер*|ваги|нагадуванн*|будильник*|пароль|допуск*|огляд*|звірк*|зважуванн*|прийманн*|контрол*|тест|тести|прогін|пункт*|графу|рядок|позначк*|поруч*|огорож*|табличк*|піддон*|підставк*|стяжк*|прокладк*|буфер*|запас',
  en: 'sensor*|alarm|alarms|logger|loggers|mat|mats|checklist|check-list|log|logbook|seal|seals|lock|locks|tag|tags|label|labels|limiter|fuse|lid|lids|cover|covers|divider|dividers|filter|filters|valve|valves|camera|cameras|scales|reminder|reminders|password|inspection|inspections|check|checks|sign-off|signature|test|tests|step|line|column|rail|rails|guard|guards|barrier|barriers|sign|signs|tray|trays|strap|straps|buffer|rule',
}

/** Whoever does the work. */
const DOER = {
  ru: 'упаковщик*|перевозчик*|поставщик*|подрядчик*|водител*|бригад*|курьер*|кладовщик*|цех|склад|службу|смену|маршрут|порядок|расписание|график|процедур*',
  uk: "пакувальник*|перевізник*|постачальник*|підрядник*|водія|водіїв|бригад*|кур'єр*|комірник*|цех|склад|службу|зміну|маршрут|порядок|розклад|графік|процедур*",
  en: 'packer|carrier|haulier|supplier|subcontractor|driver|crew|courier|storeman|workshop|route|procedure|schedule|shift',
}

export const safeguards: Meaning = {
  ru: `
    поставил*|поставлен*|ставим|установил*|установим|положил*|положен*|кладем|повесил*|вешаем|дописал*|внес*|внесен*|добавил*|добавлен*|добавляем|ввел*|вводим|введен*|завел*|заводим|купил*|заказал* ..4 ${GUARD.ru}
    ${GUARD.ru} ..3 поставил*|поставлен*|установил*|установлен*|положил*|положен*|повесил*|дописал*|внес*|внесен*|добавил*|добавлен*|ввел*|введен*|завел*|заведен*|купил*
    сменил*|поменял*|меняем|изменил*|переписал*|пересмотрел* ..2 ${DOER.ru}
    забрал*|забираем ..4 у|от|другой|другому|дневной|старшему|отдельному
    передал*|передаем|отдал* ..4 другой|другому|дневной|старшему|отдельному
    без ..1 ${GUARD.ru} ..3 не *ает|*яет|*ит|*ет|*ют|*ят|*аем|*им|*ем
    дальше|далее ..2 *ает|*яет|*ует|*ают|*яют|*уют ..4
    под замком|замок|ключом
    вывезл*|вывоз*|убрал*|сдал*|списал*|изъял* ..4 совсем|насовсем|навсегда|окончательно
    совсем|насовсем|навсегда|окончательно ..2 вывезл*|убрал*|сдал*|списал*|изъял*
    в|на|под|за|перед каждом|каждой|каждый|каждую|каждое|каждым ..4 {we_do}
    под замком|замок|ключом
    вывезл*|вывоз*|убрал*|сдал*|списал*|изъял* ..4 совсем|насовсем|навсегда|окончательно
    в|на|под каждом|каждой|каждый|каждую ..3 *ает|*яет|*ит|*ает|лежит|стоит|висит|*ается
    научил*|обучил*|обучаем|учим|натренировал* ..3 ${DOER.ru}|людей|сотрудников|ребят|всех|новичков
    больше не *ает|*ит|*ет|*ем|*им|*ут|*ют|*ят
    ^ новое|новый правило|порядок|распорядок
    к каждой|каждому ..3
  `,
  uk: `
    поставил*|поставлен*|ставимо|встановил*|встановимо|поклал*|покладен*|кладемо|повісил*|вішаємо|дописал*|внесл*|внесен*|додал*|додано|додаємо|ввел*|вводимо|введен*|запровадил*|завел*|заводимо|купил*|замовил* ..4 ${GUARD.uk}
    ${GUARD.uk} ..3 поставил*|поставлен*|встановил*|встановлен*|поклал*|покладен*|повісил*|дописал*|внесл*|внесен*|додал*|додано|ввел*|введен*|запровадил*|завел*|заведен*|купил*
    змінил*|поміняли|поміняв|поміняла|міняємо|переписал*|переглянул* ..2 ${DOER.uk}
    забрал*|забираємо ..4 у|в|від|іншій|іншому|денній|старшому|окремому
    передал*|передаємо|віддал* ..4 іншій|іншому|денній|старшому|окремому
    без ..1 ${GUARD.uk} ..3 не *ає|*яє|*ить|*уть|*ють|*ять|*аємо|*имо|*емо
    далі ..2 *ає|*яє|*ує|*ають|*яють|*ують ..4
    під замком|замок|ключем
    вивезл*|вивоз*|прибрал*|здал*|списал*|вилучил* ..4 зовсім|назавжди|остаточно
    зовсім|назавжди|остаточно ..2 вивезл*|прибрал*|здал*|списал*|вилучил*
    у|в|на|під|за|перед кожному|кожній|кожен|кожну|кожне|кожним ..4 {we_do}
    у|в|на|під кожному|кожній|кожен|кожну ..3 *ає|*яє|лежить|стоїть|висить|*ається
    навчил*|навчаємо|учимо|вчимо|натренувал* ..3 ${DOER.uk}|людей|працівників|хлопців|усіх|всіх|новачків
    більше не *ає|*ить|*їде|*емо|*имо|*уть|*ють|*ять
    ^ нове|новий правило|порядок|розпорядок
    до кожної|кожного ..3
  `,
  en: `
    under lock ..2
    nobody|no-one works|goes|stands|uses|touches|enters|carries|drives|loads|packs|handles ..6
    fit|fitted|fitting|install|installed|put|laid|hung|added|introduced|bought|ordered|written|printed ..4 ${GUARD.en}
    ${GUARD.en} ..2 was|were|is|are|has|have|been ..1 fitted|installed|put|laid|hung|added|introduced|bought|ordered|written
    {we} ..1 have|has changed|switched|replaced|rewritten ..2 ${DOER.en}
    from here|there on
    now {does} ..4
    was|were|been|are|is trained|taught|drilled|briefed|shown ..4
    don't|doesn't|not|never ..2 travel|go|ride|carry|pack|load|mix|leave|touch|handle|stand|sit|share ..4 any|again|anymore
    goes|go|sits|lies under|into|round|between|on every|each ..2
    ^ new|a ?new rule|routine|procedure|drill ..8
    no longer handles|handle|touches|touch|carries|carry|uses|use|packs|pack|loads|load|drives|drive|signs|sign|leaves|leave|stores|store|takes|take
    *s|*e|*t|*r|*n|*d|*y|*k|*l|*m|*p|*g now travel|travels|ride|rides|go|goes|get|gets|pass|passes|stand|stands|hang|hangs|lie|lies|carry|carries|wear|wears|run|runs|sit|sits|come|comes ..3
    without ..1 a|the ${GUARD.en} ..2 no|nothing|nobody ..3
    since ..1 this|yesterday|last ..1 morning|monday|tuesday|wednesday|thursday|friday|weekend|week whoever|every|each|nobody|all|two
    whoever ..4 first|signs|checks|counts|weighs|tests|rings ..3
    comes|goes|travels ..1 with every|each ..2
    {we} ?have changed|altered|amended|revised|reworded|rewrote|rewritten|reworked|redrawn ..1 the|our ..2 form|forms|list|sheet|template|label|labels|routine|checklist|system|procedure|rota|handover
    old|wrong|outdated|faulty ..4 thrown|binned|scrapped|shredded|withdrawn|retired|deleted|destroyed|scrapped|pulped|recycled
    {we}|we've|we're|i've ..2 taking|taken|took|pulling|pulled|threw|thrown|binned|scrapped|deleted ..6 for good
    for good ..1 so
    nobody|no-one can|may|is|will ..2 tick|enter|choose|send|print|load|pick|start|open|leave|ship ..8
    since ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday a|the|each|every|two|we|all|nobody|no|nothing ..6
    takes|take|kicks|cuts|switches over|in ..1 within|when|if|at|by|as ..3
  `,
  except: {
    ru: `
      в|на ..1 пятницу|субботу|среду|понедельник|вторник|четверг ..1 привезем|доставим|приедем
      больше не повтор*|случ*|будет|произойд*|подвед*|побеспоко*|ошиб*
      датчик*|реле|клапан*|замок|камер*|фильтр* ..3 поставил*|установил* ..1 другой|другую|другое|новый|новую|новое
      поставил*|установил* ..1 другой|другую|другое|новый|новую|новое ..3
      впредь ..1 постара*|попроб*|будем|надеемся|внимательн*
      дальше|далее ..2 обсудим|решим|посмотрим|ждем|ждите
    `,
    uk: `
      більше не повтор*|стан*|трап*|буде|підвед*|потурбу*|помил*
      датчик*|реле|клапан*|замок|камер*|фільтр* ..3 поставил*|встановил* ..1 інший|іншу|інше|новий|нову|нове
      поставил*|встановил* ..1 інший|іншу|інше|новий|нову|нове ..3
      надалі ..1 постара*|намага*|спробу*|будемо|сподіва*
      на майбутнє|наступні ..2 постара*|намага*|спробу*|будемо|буду|сподіва*|уважн*
      далі ..2 обговоримо|вирішимо|побачимо|чекаємо|чекайте
      щоб ..2 надалі ..2 все|усе ..1 було
      постараємося|постараємось|намагатимемося|спробуємо ..6
    `,
    en: `
      until|till ..6 set ..2
      fitted|put|installed ..2 another|new one ..2
      given ..2 warning|talking-to|reprimand|telling-off|notice ..2
      you|it|that|he|she now {does} ..2
      you|i|we|they now go|get|come|stand|have ..2
    `,
  },
}
