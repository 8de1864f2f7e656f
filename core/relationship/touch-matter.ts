import { sameWord } from '../language/alike.ts'
import { remembering } from '../language/memo.ts'
import { wordsOf } from '../language/segment.ts'
import { opening, whole } from '../language/spoken.ts'
import type { BareTouch } from './touch.ts'
import { toldBy } from './touch.ts'

/** Whether two touches may be about one matter: they share a word that says something, or one of them says too little to tell. */
export function isSameMatter(a: BareTouch, b: BareTouch): boolean {
  const [one, other] = [matterOf(a), matterOf(b)]
  const few = Math.min(one.length, other.length)
  if (few === 0 || (few < FEW && Math.max(one.length, other.length) < MANY)) return true
  const called = new Set(wordsOf(`${a.who ?? ''} ${b.who ?? ''}`).map(({ norm }) => norm))
  return one.some(word => !called.has(word) && other.some(twin => sameWord(word, twin)))
}

/** A single word tells nothing against a line, but it would stand in a whole letter. */
const FEW = 2
const MANY = 5

/** A touch is asked by all that came before it: its words are found once. */
function matterOf(touch: BareTouch): readonly string[] {
  const known = MATTERS.get(touch) ?? wordsAbout(touch)
  MATTERS.set(touch, known)
  return known
}

const MATTERS = new WeakMap<BareTouch, readonly string[]>()

/** Words that say what a touch is about: its story, its meaning and benefit, the subject and text of its documents. */
function wordsAbout(touch: BareTouch): string[] {
  const { meaning, benefit, documents, who = '' } = touch
  const texts = documents.map(
    ({ document }) => `${document.name} ${document.text.slice(document.span.start, document.span.end).slice(0, LONG)}`,
  )
  const people = new Set(wordsOf(who).map(word => word.norm))
  const words = wordsOf([toldBy(touch), meaning, benefit, ...texts].join(' ').replace(PLACEHOLDER, ' '))
  return [...new Set(words.map(word => word.norm))].filter(word => !people.has(word) && tellingPart(word) !== '')
}

/** The word, where it says what something is about; documents say the same words again and again. */
const tellingPart = remembering(word =>
  word.length > 3 && !SAYS_LITTLE.test(word) && !PATRONYMIC.test(word) ? word : '',
)

/** Whoever is spoken of by it is no matter. */
const PATRONYMIC = whole({
  ru: '*ович|*евич|*ьич|*овича|*евича|*ьича|*овичу|*евичу|*ьичу|*овичем|*евичем|*ьичем|*овна|*евна|*ична|*овны|*евны|*ичны|*овне|*евне|*ичне|*овну|*евну|*ичну|*овной|*евной|*ичной',
  uk: '*ович|*йович|*овича|*овичу|*овичем|*овичеві|*івна|*ївна|*ївни|*івни|*івні|*ївні|*івну|*ївну|*івною|*ївною',
  en: '—',
})

const LONG = 4_000

/** What a writer has yet to fill in. */
const PLACEHOLDER = /\[[^\]\n]{1,60}\]/gu

/** Words of sending, asking and agreeing, days and pronouns: in every line of a journal. */
const SAYS_LITTLE = opening({
  ru: `
    письм*, звон*, встреч*, сообщ*, ответ*, прос*, попрос*, вопрос*, спро*, спраш*, отправ*, присл*, высл*, напис*, сказ*
    соглас*, договор*, обсуд*, обсужд*, реши*, напомн*, клиент*, заказч*, тема*, нужн*, знает*, хочет*, может*
    тольк*, очень*, чтоб*, котор*, когда*, если*, будет*, тогда*, сегодн*, завтр*, вчера*, недел*, понедел*, вторник*
    среда*, среду*, четверг*, пятниц*, утром*, вечер*, добр*, здравств*, привет*, уважен*, спасиб*, благодар*
  `,
  uk: `
    лист*, дзвін*, дзвон*, зустріч*, повідомл*, відпов*, прос*, попрос*, прохан*, питан*, запит*, відправ*, надісл*, напис*
    сказ*, погод*, домов*, договор*, обгов*, виріш*, нагад*, клієнт*, замовн*, тема*, потрібн*, знає*, хоче*, може*
    тільк*, дуже*, якщо*, коли*, буде*, завтр*, тижн*, понеділ*, вівтор*, серед*, четвер*, п'ятн*, вечер*
    сьогодн*, вчора*, учора*, тоді, щоб, котр*, який, яка, які, вранці, ранку, ввечері, вечора, спита*, запита*
    добр*, вітаю*, привіт*, шанов*, дяку*, спасибі
  `,
  en: `
    letter*, email*, call*, meet*, messag*, answer*, repl*, asks*, asked*, asking*, question*, sent*, send*, wrote*
    agree*, discuss*, decid*, remind*, client*, custom*, subject*, about*, with*, from*, that*, this*, have*, been*, will*
    would*, when*, what*, which*, they*, them*, their*, were*, there*, then*, than*, very*, just*, only*, also*
    today*, tomorrow*, yesterday*, week*, monday*, tuesday*, wednes*, thursday*, friday*, morning*, evening*
    knows*, wants*, wanted*, please*, thanks*, hello*, dear*, regards*
  `,
})
