import { type Calendar, compareDays } from '../language/calendar.ts'
import { dayInWords } from '../language/day-words.ts'
import type { Language } from '../language/language.ts'
import type { Localized } from '../rule.ts'
import { CHANNEL_NAMES } from './channel-names.ts'
import type { Owed } from './owed.ts'
import type { ClientState } from './state.ts'
import type { Touch } from './touch.ts'
import { newestFirst } from './touches.ts'
import { moveName, TRUST_REASONS } from './trust-weights.ts'

const LAST_TOUCHES = 5
const LAST_MOVES = 6

/** A hand-over on one page, as Markdown: how things stand, people, promises both ways, trust and why, landmines, last touches, next step. */
export function briefOf(state: ClientState, language: Language, today: Calendar): string {
  const say = (text: Localized): string => text[language]
  const day = (date: Calendar | undefined): string => (date ? dayInWords(date, language) : say(WORDS.noDate))
  const open = state.owed.filter(({ state: stands }) => stands !== 'done')
  const parts: readonly (readonly [Localized, readonly string[]])[] = [
    [WORDS.standing, standing()],
    [
      WORDS.people,
      (state.card?.people ?? []).map(person =>
        [person.name, person.role, person.decides && !person.role.includes(say(WORDS.decides)) && say(WORDS.decides)]
          .filter(Boolean)
          .join(', '),
      ),
    ],
    [WORDS.ours, open.filter(({ side }) => side === 'ours').map(owed)],
    [WORDS.theirs, open.filter(({ side }) => side === 'client').map(owed)],
    [WORDS.nobodys, open.filter(({ side }) => side === undefined).map(owed)],
    [WORDS.trust, moves()],
    [WORDS.landmines, landmines()],
    [
      WORDS.touches,
      newestFirst(state.touches.filter(({ planned }) => !planned))
        .slice(0, LAST_TOUCHES)
        .map(touch),
    ],
    [WORDS.next, [nextStep()]],
  ]
  const sections = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `## ${say(title)}\n\n${lines.map(line => `- ${line}`).join('\n')}`)
  return `# ${state.name}\n\n${sections.join('\n\n')}\n`

  function standing(): string[] {
    const { last, due, overdue } = state.rhythm
    return [
      `${say(WORDS.trust)}: ${state.trust.value} / 100`,
      `${say(WORDS.lastTouch)}: ${day(last)}`,
      ...(due ? [`${say(WORDS.nextDue)}: ${day(due)}${overdue > 0 ? ` (${say(WORDS.late)}: ${overdue})` : ''}`] : []),
    ]
  }

  function owed({ what, who, due, state: stands }: Owed): string {
    const when = due ? `${say(WORDS.by)} ${day(due)}` : say(WORDS.noDate)
    return [what, who, when, stands === 'overdue' && say(WORDS.overdue)].filter(Boolean).join(' — ')
  }

  function moves(): string[] {
    return state.trust.moves
      .slice(-LAST_MOVES)
      .reverse()
      .map(
        ({ day: at, points, reason, title, also = [] }) =>
          `${day(at)}: ${points > 0 ? '+' : ''}${points}, ${[
            `${say(moveName(reason, points))}: ${title}`,
            ...also.map(other => `${say(TRUST_REASONS[other.reason])}: ${other.title}`),
          ].join('; ')}`,
      )
  }

  function landmines(): string[] {
    const { signs, waiting, landings, expectations } = state
    return [
      ...[...signs.keys()].map(({ title, date }) => `${say(WORDS.boiling)}, ${day(date)}: ${title}`),
      ...waiting.map(({ title, date }) => `${say(WORDS.waits)} ${day(date)}: ${title}`),
      ...landings.filter(({ next }) => next).map(({ topic, step }) => `${say(WORDS.landing)} ${step} / 3: ${topic}`),
      ...expectations.unpromised.map(({ prose }) => `${say(WORDS.unpromised)}: ${prose.text}`),
      ...expectations.unexpected.map(({ what }) => `${say(WORDS.unexpected)}: ${what}`),
    ]
  }

  function touch({ date, direction, channel, title, who }: Touch): string {
    const way = `${direction === 'ours' ? '→' : '←'} ${channel ? say(CHANNEL_NAMES[channel]) : ''}`.trim()
    return `${[day(date), way, who].filter(Boolean).join(', ')}: ${title}`
  }

  /** What is planned, else the landing's next step, else the touch that is due. */
  function nextStep(): string {
    const ahead = state.touches.find(({ planned, date }) => planned && date && compareDays(date, today) >= 0)
    if (ahead) return `${day(ahead.date)}: ${ahead.title}`
    const landing = state.landings.find(({ next }) => next)
    if (landing) return `${say(WORDS.landing)} ${landing.next} / 3: ${landing.topic}`
    return state.rhythm.due ? `${say(WORDS.nextDue)}: ${day(state.rhythm.due)}` : say(WORDS.firstTouch)
  }
}

const WORDS = {
  standing: { ru: 'Как дела', uk: 'Як справи', en: 'How things stand' },
  people: { ru: 'Люди', uk: 'Люди', en: 'People' },
  decides: { ru: 'решает', uk: 'вирішує', en: 'decides' },
  ours: { ru: 'Должны мы', uk: 'Винні ми', en: 'We owe' },
  theirs: { ru: 'Должен клиент', uk: 'Винен клієнт', en: 'The client owes' },
  nobodys: { ru: 'Не сказано, кто', uk: 'Не сказано, хто', en: 'Nobody named' },
  trust: { ru: 'Доверие', uk: 'Довіра', en: 'Trust' },
  landmines: { ru: 'Осторожно', uk: 'Обережно', en: 'Mind' },
  touches: { ru: 'Последние касания', uk: 'Останні дотики', en: 'Last touches' },
  next: { ru: 'Следующий шаг', uk: 'Наступний крок', en: 'Next step' },
  lastTouch: { ru: 'Последнее касание', uk: 'Останній дотик', en: 'Last touch' },
  nextDue: { ru: 'Следующее касание', uk: 'Наступний дотик', en: 'Next touch' },
  late: { ru: 'дней просрочки', uk: 'днів прострочення', en: 'days late' },
  by: { ru: 'до', uk: 'до', en: 'by' },
  overdue: { ru: 'просрочено', uk: 'прострочено', en: 'overdue' },
  noDate: { ru: 'без даты', uk: 'без дати', en: 'no date' },
  boiling: { ru: 'Похоже, закипает', uk: 'Схоже, закипає', en: 'May be boiling over' },
  waits: { ru: 'Ждёт ответа с', uk: 'Чекає відповіді з', en: 'Waits for an answer since' },
  landing: { ru: 'Приземление, шаг', uk: 'Приземлення, крок', en: 'Landing, step' },
  unpromised: {
    ru: 'Ожидает, но нигде не обещано',
    uk: 'Очікує, але ніде не обіцяно',
    en: 'Expected, promised nowhere',
  },
  unexpected: {
    ru: 'Обещано, но не среди ожиданий',
    uk: 'Обіцяно, але не серед очікувань',
    en: 'Promised, not among the expectations',
  },
  firstTouch: { ru: 'первое касание', uk: 'перший дотик', en: 'the first touch' },
} as const satisfies Record<string, Localized>
