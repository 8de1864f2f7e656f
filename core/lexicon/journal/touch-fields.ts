import type { Meaning } from '../lexicon.ts'

/** What a touch is good for, and who gets it: every "good for us", «что это даёт Инге», «наш зиск» names a field. */
const GAIN = {
  ru: 'польза|выгода|смысл|толк|прок|плюс|плюсы|выигрыш|ценность|интерес|цель|зачем|хорошо|важно|полезно|выгодно|нужно',
  uk: 'користь|вигода|сенс|смисл|толк|плюс|плюси|виграш|цінність|інтерес|зиск|мета|навіщо|добре|важливо|корисно|вигідно|потрібно',
  en: 'good|gain|gains|benefit|benefits|value|worth|use|useful|point|reason|why|upside|win|wins|payoff|plus|interest|purpose|sense',
}
const GIVES = {
  ru: 'дает|дало|дали|даст|приносит|принесло|получает|получил|получила|получили|выиграл|выиграла|выиграли|выигрывает',
  uk: 'дає|дало|дали|дасть|приносить|принесло|отримує|отримав|отримала|отримали|виграв|виграла|виграли|має|мають',
  en: 'gives|gave|brings|brought|does|did|means|meant|gets|get|got|gains|gained|wins|won|earns|wants|wanted|helps|helped',
}

/** We by another name. */
const HOUSE = {
  ru: 'студии|агентства|агентству|бюро|команды|команде|фирмы|фирме|мастерской|редакции|компании',
  uk: 'студії|агенції|агентства|агентству|бюро|команди|команді|фірми|фірмі|майстерні|редакції|компанії',
  en: 'studio|agency|team|firm|side|office|workshop|company|business',
}

/** Names of what a journal tells about a touch: labels of fields and heads of columns. */
export const TOUCH_FIELDS = {
  meaning: {
    ru: `
      смысл|цель|намерение ..3
      зачем !ему|ей|им|клиенту|клиентке|заказчику ..2
      зачем
      зачем|для чего нам ..2
      для|ради нас|чего
      нам
      наш* ?главн* ${GAIN.ru}|задача
      задача $
      что ..1 нам
      ${GAIN.ru} ?для нам|нас
      что|чем ..3 нам|нас ?${GIVES.ru}
      что|чего мы ?${GIVES.ru}|хотим|хотели|получаем|получили
      мы
      наше|наш|наша|наши
      наша сторона
      мы ${GIVES.ru}|хотим|хотели|получаем|получили
      нам ..1 от|с|из этого|того ..1
      что мы ..1 с|из|от этого|того ..1 имеем|получили|получаем|берем
      почему $
      помогает|помогло|важно|полезно нам ..1
      для наш* ..1
      почему|зачем ?мы *ем|*им|*ли|спрашивали|звонили|писали
      для чего ?мы *ем|*им|*ли|спрашивали|звонили|писали
      дает|дало|даст нам ..1
      на что рассчитываем|рассчитывали|надеялись ..1
      ?нам в плюс ?нам
      ?${GAIN.ru} для ?нашей|нашего|нашей ${HOUSE.ru}
    `,
    uk: `
      сенс|смисл|мета|ціль|задум|намір ..3
      навіщо|нащо !йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ..2
      навіщо|нащо
      навіщо|нащо нам ..2
      для|заради|задля нас|чого
      нам
      наш* ${GAIN.uk}|ціль
      завдання|задача $
      що ..1 нам
      ${GAIN.uk} ?для нам|нас
      що|чим ..3 нам|нас ?${GIVES.uk}
      що|чого ми ?${GIVES.uk}|хочемо|хотіли|отримуємо|маємо
      ми
      наше|наш|наша|наші
      наша сторона
      ми ${GIVES.uk}|хочемо|хотіли|отримуємо|маємо
      нам ..1 від|з|із цього|того ..1
      що ми ..1 із|з|від цього|того ..1 маємо|отримали|отримуємо|беремо
      чому|навіщо|нащо ?ми *ємо|*имо|*емо|*или|*али
      для чого ?ми *ємо|*имо|*емо|*или|*али
      чому $
      дає|дало|дасть нам ..1
      на що розраховуємо|розраховували|сподівалися ..1
      зміст для ..2
      допомагає|допомогло|важливо|корисно нам ..1
      для наш* ..1
      ?нам у|в плюс ?нам
      ?${GAIN.uk} для ?нашої|нашого ${HOUSE.uk}
    `,
    en: `
      meaning|purpose|goal|aim|intent|intention|sense|objective ..3
      why !them|him|her|they|client|customer ..2
      why
      for us
      our meaning|goal|aim|purpose|interest
      why us
      why for us
      ?what for|to us
      ?what's in it for us
      what is in it for us
      our ${GAIN.en}
      us
      ${GAIN.en} ..1 ?for|to|of us|we|our|me
      we
      ours
      our side
      what|how ..3 ${GIVES.en} ..1 us|me
      what for $
      what it's for
      helps|helped|saves|saved|gives|gets us|me ..1
      for our ..2
      what ..1 we ?were|are|really ${GIVES.en}|want|need|after
      we ${GIVES.en}|want|need
      good|use to|for us
      what ..1 we ?${GIVES.en} ..1 out|from ..2
      our angle|take|side|stake|upside
      for ?the|our ${HOUSE.en}
      ?the reason|agency|studio
      why ..3 us|we
      why ?even bother
      why|what did|do|were we ask|call|write|ring|asked|called|wrote|after ..2
      what's ..2 ${GAIN.en} ..1 for|to us
      so ?that we
    `,
    except: {
      ru: 'зачем ..2 ему|ей|им|клиенту|клиентке|заказчику|он|она|они\n зачем !нам|мне|команде|студии|бюро|агентству|фирме|компании *у|*ю|*ам|*ям|*е|*ии',
      uk: 'навіщо|нащо ..2 йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику|він|вона|вони\n навіщо|нащо !нам|мені|команді|студії|бюро|агенції|фірмі|компанії *ові|*еві|*єві|*у|*ю|*ам|*ям|*і|*ії',
      en: "what ..1 we did|meant\n why ..3 them|him|her|they|they'd|she|he|she'd|he'd|client|customer",
    },
  },
  benefit: {
    ru: `
      польза|выгода|ценность|профит ..3
      чем полезно|хорошо|выгодно|важно|интересно ..2
      для ?нашего|самого клиент*|заказчи*|него|нее|них
      ему|ей|им|клиенту|клиентке
      что ..3 клиент*
      что|зачем|чем ..1 ему|ей|им
      что|какой|какая ..2 ему|ей|им|клиенту|клиентке|заказчику с|от этого|того|нее|него
      что|какой|какая ..1 с|от этого|того ..1 ему|ей|им|клиенту
      что получает|получил|получила|дает|дало|дали ..2
      ${GAIN.ru} ?для ему|ей|им|него|нее|них|клиенту|клиента|заказчику
      ${GAIN.ru} ?для Aa
      что|чем ..2 ему|ей|им|клиенту|клиентке|заказчику ?${GIVES.ru}
      что|чем ..2 Aa ?${GIVES.ru}
      что|чем ..2 ${GIVES.ru} ему|ей|им|клиенту|клиентке|заказчику
      что|чем ..2 ${GIVES.ru} Aa
      ?что он|она|они|клиент|заказчик ${GIVES.ru}
      его|ее|их ${GAIN.ru}
      он
      она
      они
      его
      ее
      их
      клиент
      для !нас Aa
      ?${GAIN.ru} ему|ей|им|клиенту|клиентке|заказчику ..1 от|с|из этого|того ..1
      ему|ей|им|клиенту|клиентке|заказчику ..1 в плюс
      ему|ей|им|клиенту|клиентке|заказчику ..1 это ${GIVES.ru}
      зачем ..1 это ..1 ему|ей|им|клиенту|клиентке|заказчику
      чем ..1 помогли|помог|помогла|помогаем|поможем ..2
      дает|дало|даст|принесло|экономит ему|ей|им|клиенту|клиентке|заказчику ..1
      дает|дало|даст|принесло|экономит Aa
      что ..1 с|из|от того|этого ..1 клиенту|ему|ей|им
      что ..1 с|из|от того|этого ..1 Aa
      зачем ..1 !нам|мне|команде|студии|бюро|агентству|фирме|компании *у|*ю|*ам|*ям|*е|*ии
      с чем ушел|ушла|ушли|остался|осталась|остались ..2
    `,
    uk: `
      користь|вигода|цінність|зиск ..3
      чим корисно|добре|вигідно|важливо|цікаво ..2
      для клієнт*|замовни*|нього|неї|них
      йому|їй|їм|клієнту|клієнтові|клієнтці
      що ..3 клієнт*
      що|навіщо|нащо|чим ..1 йому|їй|їм
      що|який|яка ..2 йому|їй|їм|клієнтові|клієнту|клієнтці|замовникові із|з|від цього|того|неї|нього
      що|який|яка ..1 із|з|від цього|того ..1 йому|їй|їм|клієнтові
      що отримує|отримав|отримала|дає|дало|дали ..2
      ${GAIN.uk} ?для йому|їй|їм|нього|неї|них|клієнту|клієнтові|клієнта|замовнику
      ${GAIN.uk} ?для Aa
      що|чим ..2 йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ?${GIVES.uk}
      що|чим ..2 Aa ?${GIVES.uk}
      що|чим ..2 ${GIVES.uk} йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику
      що|чим ..2 ${GIVES.uk} Aa
      ?що він|вона|вони|клієнт|замовник ${GIVES.uk}
      його|її|їхн*|їх ${GAIN.uk}
      він
      вона
      вони
      його
      її
      їхнє|їхня|їхній|їхні|їх
      клієнт
      для !нас Aa
      ?${GAIN.uk} йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ..1 від|з|із цього|того ..1
      йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ..1 у|в плюс
      йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику ..1 це ${GIVES.uk}
      навіщо|нащо ..1 це ..1 йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику
      чим ..1 допомогли|допоміг|допомогла|допомагаємо|допоможемо ..2
      дає|дало|дасть|принесло|заощаджує йому|їй|їм|клієнту|клієнтові|клієнтці|замовнику|замовникові ..1
      дає|дало|дасть|принесло|заощаджує Aa
      що ..1 із|з|від того|цього ..1 клієнтові|клієнту|йому|їй|їм
      що ..1 із|з|від того|цього ..1 Aa
      навіщо|нащо ..1 !нам|мені|команді|студії|бюро|агенції|фірмі|компанії *ові|*еві|*єві|*у|*ю|*ам|*ям|*і|*ії
      з чим пішов|пішла|пішли|лишився|лишилася|лишилися ..2
    `,
    en: `
      benefit|benefits|value|gain|usefulness|use ..3
      why ?the them|him|her|they|client|customer
      for ?the client|customer|him|her|them
      client|client's benefit|gain|value
      what ..3 client|customer|they ..2
      what she|he|they gets|get|got|gains|gain|wins|win
      ?what for|to them|client|him|her|customer
      ?what's in it for them|him|her|client|the
      what is in it for ?the them|him|her|client|customer
      their|his|her ${GAIN.en}
      them
      him
      her
      they
      she
      he
      his
      hers
      theirs
      their|his|her|client's|client side
      for ?the !us|me|we Aa
      ${GAIN.en} ..1 ?for|to|of them|they|him|his|her|she|he|client|customer
      good|use|useful to|for ?the them|him|her|client|customer
      good|use|useful to|for ?the Aa
      what|how ..3 ${GIVES.en} ..1 ?the them|him|her|client|customer
      what|how ..3 ${GIVES.en} ..1 ?the Aa
      what ..1 ?the they|he|she|client|customer ${GIVES.en}
      what ..1 ?the Aa ${GIVES.en}
      they|he|she|client|customer ${GIVES.en}
      what ..1 they|he|she|client|customer ?${GIVES.en} ..1 out|from ..2
      why ..3 them|they|they'd|him|her|she|he|she'd|he'd|client|customer ..2
      his|her|their|client's angle|take|stake|upside
      gives|gave|saves|spares ?the him|her|them|client|customer ..1
      gives|gave|saves|spares ?the Aa
      left with
      helps|helped him|her|them ..1
      advantage|advantages ..3
      advantage|benefit|gain|reason|point on|for|to their|his|her|theirs|hers ?side|end|part
      ?how ?it helps|help ?the them|him|her|client|customer ?how
      so ?that they|he|she|client|customer
      ${GAIN.en} for|to ?the client|customer
    `,
    except: {
      ru: `${GAIN.ru}|что|чем ..3 нам|нас|мы\n наш* ..2\n ${GAIN.ru} для ..1 ${HOUSE.ru}\n для ..1 ${HOUSE.ru}`,
      uk: `${GAIN.uk}|що|чим ..3 нам|нас|ми\n наш* ..2\n ${GAIN.uk} для ..1 ${HOUSE.uk}\n для ..1 ${HOUSE.uk}`,
      en: `${GAIN.en}|what|how ..3 us|we|our|me\n our|we ..2`,
    },
  },
  outcome: {
    ru: `
      итог|итоги|результат|результаты|исход ..2
      чем кончилось|закончилось
    `,
    uk: `
      підсумок|підсумки|результат|результати|наслідок ..2
      чим скінчилося|закінчилося|скінчилось|закінчилось
    `,
    en: `
      outcome|outcomes|result|results|upshot|conclusion ..2
      how it ended
    `,
  },
  trust: {
    ru: '?эффект|влияние ?на доверие|доверия|доверию ..2',
    uk: '?вплив|ефект ?на довіра|довіру|довіри|довірі ..2',
    en: '?effect ?on trust ..2',
  },
  who: {
    ru: `
      кто|кому|контакт|собеседник|участники|участник|человек|персона|имя
      с|у|от кем|кого
      контактное лицо
    `,
    uk: `
      хто|кому|контакт|співрозмовник|учасники|учасник|людина|ім'я
      з|від ким|кого
      контактна особа
    `,
    en: `
      who|contact|person|people|participants|name|whom
      with|to ?whom
      contact person
    `,
    except: { en: 'to do' },
  },
  what: {
    ru: `
      что|суть|тема|содержание|кратко|описание|событие|комментарий|предмет
      о чем
      что ..1 было|случилось|произошло|сделали|делали|обсудили|обсуждали|сказал*|решили|отправили
      о|про чем|что ..1 говорили|шла|речь|разговор|писали
      суть|тема|предмет разговора|письма|касания
    `,
    uk: `
      що|суть|тема|зміст|коротко|опис|подія|коментар|предмет
      про що
      що ..1 було|сталося|зробили|робили|обговорили|обговорювали|вирішили|надіслали|сказали
      про що ..1 говорили|йшлося|мова|розмова|писали
      суть|тема|предмет розмови|листа|дотику
    `,
    en: `
      what|topic|gist|matter|subject|summary|content|contents|details|description|about|event|notes|note
      what ..1 happened|said|did
      what ?we|was|were ..1 did|done|said|sent|discussed|agreed|covered|happened
      what ..3 about
      ?in short|brief|story|action
    `,
  },
  date: {
    ru: 'дата|когда|день|число ..2',
    uk: 'дата|коли|день|число ..2',
    en: 'date|when|day ..2',
  },
  time: { ru: 'время', uk: 'час', en: 'time' },
  channel: {
    ru: `
      канал|способ|формат|вид|тип|как|форма
      чем|каналом|посредством ..1
      через ?что
      канал|тип|вид|форма|способ связи|касания|контакта|общения
    `,
    uk: `
      канал|спосіб|формат|вид|тип|як|форма
      чим|каналом ..1
      через ?що
      канал|тип|вид|форма|спосіб зв'язку|дотику|контакту|спілкування
    `,
    en: `
      channel|how|type|kind|form|format|medium|via|method|by|mode|route|means
      type|kind|form|means|channel ?of touch|contact|communication
    `,
  },
  direction: {
    ru: `
      направление|сторона|чье|инициатор|куда|откуда
      кто кому
      исх|вх вх|исх
      откуда куда
    `,
    uk: `
      напрямок|напрям|сторона|чиє|ініціатор|куди|звідки
      хто кому
      вих|вх вх|вих
    `,
    en: `
      direction|way|side|initiator
      initiated by
      in|out out|in
      o i
      i o
      in out
      to from
      from to
    `,
  },
  link: {
    ru: 'ссылка|ссылки|документ|документы|файл|файлы|протокол|след',
    uk: 'посилання|документ|документи|файл|файли|протокол|слід',
    en: 'link|links|document|documents|file|files|minutes|protocol|record|doc',
  },
} as const satisfies Record<string, Meaning>

export type TouchField = keyof typeof TOUCH_FIELDS
