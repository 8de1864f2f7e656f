import type { Localized } from '../../core/rule.ts'
import type { ClientOutline } from '../lsp/requests.ts'

/** What the timeline says. */
export const WORDS = {
  title: { ru: 'Касания с клиентами', uk: 'Дотики з клієнтами', en: 'Client touches' },
  asOf: { ru: 'на день', uk: 'на день', en: 'as of' },
  clients: { ru: 'Клиенты', uk: 'Клієнти', en: 'Clients' },
  today: { ru: 'сегодня', uk: 'сьогодні', en: 'today' },
  trust: { ru: 'Доверие', uk: 'Довіра', en: 'Trust' },
  trustMoves: { ru: 'Что изменило доверие', uk: 'Що змінило довіру', en: 'What moved trust' },
  noMoves: {
    ru: 'Пока ничто не изменило доверие.',
    uk: 'Поки ніщо не змінило довіру.',
    en: 'Nothing has moved trust yet.',
  },
  start: { ru: 'в начале', uk: 'на початку', en: 'at the start' },
  last: { ru: 'Последнее касание', uk: 'Останній дотик', en: 'Last touch' },
  due: { ru: 'Следующее до', uk: 'Наступний до', en: 'Next by' },
  dueMark: { ru: 'касание до', uk: 'дотик до', en: 'touch due' },
  plannedFor: { ru: 'Запланировано на', uk: 'Заплановано на', en: 'Planned for' },
  daysLate: { ru: 'дней просрочки', uk: 'днів прострочення', en: 'days late' },
  none: { ru: 'ещё не было', uk: 'ще не було', en: 'none yet' },
  cadence: { ru: 'Дней между касаниями', uk: 'Днів між дотиками', en: 'Days between touches' },
  waiting: { ru: 'Ждут ответа', uk: 'Чекають відповіді', en: 'Waiting for an answer' },
  signs: { ru: 'Похоже, клиент закипает', uk: 'Схоже, клієнт закипає', en: 'The client may be boiling over' },
  promises: { ru: 'Обещания', uk: 'Обіцянки', en: 'Promises' },
  touches: { ru: 'Касания', uk: 'Дотики', en: 'Touches' },
  landings: { ru: 'Приземляем ожидания', uk: 'Приземлюємо очікування', en: 'Bad news being landed' },
  step: { ru: 'шаг', uk: 'крок', en: 'step' },
  next: { ru: 'следующий', uk: 'наступний', en: 'next' },
  expectations: {
    ru: 'Ожидания и обещания расходятся',
    uk: 'Очікування й обіцянки розходяться',
    en: 'Expected and promised differ',
  },
  unpromised: {
    ru: 'ожидает, но нигде не обещано',
    uk: 'очікує, але ніде не обіцяно',
    en: 'expected, promised nowhere',
  },
  unexpected: {
    ru: 'обещано, но не среди ожиданий',
    uk: 'обіцяно, але не серед очікувань',
    en: 'promised, not among the expectations',
  },
  day: { ru: 'День', uk: 'День', en: 'Day' },
  points: { ru: 'Очки', uk: 'Бали', en: 'Points' },
  after: { ru: 'Стало', uk: 'Стало', en: 'Came to' },
  why: { ru: 'Почему', uk: 'Чому', en: 'Why' },
  when: { ru: 'Когда засчитывается', uk: 'Коли зараховується', en: 'When it counts' },
  ownWeights: {
    ru: 'Ниже очки по умолчанию; свои пишут в `touchline.yml` под `trust:`.',
    uk: 'Нижче типові бали; свої пишуть у `touchline.yml` під `trust:`.',
    en: 'Below are the default points; `trust:` in `touchline.yml` changes them.',
  },
  where: { ru: 'Где', uk: 'Де', en: 'Where' },
  what: { ru: 'Что', uk: 'Що', en: 'What' },
  whose: { ru: 'За кем', uk: 'За ким', en: 'Whose' },
  since: { ru: 'С какого дня', uk: 'З якого дня', en: 'Since' },
  till: { ru: 'Срок', uk: 'Термін', en: 'Due' },
  state: { ru: 'Как дела', uk: 'Стан', en: 'State' },
  channel: { ru: 'Канал', uk: 'Канал', en: 'Channel' },
  direction: { ru: 'Кто кому', uk: 'Хто кому', en: 'Direction' },
  who: { ru: 'С кем', uk: 'З ким', en: 'With whom' },
  notes: { ru: 'Ещё', uk: 'Ще', en: 'Notes' },
  noDate: { ru: 'без даты', uk: 'без дати', en: 'no date' },
  planned: { ru: 'в плане', uk: 'у плані', en: 'planned' },
  otherChannel: { ru: 'канал не назван', uk: 'канал не названо', en: 'channel not named' },
  fromUs: { ru: '→ от нас клиенту', uk: '→ від нас клієнту', en: '→ from us to the client' },
  fromClient: { ru: '← от клиента нам', uk: '← від клієнта нам', en: '← from the client to us' },
  notAnswered: { ru: 'нет ответа', uk: 'без відповіді', en: 'not answered' },
  notWrittenUp: { ru: 'не записано', uk: 'не записано', en: 'not put in writing' },
  meaning: { ru: 'смысл', uk: 'зміст', en: 'meaning' },
  benefit: { ru: 'польза', uk: 'користь', en: 'benefit' },
  outcome: { ru: 'итог', uk: 'підсумок', en: 'outcome' },
  said: { ru: 'сказано в документах', uk: 'сказано в документах', en: 'said in documents' },
  chart: { ru: 'Лента времени', uk: 'Стрічка часу', en: 'Timeline' },
  below: {
    ru: 'Всё, что нарисовано, перечислено ниже.',
    uk: 'Усе, що намальовано, перелічено нижче.',
    en: 'All that is drawn is listed below.',
  },
  more: { ru: 'ещё обещаний в списке ниже', uk: 'ще обіцянок у списку нижче', en: 'more promises in the list below' },
  keyOurs: { ru: 'от нас', uk: 'від нас', en: 'from us' },
  keyClient: { ru: 'от клиента', uk: 'від клієнта', en: 'from the client' },
  keyPlanned: { ru: 'в плане', uk: 'у плані', en: 'planned' },
  keyMissed: {
    ru: 'пропущено: нет касания или ответа',
    uk: 'пропущено: немає дотику чи відповіді',
    en: 'missed: no touch or no answer',
  },
  keyOpen: { ru: 'обещание', uk: 'обіцянка', en: 'promise' },
  keyLate: { ru: 'просрочено', uk: 'прострочено', en: 'overdue' },
} as const satisfies Record<string, Localized>

export const SIGNS: Readonly<Record<ClientOutline['signs'][number]['sign'], Localized>> = {
  words: { ru: 'раздражённые слова', uk: 'роздратовані слова', en: 'angry words' },
  avoids: { ru: 'избегает встречи', uk: 'уникає зустрічі', en: 'avoids meeting' },
  slow: { ru: 'отвечает дольше обычного', uk: 'відповідає довше, ніж зазвичай', en: 'answers slower than usual' },
  short: { ru: 'отвечает одним-двумя словами', uk: 'відповідає одним-двома словами', en: 'answers in a word or two' },
}

export const SIDES = {
  ours: { ru: 'за нами', uk: 'за нами', en: 'ours' },
  client: { ru: 'за клиентом', uk: 'за клієнтом', en: "the client's" },
  nobody: { ru: 'не сказано, за кем', uk: 'не сказано, за ким', en: 'not said' },
} as const satisfies Record<string, Localized>

export const STATES = {
  open: { ru: 'открыто', uk: 'відкрито', en: 'open' },
  overdue: { ru: 'просрочено', uk: 'прострочено', en: 'overdue' },
  done: { ru: 'сделано', uk: 'зроблено', en: 'done' },
  late: { ru: 'сделано с опозданием', uk: 'зроблено із запізненням', en: 'done late' },
} as const satisfies Record<string, Localized>

/** `+3`, `−6`: the minus is as wide as the plus. */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)
