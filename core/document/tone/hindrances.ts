import { anyOf } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { proseSpan, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isStoodIn, tellsOfLateness, tellsOfTrouble } from './excuse-of.ts'
import { actsOfOurs } from './tone.ts'

/**
 * What our people were or did on that day, told right behind what went wrong, where nothing in the letter says what is done about it: an excuse instead
 * of a solution. Told with one it is the cause.
 */
export const hindrancesOf = (letter: Letter): Act[] =>
  actsOfOurs(letter, 'hindered', (sentence, at) => {
    const { sentences } = letter
    const act = does(sentence, 'hindered')!
    const before = textBefore(sentence.prose, act.span)
    const last = sentences[at - 1]
    const tells = tellsOfTrouble(before) || (last !== undefined && last.block === sentence.block && isTrouble(last))
    if (!tells || sentence.prose.text.includes('?') || does(sentence, 'blame')) return true
    const next = sentences[at + 1]
    if (isStoodIn(`${sentence.prose.text} ${next?.prose.text ?? ''}`, letter.language)) return true
    // Our own day off, illness or other work is an excuse whatever day comes next.
    if (AWAY.test(sentence.prose.text.slice(proseSpan(sentence.prose, act.span).start))) return false
    const own = letter.body.indexOf(sentence)
    return (
      (last !== undefined && SOLVES.some(name => does(last, name))) ||
      SOLVES.some(name => does(sentence, name)) ||
      DAY.test(sentence.prose.text) ||
      letter.body.slice(Math.max(0, own) + 1).some(s => !s.quoted && isSolved(s))
    )
  })

const AWAY = anyOf({
  ru: 'в отпуске, на больничном, в отгуле, на сессии, в декрете, на обеде, на свадьбе, заболел*, приболел*, простудил*, слёг, слегла, практикант*, стажёр*, новеньк*, занят*|заняты ..2 на|другим|другой|другом, перегружен*',
  uk: 'у|в відпустці, на лікарняному, у|в відгулі, на сесії, у|в декреті, на обіді, на весіллі, захворі*, застуди*, зліг, злягла, практикант*, стажер*, новеньк*, зайнят* ..2 на|іншим|іншою, перевантажен*',
  en: 'on|at holiday|leave|lunch|wedding, ill, sick, poorly, trainee*, intern, interns, new, busy ..2 with|on, tied up, overloaded, stretched',
})

/** Said of ours, and as something that has come to be. */
const isTrouble = (sentence: Sentence): boolean =>
  !sentence.quoted &&
  !sentence.prose.text.includes('?') &&
  (TOLD.some(name => does(sentence, name)) ||
    tellsOfTrouble(sentence.prose.text) ||
    tellsOfLateness(sentence.prose.text))

const TOLD: readonly ActName[] = ['failure', 'mixedUp', 'ourFault', 'apology']

/** Something is done about it, or a day is named. */
const isSolved = (sentence: Sentence): boolean =>
  SOLVES.some(name => does(sentence, name)) || DATED.test(sentence.prose.text)

const SOLVES: readonly ActName[] = ['remedy', 'compensates', 'prevention', 'handledBy', 'alternative', 'gift', 'priced']

/** A day that is named. */
const DAY = anyOf({
  ru: 'завтра, послезавтра, понедельник, вторник*, среду, среды, четверг*, к утру|обеду|вечеру|полудню, теперь, но|зато|поэтому|уже *ем|*им|*ю, #',
  uk: 'завтра, післязавтра, понеділка, вівтор*, середу, середи, четвер*, до ранку|обіду|вечора|полудня, тепер, але|зате|тому|тож|уже|вже *емо|*имо|*ю, #',
  en: "tomorrow, monday, tuesday, wednesday, thursday, by noon|then|evening|morning, within, from now, we'll, i'll, will, so we|i, instead, #",
})

const DATED = anyOf({
  ru: 'сегодня, завтра, послезавтра, понедельник*, вторник*, среда, среду, среды, четверг*, суббот*, воскресень*, к утру|обеду|вечеру|полудню, через час|день|неделю|пару, уже *ем|*им|*ю, #, теперь, отныне',
  uk: 'сьогодні, завтра, післязавтра, понеділ*, вівтор*, середа, середу, середи, четвер*, субот*, неділ*, до ранку|обіду|вечора|полудня, за|через годину|день|тиждень|пару, уже|вже *емо|*имо|*ю, #, тепер, відтепер, віднині',
  en: "today, tomorrow, tonight, monday, tuesday, wednesday, thursday, saturday, sunday, by noon|then|evening|morning, within, #, from now, we'll, i'll, will, we've, i've, instead, now",
})
