import type { Meaning } from './lexicon.ts'

/** Looking at one's own work before others do: on its own it may be anybody's, with a rhythm or a day before it is ours. Source: S1. */
export const looksOver: Meaning = {
  ru: `
    провер*|перепровер*|самопровер*|сверя*|сверк*|сверит*|ревиз*|ревью|контролир*
    смотрит|смотрим|смотрю|смотрят|просматрива*|пересматрива*|осматрива*|посмотрит|просмотр*|осмотр
    считает|считаем|считаю|считают|пересчит*|подсчит*|прикидыва*|взвешива*|измеря*|замеря*|сличает|сличаем|сравнива*|подбива*|обсчит*
    читает|читаем|читаю|перечит*|вычит*|прочит*|слушает|слушаем|слушаю|прослуш*
    проходит|проходим|прохожу|обходит|обходим|обхожу|обход|прогон*|прогоня*|пробует|пробуем|пробую|тестир*|испыт*|щупа*|нюха*|ковыря*
    заполня*|заказыва*|открыва*|кликает|кликаем|нажима*|ломает|ломаем|придира*|стресс-тест*
    сам|сама|сами ..1 *ет|*ит|*ем|*им|*ю
    садимся|собираемся ..3 без клиента|заказчика
  `,
  uk: `
    перевір*|переперевір*|звіря*|звірк*|звірит*|ревіз*|рев'ю|контролю*
    дивиться|дивимося|дивимось|дивлюся|дивлюсь|дивляться|передивля*|переглядає*|переглядаю|оглядає*|оглядаю|огляд|подивиться|перегляд
    рахує|рахуємо|рахую|рахують|перерахов*|підрахов*|прикида*|зважу*|вимірю*|заміря*|порівню*|підбива*
    читає|читаємо|читаю|перечит*|вичит*|прочит*|слухає|слухаємо|слухаю|прослух*
    проходить|проходимо|проходжу|обходить|обходимо|обходжу|обхід|прогін|прогон*|проганя*|пробує|пробуємо|пробую|тесту*|випроб*|мацає*|нюхає*
    заповню*|замовляє|замовляємо|замовляю|відкриває*|клацає*|натискає*|ламає|ламаємо|прискіпу*
    сам|сама|самі ..1 *є|*ить|*ємо|*имо|*ю
    сідаємо|збираємося|збираємось ..3 без клієнта|замовника
  `,
  en: `
    check|checks|checked|recheck|rechecks|double-check|double-checks|verify|verifies|inspect|inspects|review|reviews|audit|audits
    look|looks|looked ..1 at|over|through|in|it
    count|counts|recount|recounts|tally|tallies|measure|measures|weigh|weighs|compare|compares|reconcile|reconciles|match|matches
    sets ..2 against
    read|reads|rereads|listen|listens ..1 to|it|the|every|each|them|through|back
    walk|walks|run|runs|go|goes ..2 through|over|round|around
    walks ..1 the
    try|tries|test|tests|retests|taste|tastes|poke|pokes ..1
    fills|orders|places|books|buys|clicks|breaks|opens ..2
    recorded calls|sessions against
    sits|sit ..2 down without
  `,
}

/** The one who decides is not there. */
export const absent: Meaning = {
  ru: `
    отпуск*|отъезд*|разъезд*|командировк*|больничн*|гастрол*|курорт*|фестивал*|даче
    ?его|ее нет|нету|недоступ* ..1 на|в|месте
    болеет|болен|больна|заболе*|хвора*|уехал*|уезжа*|улета*|улетел*|пропада*|пропал*|занят|занята
    ее|его нет|нету
    в|во ..1 отсутствие
  `,
  uk: `
    відпустц*|відпустк*|від'їзд*|роз'їзд*|відрядженн*|лікарнян*|гастрол*|курорт*|фестивал*|дачі|лікарні
    ?його|її немає|нема|недоступ* ..1 на|в|у|місці
    хворіє|хворий|хвора|захворі*|нездужа*|поїхав|поїхала|їде|відліта*|полеті*|зника*|зник*|зайнятий|зайнята
    її|його нема|немає
    за ..1 відсутності
  `,
  en: `
    away|absent|abroad|unavailable|unreachable|holiday|holidays|vacation|ill|sick|travels|travelling|traveling|travel|flying|flies
    can't|cannot be ..1 reached|found
    isn't|not ..1 around|there|in
    when|if|while ..3 at|in|on|over|down|up the|a|his|her
    in|on ..1 court|surgery|road|site|theatre|hospital|stall
    on|maternity|sick leave
    is|she's|he's|they're ..1 off|out|gone|busy|touring|sailing|fishing
  `,
}
