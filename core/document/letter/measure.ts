import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { textAfter } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isNoMeasure } from './no-measure.ts'
import { clauseOf } from './voice.ts'

/** What is named to keep it from happening again; in the sentence of the promise, only what follows it, or what it follows from. */
export const measureOf = ({ body }: Pick<Letter, 'body'>): Act | undefined =>
  body.flatMap(sentence => {
    const { acts, prose } = sentence
    // «Напутал наш администратор: внёс её в журнал»: how it went wrong, unless it says what is done now.
    if (acts.some(({ name }) => name === 'ourFault' || name === 'mixedUp') && !NOW_ON.test(prose.text)) return []
    const promise = acts.find(({ name }) => name === 'noRepeat')
    const stands = ({ span }: Act): boolean =>
      !promise || span.start >= promise.span.end || (span.end < promise.span.start && FOLLOWS.test(prose.text))
    // «Больше от вас ничего не нужно»: nothing is wanted of the reader, which guards against nothing.
    if (acts.some(({ name }) => name === 'noAnswer') || STOPGAP.test(prose.text)) return []
    return acts.filter(
      act =>
        act.name === 'prevention' &&
        stands(act) &&
        !isPriceOfDelay(acts, act) &&
        !isDoneWrong(sentence, act) &&
        !isNoMeasure(clauseOf(sentence, act)),
    )
  })[0]

/** "We put the valve in the wrong way round": what was done is how it went wrong. */
const isDoneWrong = ({ acts, prose }: Sentence, { span }: Act): boolean =>
  !NOW_ON.test(prose.text) &&
  acts.some(
    ({ name, span: failed }) =>
      name === 'failure' &&
      failed.start >= span.end &&
      !/[,;:—–]/u.test(textAfter(prose, span).slice(0, failed.start - span.end)),
  )

const NOW_ON = anyOf({
  ru: 'теперь, отныне, впредь, больше, с этого|завтрашнего|понедельника|сегодняшнего, поэтому, чтобы, уже, *ем, *им, *ет, *ют',
  uk: 'тепер, відтепер, віднині, надалі, більше, від цього|завтра|понеділка|сьогодні, з цього|понеділка, тому, тож, щоб, вже, уже, *ємо, *имо, *емо, *ють, *є',
  en: 'now, from now, no longer, since, so, therefore, already, will, has|have been',
})

/** «Передайте ключ до семи: позже каждый ящик проверяет ветврач»: behind what is asked, what comes if it is not done. */
const isPriceOfDelay = (acts: readonly Act[], { span }: Act): boolean =>
  acts.some(({ name, span: asked }) => name === 'request' && asked.end <= span.start) &&
  acts.some(({ name, span: cost }) => name === 'consequence' && cost.start < span.end && span.start < cost.end)

/** "Until then we have put down a mat": it bridges the time to the repair. */
const STOPGAP = opening({
  ru: 'до тех|этих|той пор|поры, до того|этого времени|момента|дня, а пока, пока что, тем временем, временно, на это время',
  uk: 'доти, до того|цього часу|моменту|дня, а поки, поки що, тим часом, тимчасово, на цей час',
  en: 'until|till then, in the meantime, meanwhile, for now, for the time being, for the moment, temporarily, in the interim',
})

/** "Two people check each invoice now, so it cannot happen again." */
const FOLLOWS = spoken`[,;—–]\s${{ ru: 'так что, поэтому, значит', uk: 'тож, тому, отже, так що', en: 'so, which means' }}\s`

/** "I assure you that it won't happen again": where all else is put right, the complaint about the empty promise asks for the measure already. */
export const assuresOnly = ({ body }: Pick<Letter, 'body'>): boolean =>
  body.some(s => does(s, 'noRepeat') && ASSURES.test(s.prose.text))

const ASSURES = anyOf({
  ru: 'уверяю, уверяем, заверяю, заверяем, ручаюсь, ручаемся, даю слово, даём слово',
  uk: 'запевняю, запевняємо, ручаюся, ручаюсь, ручаємося, ручаємось, даю слово, даємо слово',
  en: "i|we ?can assure, i'd|we'd like to assure, i|we wish to assure, rest|be assured",
})
