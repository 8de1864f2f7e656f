import { type ClientRequest, type DocumentFile, QUESTIONS, type Question } from '../../core/document/model.ts'
import { type Verdict, verdictOf } from '../../core/document/request/verdict.ts'
import type { Language } from '../../core/language/language.ts'
import { whole } from '../../core/language/spoken.ts'
import type { Span } from '../../core/markdown/span.ts'
import { headerValues } from '../../core/relationship/header.ts'
import type { Localized } from '../../core/rule.ts'

/** A weighed request for people: the three answers, cost against trust, what they come to, what was decided. */
export function weighed(request: ClientRequest, file: DocumentFile, locale: Language): string {
  const { answers, decision, name } = request
  const cost = headerValues(request, file, COST)[0]
    ?.trim()
    .replace(/^\[.*\]$/u, '')
  const rows = QUESTIONS.map((question, i) => {
    const { answer, span } = answers[question]
    const words = span ? `\n     ${wordsAt(request, answer ? answerBehind(request, span) : span)}` : ''
    return `  ${i + 1}. ${ASKED[question][locale]}: ${SAID[answer ?? 'open'][locale]}${words}`
  })
  const verdict = verdictOf(answers)
  const against = decision?.accepts !== undefined && verdict && decision.accepts !== (verdict === 'do')
  const lines = [
    name,
    ...rows,
    `  ${COSTS[locale]}: ${cost || NOT_SAID[locale]}; ${PAYS[answers.trust.answer ?? 'open'][locale]}`,
    VERDICTS[verdict ?? 'open'][locale](countOf(answers)),
    ...(decision ? [`${DECISION[locale]}: ${wordsAt(request, decision.span)}`] : []),
    ...(against ? [AGAINST[locale]] : []),
  ]
  return `${lines.join('\n')}\n`
}

const countOf = (answers: ClientRequest['answers']): Record<Said, number> => {
  const of = (said: Said) => QUESTIONS.filter(question => (answers[question].answer ?? 'open') === said).length
  return { yes: of('yes'), no: of('no'), open: of('open') }
}

/** The answer to a question: what stands behind its mark in the line, else the line below it. */
function answerBehind({ text, answers }: ClientRequest, span: Span): Span {
  const asked = /^[^?]*\?[\s*_]*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  const said = text.slice(span.start + asked, span.end)
  if (/\p{L}/u.test(said) && !said.trimEnd().endsWith(':')) return { start: span.start + asked, end: span.end }
  const next = Math.min(...QUESTIONS.map(each => answers[each].span?.start ?? 0).filter(start => start > span.start))
  const behind = text.slice(span.end, Number.isFinite(next) ? next : text.length)
  const [found = '', gap = ''] = /^([\s*_|>-]*)[^\n#|]+/u.exec(behind) ?? []
  return /\p{L}/u.test(found) ? { start: span.end + gap.length, end: span.end + found.length } : span
}

const LONGEST = 120

function wordsAt({ text }: ClientRequest, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/[*_`#]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : words
}

const COST = whole({
  ru: 'во что ?нам ?это обойдётся, затраты, стоимость, цена',
  uk: 'у що нам це обійдеться, скільки|чого нам це коштуватиме, витрати, вартість, ціна',
  en: 'what it costs ?us, cost, costs, price, effort',
})

const ASKED: Readonly<Record<Question, Localized>> = {
  client: { ru: 'Польза клиенту', uk: 'Користь клієнтові', en: 'It serves the client' },
  company: { ru: 'Польза нам', uk: 'Користь нам', en: 'It serves us' },
  trust: { ru: 'Доверие окупит затраты', uk: 'Довіра окупить витрати', en: 'Trust pays for the cost' },
}

type Said = 'yes' | 'no' | 'open'

const SAID: Readonly<Record<Said, Localized>> = {
  yes: { ru: 'да', uk: 'так', en: 'yes' },
  no: { ru: 'нет', uk: 'ні', en: 'no' },
  open: { ru: 'ответа пока нет', uk: 'відповіді поки немає', en: 'not answered yet' },
}

const COSTS: Localized = { ru: 'Затраты', uk: 'Витрати', en: 'The cost' }

const NOT_SAID: Localized = { ru: 'не названы', uk: 'не названо', en: 'not named' }

const PAYS: Readonly<Record<Said, Localized>> = {
  yes: { ru: 'доверие их окупит', uk: 'довіра їх окупить', en: 'trust pays for it' },
  no: { ru: 'доверие их не окупит', uk: 'довіра їх не окупить', en: 'trust does not pay for it' },
  open: {
    ru: 'окупит ли их доверие, не решено',
    uk: 'чи окупить їх довіра, не вирішено',
    en: 'whether trust pays for it is open',
  },
}

const VERDICTS: Readonly<Record<Verdict | 'open', Localized<(of: Readonly<Record<Said, number>>) => string>>> = {
  do: {
    ru: ({ yes }) => (yes === 3 ? 'Лучше сделать: все три ответа «да».' : 'Лучше сделать: «нет» не больше одного.'),
    uk: ({ yes }) =>
      yes === 3 ? 'Краще зробити: усі три відповіді «так».' : 'Краще зробити: «ні» не більше ніж одне.',
    en: ({ yes }) =>
      yes === 3 ? 'Better do it: all three answers are yes.' : 'Better do it: there is one "no" at most.',
  },
  refuse: {
    ru: ({ no }) => (no === 3 ? 'Лучше отказать: все три ответа «нет».' : 'Лучше отказать: два ответа «нет».'),
    uk: ({ no }) => (no === 3 ? 'Краще відмовити: усі три відповіді «ні».' : 'Краще відмовити: дві відповіді «ні».'),
    en: ({ no }) => (no === 3 ? 'Better refuse: all three answers are no.' : 'Better refuse: two answers are no.'),
  },
  open: {
    ru: () => 'Рано решать: ответы ещё могут повернуть дело.',
    uk: () => 'Рано вирішувати: відповіді ще можуть усе змінити.',
    en: () => 'Too early to say: the open answers can still turn it.',
  },
}

const DECISION: Localized = { ru: 'Решено', uk: 'Вирішено', en: 'Decided' }

const AGAINST: Localized = {
  ru: 'Решение расходится с ответами: проверьте, что тому причиной.',
  uk: 'Рішення розходиться з відповідями: перевірте, що тому причиною.',
  en: 'The decision goes against the answers: look at its reason once more.',
}
