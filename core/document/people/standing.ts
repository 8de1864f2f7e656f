import type { Language } from '../../language/language.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken, whole, wordSet } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Participant } from '../model.ts'
import { doesIn } from '../sentences.ts'

interface Standing extends Pick<Participant, 'executive' | 'decides' | 'performer'> {
  /** Some post or trade is named. */
  readonly hasPost: boolean
}

/** What the words beside a name say of a person's standing; English titles stand in every language. */
export function standingOf(role: string, language: Language): Standing {
  const own = doesIn(role, language, 'role')
  const says = language === 'en' ? own : new Set([...own, ...doesIn(role, 'en', 'role')])
  const posts = says.has('manages') || says.has('executive') ? postsOf(role, language) : says
  return {
    hasPost: says.size > 0,
    executive: says.has('executive') && posts.has('executive'),
    decides: says.has('decides'),
    performer: (says.has('performs') || isOfTrade(role, language)) && !posts.has('executive') && !posts.has('manages'),
  }
}

/** «3D-художник», "UX-writer": the trade stands behind the hyphen. */
function isOfTrade(role: string, language: Language): boolean {
  const parted = FOREMOST_PART.test(role) ? role : role.replace(COMPOUND, ' ')
  return parted !== role && doesIn(parted, language, 'role').has('performs')
}

/** «Шеф-редактор», "sub-editor-in-chief". */
const FOREMOST_PART = anyOf({
  ru: 'шеф-*, глав-*, вице-*, арт-*, тим-*, тех-*',
  uk: 'шеф-*, голов-*, віце-*, арт-*, тім-*, тех-*',
  en: 'chief-*, vice-*, head-*, art-*, team-*, lead-*, *-in-chief',
})

const COMPOUND = /(?<=[\p{L}\d])-(?=\p{L}{4})/gu

/** What somebody is, without what he works on: «показывает директору главную страницу» makes nobody a head, nor does "texts for the sales page". */
function postsOf(role: string, language: Language): ReadonlySet<ActName> {
  const posts = role
    .split(/[,;:()]|\s[—–-]\s/u)
    .filter(part => !ABOUT_OTHERS.test(part.trim()))
    .map(part => beforeWork(part.replace(FOREMOST, ' ')))
    .join(', ')
  return new Set([...doesIn(posts, language, 'role'), ...(language === 'en' ? [] : doesIn(posts, 'en', 'role'))])
}

/** Up to what somebody does, and with whom: «редактор сверяет названия с директором», "works on the dashboard for managers". */
function beforeWork(part: string): string {
  const words = wordsOf(part)
  const at = words.findIndex((word, i) => (i > 0 && BESIDE.has(word.norm)) || isWork(word, words[i + 1]))
  return at < 0 ? part : part.slice(0, words[at]!.start)
}

const BESIDE = wordSet({
  ru: 'с, со, для, к, ко, от, у, перед, про, о, об, под, вместо',
  uk: 'з, із, зі, для, до, від, перед, про, щодо, під, замість',
  en: 'with, for, to, about, from, against, under',
})

/** A verb by its ending, or before an article; whoever leads, runs or owns is what he does. */
const isWork = ({ norm }: Word, next: Word | undefined): boolean =>
  !LEADS.test(norm) &&
  (/^[a-z]/u.test(norm) ? norm.endsWith('s') && ARTICLES.has(next?.norm ?? '') : VERB.test(norm) && !NO_VERB.test(norm))

const VERB = whole({
  ru: '*ает, *яет, *ует, *еет, *ивает, *ит, *ает, *ают, *яют, *уют, *ет',
  uk: '*ає, *яє, *ує, *їть, *ить, *ють, *уть',
  en: '—',
})
const NO_VERB = whole({
  ru: '*комитет, *совет, кабинет, *факультет, *университет, бюджет, *интернет, аудит, кредит, пиит, эрудит, поэт, балет, буфет, пакет, паркет, портрет, макет, секрет, проект',
  uk: '—',
  en: '—',
})
const LEADS = opening({
  ru: 'руковод*, завед*, возглавл*, управля*, владе*, ведет, отвеча*, куриру*, координиру*, команду*, заправля*, держит, решает, подписыва*, распоряжа*, организу*, продюсиру*',
  uk: 'керує, завідує, очолю*, управля*, володі*, веде, відповіда*, куру*, координу*, команду*, тримає, вирішує, підпису*, розпоряджа*, організов*, продюсу*',
  en: 'leads, heads, runs, owns, manages, supervises, directs, chairs, coordinates',
})
const ARTICLES = wordSet({ ru: '—', uk: '—', en: 'the, a, an, our, his, her, their, its, all, both, what, how' })

/** What somebody does with a thing, or his things themselves. */
const ABOUT_OTHERS = opening({
  ru: `
    показ*|покаж*|расска*|объясн*|представ*|делает|пишет|рису*|готов*|чертит|собира*|считает|привез*|принес*, отвечает ..1 на, снимает|правит|верстает|переводит|печатает|ставит|записыва*|дополня*|докладыва*|отчитыв*|слушает|сменяет
    для, у, тексты, вопрос*, цифры, макет*, сроки, цены, замеры, передает, пересказ*, сопровожда*, помогает, едет ..2 с, вместо, на связи с, переписывается, разговаривает, говорит с
  `,
  uk: `
    показ*|покаж*|розпові*|розкаж*|поясн*|представ*|робить|пише|малю*|готу*|креслить|збирає|рахує|привез*|принес*, відповідає ..1 на, знімає|править|верстає|перекладає|друкує|ставить|записує|доповню*|доповіда*|звітує|слухає|заміняє
    для, тексти, питання, цифри, макет*, строки, ціни, заміри, передає, переказує, супроводжує, допомагає, їде ..2 з|із, замість, листується, розмовляє, говорить з|із
  `,
  en: `
    shows|show|showing|explains|presents|tells|writes|draws|draughts|drafts|prepares|builds|makes|brings|counts|collects|prints|translates|edits|reports|walks|takes, answers ..1 questions, talks|speaks|listens|records|helps, stands ..1 in, covers|covering
    for, texts, text, figures, item|items, question|questions, prices, dates, measurements, samples, drawings, instead of, copy for, on behalf of, works ..1 with|for, working with|for, to
  `,
})

/** "Lead joiner" is the foremost of them and leads nobody. */
const FOREMOST = spoken`(?:^|\s)${{ ru: '—', uk: '—', en: 'lead, principal' }}(?=\s(?!${{ ru: '—', uk: '—', en: 'on, for, of, and' }})\p{Ll}{4})`
