import type { Meaning } from './lexicon.ts'

/** Names of the parts of a client's card on channels, plan and expectations. Sources: S4 2.3, S3, S1. */
export const CARD_MATTERS = {
  channels: {
    ru: `
      ?как канал|каналы ?связи|коммуникации|общения ..3
      связь|коммуникация|коммуникации|общение ..4
      как ..3 связываемся|общаемся|общаться|связаться|держим|переписываемся|на|связь|связываться|созваниваемся ..4
      куда ..4
      канал ..3
      где|по|о ..1 чем|какому|какому каналу ..3
      порядок|правила|регламент|способ|способы ..1 связи|общения|взаимодействия|коммуникации ..3
      взаимодействие ..3
      мессенджеры|почта ..2
      договорились общаться ..2
      чем и когда
      когда ..1 чем ..2
    `,
    uk: `
      ?як канал|канали ?зв'язку|комунікації|спілкування ..3
      зв'язок|комунікація|комунікації|спілкування ..4
      як ..3 зв'язуємося|зв'язуємось|спілкуємося|спілкуємось|спілкуватися|спілкуватись|зв'язатися|зв'язатись|тримаємо|листуємося|на|зв'язок ..4
      куди ..4
      канал ..3
      де ..1 що ..3
      яким каналом ..3
      порядок|правила|регламент|спосіб|способи ..1 зв'язку|спілкування|взаємодії|комунікації ..3
      взаємодія ..3
      месенджери|пошта ..2
      домовилися|домовились спілкуватися|спілкуватись ..2
      коли|якщо ..2 чим|як|куди ..2
      чим|як|куди ..1 пишемо|телефонуємо|дзвонимо ..3
      канал*|зв'язок і|й|та нагода|привід|випадок ..2
      коли ..1 чим ..2
      чим і коли
    `,
    en: `
      ?communication|contact channel|channels ..4
      communication|communications|comms|contacting|contact ..1 rules|plan|channels|matrix|by|route|routes ..3
      communication|communications|comms ..2
      how ..3 reach|contact|communicate|touch|write|call|correspond|report ..4
      how and when ..4
      which channel ..4
      what goes ..5
      when to ..1 call|write|email ..4
      what ..1 where
      where to ..1 write|call|say|tell|send|put|ask ..4
      where ..1 what|things goes|go ..3
      ways|means|rules of|to|for ..4
      lines of communication
      getting ..1 hold|touch ..3
      getting in touch ..2
      in touch ..2
      which|what way|channel|route|medium ..5
      where|how ..1 what|things|it goes ..2
      how ..1 to ..1 get ..5
      who ..1 gets|hears|told what ..3
    `,
  },
  cadence: {
    ru: `
      касания|касание ..3
      частота|периодичность|ритм|регулярность ..3
      как часто ..4
      каденция
      контактируем ..2
    `,
    uk: `
      дотик|дотики ..3
      частота|періодичність|ритм|регулярність ..3
      як часто ..4
      каденція
    `,
    en: `
      cadence|rhythm|frequency ..3
      ?touch touches|touch|touchpoints ..3
      touch frequency ..1
      how often ..4
      check-ins ..2
    `,
  },
  plan: {
    ru: `
      план !б ..4
      планы ..3
      шаги|этапы|вехи|стадии|маршрут|график|сроки|календарь|таймлайн|дорога|путь ..4
      дорожная карта ..2
      последовательность ..3
      план-график ..2
      как ..2 идем|движемся|дойдем ..3
      дальше ..2
      что дальше
      до ..1 запуска|сдачи|открытия|релиза ..2
      ход работ*|проекта
    `,
    uk: `
      план !б ..4
      плани ..3
      кроки|етапи|віхи|стадії|маршрут|графік|строки|терміни|календар|таймлайн|дорога|шлях ..4
      дорожня карта ..2
      послідовність ..3
      як ..2 йдемо|рухаємося|рухаємось|дійдемо ..3
      далі ..2
      що далі
      до ..1 запуску|здачі|відкриття|релізу ..2
      хід робіт|роботи|проєкту
    `,
    en: `
      ?the ?project ?our plan !b ..4
      plans ..3
      steps|stages|milestones|timeline|roadmap|route|schedule|phases|sequence|calendar|programme|path|road ..4
      road map ..2
      how ..2 get there ..2
      up|way to ..1 launch|opening|release|handover ..2
      what ..1 next|happens ..2
      next ..1 steps ..2
    `,
  },
  scenarios: {
    ru: `
      сценари* ..4
      ?что дальше ..2
      потом|затем ..2
      после ..1 запуска|сдачи|открытия|релиза|ввода|старта|проекта ..3
      развитие|перспективы|перспектива ..4
      дальнейш* ..3
      что ..2 потом|после|если ..3
      куда ..1 растем|расти|двигаться|идти ..3
      варианты развития|продолжения ..2
      следующий этап|проект ..1
      вторая очередь ..1
      потом ..2
      после ..1
    `,
    uk: `
      сценарі* ..4
      ?що далі ..2
      потім|згодом ..2
      після ..1 запуску|здачі|відкриття|релізу|введення|старту|проєкту ..3
      розвиток|перспективи|перспектива ..4
      подальш* ..3
      що ..2 потім|після|якщо ..3
      куди ..1 ростемо|рости|рухатися|йти ..3
      варіанти розвитку|продовження ..2
      наступний етап|проєкт ..1
      друга черга ..1
      якщо ..1 вийде|вдасться|сподобається|складеться ..3
      а|що далі|потім ..2
      два|три шляхи|сценарії|варіанти ..2
      опісля|потому ..2
      потім ..2
      після ..1
    `,
    en: `
      scenario|scenarios ..4
      beyond|later|thereafter ..2
      further on|down|ahead ..2
      down the ..2
      after|beyond ..1 launch|opening|release|handover|delivery|go-live|that|project ..3
      afterwards ..2
      what ..2 next|follows|then ..2
      what if ..3
      what comes after ..3
      then|later
      growth|future|outlook|opportunities|development ..3
      next phase|phases|project ..2
      phase|stage two|2 ..2
      and then ..1
      next
      beyond ..2
      afterward
    `,
  },
  controlPoints: {
    ru: `
      ?наши|свои|внутренние|собственн* контрольн* ..3
      собственн* вехи|точки|рубежи|сроки|даты|проверки ..3
      наши|свои вехи|рубежи|сроки|даты ..3
      сами ..3
      проверяем|сверяем|считаем|смотрим ..2
      точки контроля ..3
      ?наши|свои|внутренние|сам* проверки|чекпоинты|чекпойнты|рубежи|самоконтроль ..3
      внутренн* контроль|проверк*|показ*|срок*|вехи|приемк*|дедлайн* ..3
      контроль ..3
      что ..1 проверяем ..3
      сверка|сверки ..2
      проверяем сами|себя
      где ..2 проверяем ..2
      ?наш*|свои|собственн* вех*|рубеж*|дн*|дат* ..2
      сами ..1 смотрим|проверяем|ловим|следим|себя ..3
      проверяем себя ..2
      самопроверк* ..2
    `,
    uk: `
      ?наші|свої|внутрішні|власні контрольн* ..3
      власн* віхи|точки|рубежі|строки|дати|перевірки ..3
      наші|свої віхи|рубежі|строки|дати ..3
      самі ..3
      перевіряємо|звіряємо|рахуємо|дивимося|дивимось ..2
      точки контролю ..3
      ?наші|свої|внутрішні|сам* перевірки|чекпоінти|рубежі|самоконтроль ..3
      внутрішн* контроль|перевірк*|показ*|строк*|віхи|дедлайн* ..3
      контроль ..3
      що ..1 перевіряємо ..3
      звірка|звірки|звіряння ..2
      перевіряємо самі|себе
      де ..2 перевіряємо ..2
      ?наші|свої|власні|внутрішні контрольн* ..2
      ?наші|свої|власні ?внутрішні віхи|рубежі|перевірки|звірки|огляди ..3
      коли|як перевіряємо ..3
      ?наш*|свої|власн* віх*|рубеж*|дн*|дат* ..2
      самі ..1 дивимось|дивимося|перевіряємо|стежимо|себе ..3
      перевіряємо себе ..2
    `,
    en: `
      ?our ?own ?internal control|check point|points|days|dates ..3
      milestones|checks|dates|deadlines ..2 ourselves|us|own ..2
      we check|count|measure|review|test ..2
      ?our ?own ?internal checkpoint|checkpoints|checks|check-points|self-checks ..3
      ?our own|internal reviews|review|milestones|deadlines|deadline|quality ..3
      where|when|what we check ..4
      quality control|gates|checks ..2
      check ourselves ..1
      our ..2 look|dates|milestones|checks|days|tests ..3
      checks on ourselves
      internal ..1 dates|checks ..2
      we check|test|watch ..3
    `,
  },
  expectations: {
    ru: `
      ожидания|ожидание ..4
      чего|что ..4 ждут|ждет|ожидают|ожидает|рассчитывают|рассчитывает ..4
      на что ..2 рассчитыва* ..3
      ждет|ждут ..3
      обещано|обещали|обещания|обещанное ..3
      обязательства ..3
      что ..2 обещали|обещано|пообещали ..3
      он|она|они|клиент ждет|ждут|ожидает|ожидают ..2
    `,
    uk: `
      очікування ..4
      чого|що ..4 чекають|чекає|очікують|очікує|сподіваються|сподівається|ждуть|жде ..4
      на що ..2 розрахову*|сподіва* ..3
      чекає|чекають|очікує|очікують ..3
      обіцяно|обіцяли|обіцянки|обіцяне ..3
      зобов'язання ..3
      що ..2 обіцяли|обіцяно|пообіцяли ..3
      очікуван*|пообіцян*|обіцян* ..4
      чого|що чекають|чекає ..3
      він|вона|вони|клієнт чекає|чекають|очікує|очікують ..2
    `,
    en: `
      ?client|their expectation|expectations ..4
      what ..3 expect|expects|expected|promised|count|counts ..4
      expects|expect ..3
      promises|promised|commitments ..3
      deliverables|entitled ..3
      he|she|they|client expect|expects|count|counts|rely|relies|reckon|hope ..3
      counting|relying on ..2
      what ..3 getting|get|reckon|reckons|think|thinks|believe|believes|hope|hopes|suppose|supposes|assume|assumes|imagine|imagines|due|ordered|paying|paid|bought|told|said ..5
      what ..2 said|told|written|agreed ..2 they'd|would|will|he'd|she'd get ..2
    `,
  },
  fixed: {
    ru: `
      ?где зафиксирован*|записан*|прописан*|закреплен*|подтвержден*|оформлен* ..4
      где ..3 записан*|зафиксирован*|прописан*|закреплен*|написано|сказано|лежит ..2
      где
      источник|документ|основание ..2
      фиксация ..2
    `,
    uk: `
      ?де зафіксован*|записан*|прописан*|закріплен*|підтверджен*|оформлен* ..4
      де ..3 записан*|зафіксован*|прописан*|закріплен*|написано|сказано|лежить ..2
      де
      джерело|документ|підстава ..2
      фіксація ..2
    `,
    en: `
      ?where fixed|recorded|written|agreed|documented|confirmed|stated ..4
      where ..3 fixed|recorded|written|stands|says|agreed|documented|confirmed|lives|stated ..2
      where
      source|document|reference|evidence|paper ..2
      on record ..2
    `,
  },
  history: {
    ru: `история ..3\n журнал ..3\n хронология ..2\n касания с ..3\n было ..2\n заметки ..2\n реквизиты ..2`,
    uk: `історія ..3\n журнал ..3\n хронологія ..2\n було ..2\n нотатки ..2\n реквізити ..2`,
    en: `history ..3\n log ..2\n journal ..2\n past ..3\n background ..2\n notes ..2\n touch log ..2`,
  },
} as const satisfies Record<string, Meaning>
