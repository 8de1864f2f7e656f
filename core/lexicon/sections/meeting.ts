import type { Meaning } from '../lexicon.ts'

/** Names of parts that tell of the meeting itself: who leads, what was prepared, what came before. */
export const MEETING_SECTIONS = {
  items: {
    ru: `
      повестка
      повестка ..3
      план
      план ..1 встречи|созвона|разговора|звонка|совещания|беседы|штурма
      вопросы
      вопросы ..3 обсуждени*|повестки|встречи|рассмотрен*|к|на|для
      темы
      темы ..3 обсуждени*|встречи|разговора|к|на|для
      тем*|вопрос* на ..2
      пункты ..2
      по пунктам
      программа ..2
      ход ..2
      о|про чем|что ..2 говорим|говорить|поговорим|разговор|говорили
      что ..2 обсуждаем|обсудить|обсудим|обсуждать|смотрим|разбираем|решаем|делаем ..2
      обсуждаем|обсудить|обсудим
      идем по ..2
      порядок ..2
      рассмотрение ..2
      агенда
      регламент
      сценарий ..2
      маршрут ..2
      расписание ..1
      тайминг
      список вопросов|тем
      содержание ..1
    `,
    uk: `
      порядок денний ..2
      план
      план ..1 зустрічі|розмови|дзвінка|наради|бесіди
      питання
      питання ..3 обговорення|зустрічі|розгляду|до|на|для
      теми
      теми ..3 обговорення|зустрічі|розмови|до|на|для
      пункти ..2
      за|по пунктами|пунктах
      програма ..2
      хід ..2
      про що ..2 говоримо|говорити|поговоримо|розмова|говорили
      що ..2 обговорюємо|обговорити|обговоримо|дивимось|дивимося|розбираємо|вирішуємо ..2
      обговорюємо|обговорити|обговоримо
      ідемо|йдемо по|за ..2
      агенда
      порядок
      розгляд ..2
      регламент
      сценарій ..2
      маршрут ..2
      розклад ..1
      таймінг
      список|перелік питань|тем
      зміст ..1
      про що
      що розглянемо|розглядаємо|розбираємо|вирішуємо ..2
      розглядаємо|розглянемо|розбираємо ..1
      перебіг зустрічі|розмови|наради
      черга|порядок питань
      розклад зустрічі|розмови|дня|наради
    `,
    en: `
      agenda
      agenda ..3
      meeting agenda ..3
      ?agenda ?meeting items|topics|points|questions|programme|program|schedule|plan|outline|subjects
      to|for discuss|discussion|cover ..1
      what ..4 talk|discuss|cover|through|about|agenda|list|plate
      topics ..3
      points ..3
      items ..3
      running order
      run of show|play
      order of ..2
      the list
      discussion ..1 points|items|topics
      flow
      timetable
      plan for ..3
      plan
      walk through
      business
      matters ..2
      to ..1 go|run|talk|walk|work|get ..1 through|over|about ..1
      to settle|decide|tackle|resolve|thrash ..1
      on ..2 table|slate|plate|menu|list|docket|cards ..2
      order of ..1 the day|business|proceedings
      programme ..1
      talking|discussion|agenda points|topics|items
      docket
      up for discussion
      what's on ..3
      things to ..3
      we|we'll|i'd|let's|i ..3 order|cover|discuss|talk|through|about|deal ..3
      in ..1 this order
      the order
      on ..1 the day
    `,
  },
  discussion: {
    ru: `
      обсужден*
      обсуждали|обсудили|обсуждение|обсуждалось ..2
      рассмотрен* ..2
      ход встречи|обсуждения|разговора|совещания|беседы
      заметки|записи ..2
      о чем ..2 говорили|шла|был ..1
      про что говорили
      что обсуждали|обсудили|обсуждалось|обсуждено ..2
      вопросы ..2
      темы ..2
      говорили ..3
      тезисы ..1
      содержание ..1
      повестка ..1
      разобрали
      по ..1 темам|вопросам|пунктам
      что ..2 говорили|разобрали|смотрели
      прошлись|прошли по ..3
    `,
    uk: `
      обговорен*
      обговорювали|обговорили|обговорення|обговорювалось|обговорювалося ..2
      розглянут* ..2
      хід зустрічі|обговорення|розмови|наради|бесіди
      нотатки|записи ..2
      про що ..2 говорили|йшлося|йшлось|була ..1
      що обговорювали|обговорили|обговорювалося ..2
      питання ..2
      теми ..2
      говорили ..3
      тези ..1
      зміст ..1
      порядок денний
      розібрали
      по|за ..1 темах|темами|питаннях|питаннями|пунктах|пунктами
      що ..2 говорили|розібрали|дивилися|дивились
      пройшлися|пройшлись|пройшли по|за ..3
      розглянули|розглядали ..2
      перебіг розмови|зустрічі|наради|обговорення
      йшлося|йшлось про ..2
    `,
    en: `
      discussion ..3
      discussed ..2
      notes ..2
      minutes ..2
      topics ..3
      items ..2
      agenda ..2
      points ..2
      what ..4 discussed|talked|said|covered|about|happened|went
      we|topics|matters|issues talked|discussed|covered ..2
      talked|gone|went|ran through|over|about ..2
      covered $
      summary ..2
      matters arising|discussed
      issues ..1
      questions ..1
      by topic
      conversation
      proceedings
    `,
  },
  duration: {
    ru: `
      длительность|продолжительность
      время
      сколько ..3
      по времени
      тайминг
      когда
      начало
      дата и время
      когда и где
      где и когда
      время ..3
    `,
    uk: `
      тривалість
      час
      скільки ..3
      за|по часом|часу
      таймінг
      коли
      початок
      дата ..1 час
      коли ..1 де
      де ..1 коли
      час ..3
      триватиме|триває ..2
    `,
    en: `
      duration|length
      time
      how long
      when
      timing
      date ?and time
      when ?and where
      time ..3
      start|starts|begins
      slot
      timebox
    `,
  },
  date: {
    ru: `дата ..2\n день ..1\n когда ..2`,
    uk: `дата ..2\n день ..1\n коли ..2`,
    en: `date ..2\n day ..1\n when ..2\n held ..2`,
  },
  format: {
    ru: `формат ..2\n место ..2\n где ..3\n вид встречи\n как ..2 встречаемся|проводим|общаемся\n способ ..1\n ссылка ..2\n площадка`,
    uk: `формат ..2\n місце ..2\n де ..3\n вид зустрічі\n як ..2 зустрічаємось|проводимо\n спосіб ..1\n посилання ..2\n майданчик\n як\n канал|канал зв'язку\n спосіб|вид|форма зв'язку|зустрічі`,
    en: `format ..2\n place|location|venue|where|room|link|medium|dial-in ..3\n how ..2\n type of meeting\n mode`,
  },
} as const satisfies Record<string, Meaning>
