import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import { WORDS as DRAWN } from '../drawing/words.ts'
import type { ClientOutline, ObligationOutline, PlacedOutline } from '../lsp/requests.ts'
import type { Style } from './style.ts'
import { shown } from './width.ts'

/** How things stand with a client, over his touches: trust and rhythm, who waits, signs of boiling over, what is owed and still open, landings. */
export function standingLines(client: ClientOutline, locale: Language, style: Style): string[] {
  const say = (text: Localized): string => text[locale]
  return [
    overall(),
    ...client.signs.map(sign =>
      placed('!', `${say(WORDS.boiling)}${sign.date ? ` (${sign.date})` : ''}: ${sign.title}`, sign),
    ),
    ...client.waiting.map(touch => placed('!', `${say(WORDS.waits)} ${touch.date ?? '?'}: ${touch.title}`, touch)),
    ...client.obligations
      .filter(({ state }) => state !== 'done')
      .sort((a, b) => pressing(a) - pressing(b))
      .map(owed => placed(owed.state === 'overdue' ? '!' : '·', owedLine(owed), owed)),
    ...client.landings
      .filter(({ next }) => next !== undefined)
      .map(landing => placed('·', `${say(WORDS.landing)} ${landing.step}/3: ${landing.title}`, landing)),
    ...client.expectations.unpromised.map(text => `  · ${say(WORDS.unpromised)}: ${shortened(text)}`),
    ...client.expectations.unexpected.map(text => `  · ${say(WORDS.unexpected)}: ${shortened(text)}`),
  ]

  function overall(): string {
    const { trust, rhythm } = client
    const late = rhythm.overdue > 0 ? ` (${say(WORDS.late)}: ${rhythm.overdue})` : ''
    return `  ${[
      `${say(WORDS.trust)} ${trust.value}`,
      rhythm.last && `${say(WORDS.last)} ${rhythm.last}`,
      rhythm.due && `${say(WORDS.due)} ${rhythm.due}${late}`,
      rhythm.planned && `${say(WORDS.planned)} ${rhythm.planned}`,
    ]
      .filter(Boolean)
      .join(' · ')}`
  }

  function owedLine({ side, who, title, due, state }: ObligationOutline): string {
    const whose = say(side === 'ours' ? WORDS.ours : side === 'client' ? WORDS.theirs : WORDS.nobodys)
    const when =
      due === undefined ? '' : `, ${say(WORDS.by)} ${due}${state === 'overdue' ? ` (${say(WORDS.overdue)})` : ''}`
    const named = side === undefined && who !== undefined
    return `${named ? who : whose}: ${shortened(title)}${who && !named ? ` — ${who}` : ''}${when}`
  }

  function placed(mark: string, text: string, { uri, line }: PlacedOutline): string {
    return `  ${mark === '!' ? style.strong('!') : mark} ${shown(text)}  ${style.faint(shown(`${uri}:${line}`))}`
  }
}

/** What is late first, of that what we owe. */
const pressing = ({ state, side }: ObligationOutline): number =>
  (state === 'overdue' ? 0 : 3) + (side === 'ours' ? 0 : side === 'client' ? 1 : 2)

const LONGEST = 80

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

const WORDS = {
  trust: { ru: 'доверие', uk: 'довіра', en: 'trust' },
  last: { ru: 'последнее касание', uk: 'останній дотик', en: 'last touch' },
  due: { ru: 'следующее до', uk: 'наступний до', en: 'next by' },
  planned: { ru: 'в плане', uk: 'у плані', en: 'planned' },
  late: { ru: 'дней просрочки', uk: 'днів прострочення', en: 'days late' },
  boiling: { ru: 'похоже, закипает', uk: 'схоже, закипає', en: 'may be boiling over' },
  waits: { ru: 'ждёт ответа с', uk: 'чекає відповіді з', en: 'waits for an answer since' },
  ours: { ru: 'должны мы', uk: 'винні ми', en: 'we owe' },
  theirs: { ru: 'должен клиент', uk: 'винен клієнт', en: 'the client owes' },
  nobodys: { ru: 'не сказано, кто', uk: 'не сказано, хто', en: 'nobody named' },
  by: { ru: 'до', uk: 'до', en: 'by' },
  overdue: { ru: 'просрочено', uk: 'прострочено', en: 'overdue' },
  landing: { ru: 'приземление, шаг', uk: 'приземлення, крок', en: 'landing, step' },
  unpromised: DRAWN.unpromised,
  unexpected: DRAWN.unexpected,
} as const satisfies Record<string, Localized>
