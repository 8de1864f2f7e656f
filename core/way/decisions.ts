import { entriesOf } from '../document/entries.ts'
import type { Protocol, Topic } from '../document/model.ts'
import { rolesOf, sectionsBy } from '../document/sections.ts'
import { spoken, whole } from '../language/spoken.ts'
import type { Prose } from '../markdown/prose.ts'
import { sourceSpan } from '../markdown/prose.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { gapsIn } from '../template/gaps.ts'
import { unstopped } from './carry.ts'
import { decisionWords, oneLine } from './row-words.ts'

/** What a protocol settled, a line each, with the question that it answers; then what came up beyond the contract. */
export function carriedDecisions(protocol: Protocol): string[] {
  const { decisions, blocks } = protocol
  const spans = decisions.map(spanOfProse)
  // «Домовилися: логотип у кривих» is one decision, though its label announces the words behind it as another.
  const own = decisions.filter((_, i) => !spans.some((outer, j) => j < i && isInside(spans[i]!, outer)))
  const lines = own.map(decision => titled(unstopped(decisionWords(decision, blocks)), spanOfProse(decision), protocol))
  return [...lines, ...statements(protocol, spans), ...beyondContract(protocol, spans)]
}

/** «Вычитка. Имена читает Жанна, остальное мы»: a question that ends with a plain statement, beside others that say what was decided. */
function statements({ topics, actions, sentences }: Protocol, decided: readonly Span[]): string[] {
  const isTold = ({ whole }: Topic) =>
    [...decided, ...actions.map(({ span }) => span)].some(one => isInside(one, whole))
  if (decided.length > 0 && !topics.some(({ whole }) => decided.some(one => isInside(one, whole)))) return []
  return topics
    .filter(topic => topic.outcome && !isTold(topic))
    .flatMap(topic => {
      const last = sentences.findLast(({ span, quoted }) => !quoted && isInside(span, topic.whole))
      return last && last.prose.text !== topic.title ? [withTitle(unstopped(oneLine(last.prose)), topic)] : []
    })
}

const spanOfProse = (prose: Prose): Span => sourceSpan(prose, 0, prose.text.length)

/** «Решили: тёмно-зелёный» below «Цвет фасадов» → «Цвет фасадов: тёмно-зелёный». */
const titled = (words: string, span: Span, { topics }: Protocol): string =>
  withTitle(
    words,
    topics.findLast(topic => isInside(span, topic.whole)),
  )

function withTitle(words: string, over: Topic | undefined): string {
  const bare = words.replace(LEAD, '')
  const title = over?.title.replace(/^\s*\d+[.)]\s*/u, '').replace(/[\s.:]+$/u, '') ?? ''
  if (
    title === '' ||
    title.includes('[') ||
    title.length > LONGEST_TITLE ||
    words.toLowerCase().includes(title.toLowerCase())
  )
    return bare
  return bare === words && /^\p{Lu}/u.test(words) ? `${title}. ${words}` : `${title}: ${bare}`
}

const LEAD = spoken`^${{
  ru: 'решили, решено, решение, договорились, условились, постановили',
  uk: 'вирішили, вирішено, рішення, домовилися, умовилися, ухвалили, погодили, постановили',
  en: '?we decided|agreed|resolved, decision',
}}\s*:\s*`

const LONGEST_TITLE = 60

/** «Сверх договора»: wishes that get an estimate of their own are not lost either. */
function beyondContract({ blocks }: Protocol, told: readonly Span[]): string[] {
  return sectionsBy(rolesOf, blocks)
    .filter(({ form, label }) => form !== 'cell' && BEYOND.test(label.text))
    .flatMap(section =>
      entriesOf(section, blocks)
        .filter(({ prose, span }) => /\p{L}/u.test(prose.text) && !told.some(one => isInside(span, one)))
        .map(({ prose }) => unstopped(oneLine(prose)))
        .filter(words => gapsIn(words).length === 0 && !NOTHING.test(words))
        .map(words => `${section.label.text.replace(/[\s.:]+$/u, '')}: ${words}`),
    )
}

const BEYOND = spoken`^${{
  ru: 'сверх, вне, помимо, дополнительно к',
  uk: 'понад, поза, окрім, додатково до',
  en: 'beyond, outside, on top of',
}} (?:${{ ru: '—', uk: '—', en: 'the, our' }} )?${{
  ru: 'договор*, контракт*, смет*',
  uk: 'договор*, договір*, контракт*, угод*, кошторис*',
  en: 'contract*, agreement*, scope*, order*, estimate*',
}}`

const NOTHING = whole({ ru: 'нет, не было, ничего', uk: 'ні, не було, нічого, немає', en: 'none, nothing, no' })
