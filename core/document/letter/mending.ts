import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { findClock } from '../../language/times.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { proseSpan, textBefore } from '../../markdown/prose.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { AHEAD, DONE, I_DO, isGoodWill } from './amends.ts'
import { isFelt, isHabitual } from './habit.ts'
import { withoutSemblance } from './no-remedy.ts'
import { AS_WISHED } from './understanding.ts'
import { paragraphOf } from './voice.ts'

/**
 * It is put right, it may be: behind the words of pardon or regret, or in a paragraph of its own behind the tale, something is told that has a day, an
 * hour, a figure or something new in it and a verb, and is neither the measure for later nor anything else that such a letter says.
 */
export const mayMend = (read: Letter): boolean => {
  const letter = withoutSemblance(read)
  const sorry = letter.body.findIndex(s => SORRY.some(name => does(s, name)) || PLEADS.test(s.prose.text))
  const tale = letter.paragraphs.findIndex(p => p.some(s => letter.body.includes(s)))
  const measure = letter.body.findLast(s => does(s, 'prevention'))
  return letter.body.some(
    (s, at) =>
      ((sorry >= 0 && at > sorry) || letter.paragraphs.findIndex(p => p.includes(s)) > tale) &&
      s !== measure &&
      isMending(s, letter, {
        inPlace: measure !== undefined && sorry >= 0 && at > sorry && at < letter.body.indexOf(measure),
        inTale: at < sorry && isOfTale(s, letter),
      }),
  )
}

/** "We ordered 904, the factory packed 316", before the word of pardon in a paragraph that tells what failed: a figure of what went wrong. */
const isOfTale = (sentence: Sentence, letter: Letter): boolean =>
  paragraphOf(letter, sentence).some(s => does(s, 'failure') || does(s, 'mixedUp') || does(s, 'ourFault'))

/** Where a sentence stands: between pardon and the measure, or beside what failed before pardon is asked. */
interface Where {
  readonly inPlace: boolean
  readonly inTale: boolean
}

/** Told between pardon and the measure for later, any deed is one; elsewhere it has something of the kind in it. */
const isMending = (sentence: Sentence, letter: Letter, where: Where): boolean => {
  const { text } = sentence.prose
  return (
    sentence.words >= FEWEST &&
    !ELSE.some(name => does(sentence, name) && !(name === 'wished' && AS_WISHED.test(text))) &&
    !beginsWithCall(sentence) &&
    !text.includes('?') &&
    !LATER.test(text) &&
    !EACH.test(text) &&
    !isGoodWill(text) &&
    !isHabitual(sentence, letter) &&
    clausesOf(sentence).some(clause => isDeed(clause, letter, where))
  )
}

/** "I rang you at nine": a call, unless what is done stands before it: «Абонемент продлён на неделю, как мы решили по телефону». */
const beginsWithCall = (sentence: Sentence): boolean => {
  const called = does(sentence, 'called')
  return called !== undefined && !CLAUSE.test(textBefore(sentence.prose, called.span))
}

const FEWEST = 4

const CLAUSE = /[,;:—–]\s(?!\d)/u

/** The clauses of a sentence that tell of no harm and want nothing done. */
function clausesOf({ acts, prose }: Sentence): readonly string[] {
  const { text } = prose
  const placesOf = (name: ActName) => acts.flatMap(act => (act.name === name ? proseSpan(prose, act.span).start : []))
  const [harmed, [asked = text.length]] = [[...placesOf('failure'), ...placesOf('called')], placesOf('request')]
  let end = 0
  return text.split(CLAUSE).flatMap(clause => {
    const start = text.indexOf(clause, end)
    end = start + clause.length
    return end > asked || harmed.some(at => at >= start && at < end) ? [] : clause.split(ALSO)
  })
}

const ALSO = spoken`\s${{ ru: 'и', uk: 'і, й, та', en: 'and' }}\s`

function isDeed(clause: string, { language, date }: Letter, { inPlace, inTale }: Where): boolean {
  if (
    UNDONE.test(clause) ||
    isFelt(clause) ||
    !(DONE[language].test(clause) || AHEAD[language].test(clause) || SHORT[language].test(clause) || I_DO.test(clause))
  )
    return false
  if (THEIRS.test(clause)) return false
  return (
    inPlace ||
    NEW.test(clause) ||
    MONEY.test(clause) ||
    findClock(clause, language).length > 0 ||
    findDates(clause, language, date?.day).length > 0 ||
    (!inTale && NUMBER.test(clause))
  )
}

/** Brought, ready, in its place: states and pasts that the plain endings miss. */
const SHORT: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лись|ен|ена|ено|ены|ан|ана|аны|ит|ат|ят|ет|ут|ют|ём|ем|им|(?:ен|он|ин|ер|ар|ор)ю|[вшпмб]лю|[оиаы][жшщ]у|езу|еду|[йы]ду|[аяу]ю|ерну|ьму)|готов[аоы]?|идёт|везу)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:в|ла|ло|ли|вся|лася|лися|ено|ано|ито|ять|ать|ить|уть|ють|[ієує]|емо|ємо|имо|(?:ен|он|ин|ер|ар|ор)ю|[вшпмб]лю|[оиаі][жшщ]у|езу|[їй]ду|[аяу]ю|ерну)|готов[іае]?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:being|is|are|was|were|'ve|have|has|had|will|'ll|goes|comes|arrives?|\p{L}{2,}(?:ed|es)|brought|lent|came|went|sent|gave|took|put|paid|met|made|done|left|drove|lent|hung|set|cut|ran|bought|found|got|stood|held|built|sewn?|bakes?|lends?|brings?|takes?|pays?|fits?|cleans?|repairs?)(?!\p{L})/iu,
}

/** A thing in the place of the one that failed. */
const NEW = anyOf({
  ru: `
    новый, новая, новое, новые, новую, новых, нового, новой, верный, верная, верное, верные, верную, правильный, правильная, правильное, правильные, правильную, исправленный, исправленная, исправленное, исправленную, свежий, свежая, свежее, свежие, свежую
    другой, другая, другое, другие, другую, второй, вторая, второе, вторую, запасн*, замен*, взамен, вместо, заново, повторн*, ещё раз, такой|такая|такое|такую|такие ?же, из ..3 кармана|вознаграждения|зарплаты, своих, собственн*, свой счёт, обратно, назад, ещё один|одна|одну|два|две|три|несколько, сам, сама, сами, лично, мной, мною, нами
  `,
  uk: `
    новий, нова, нове, нові, нову, нових, нового, нової, правильний, правильна, правильне, правильні, правильну, виправлен*, свіжий, свіжа, свіже, свіжі, свіжу
    інший, інша, інше, інші, іншу, другий, друга, друге, другу, запасн*, замін*, натомість, замість, заново, наново, повторн*, ще раз, такий|така|таке|таку|такі ?самий|сама|саме|саму|самі, з ..3 кишені|зарплати|винагороди, ще один|одна|одну|два|дві|три|кілька, свої*, власн*, назад, сам, сама, самі, особисто, мною, нами
  `,
  en: `
    new, fresh, another, second, spare, correct, corrected, right, replacement*, replaced, clean, repaired, repaint*, re*ed, instead, again, afresh, anew, back, free, duplicate*, copy, copies, substitute, stand-in, our own, my own, own pocket|account, by us|me, in person, one|two|three more, same day|evening|morning|afternoon
  `,
})

/** "After that you pay $90 a day." */
const THEIRS = anyOf({
  ru: 'вы ..1 платите|заплатите|оплачиваете|найдёте|купите|можете, открыт*, работаем, на связи',
  uk: "ви ..1 платите|сплачуєте|заплатите|знайдете|купите|можете, відкрит*, відчинен*, працюємо, на зв'язку",
  en: "you ?will pay|owe|find|buy|call|ring, you'll pay|owe|find, open|opens",
})

const MONEY = /[€$£₴₽%]/u
const NUMBER = /(?<![\p{L}\d])\d+(?![\p{L}\d])/u

/** What is known to be something else. */
const ELSE: readonly ActName[] = [
  'ourFault',
  'apology',
  'regret',
  'excuse',
  'noAnswer',
  'thanks',
  'empathy',
  'noRepeat',
  'blame',
  'wished',
  'indifferent',
  'servile',
  'talksDown',
  'procedure',
]

const SORRY: readonly ActName[] = ['apology', 'regret', 'ourFault']

const PLEADS = anyOf({ ru: 'прост*', uk: 'пробач*', en: 'forgive, forgiveness, pardon' })

/** What is to be so from now on mends nothing. */
const LATER = opening({
  ru: 'впредь, отныне, теперь, с сегодняшнего|завтрашнего|нынешнего дня, с этого|этой дня|недели|дела|понедельника, чтобы, с ..1 января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря, со следующего|следующей, с понедельника|вторника|среды|четверга|пятницы',
  uk: 'надалі, віднині, відтепер, тепер, з|із|від сьогоднішнього|завтрашнього|нинішнього дня, з|із|від цього|цієї дня|тижня|понеділка, щоб, від сьогодні|завтра|понеділка, з|із|від наступного|наступної',
  en: 'from now on, from today|tomorrow|monday|then|this, from the next, in future, henceforth, as of, so that, now, since, to prevent|keep|avoid',
})

/** What is done each time is the measure. */
const EACH = anyOf({
  ru: 'каждый, каждая, каждое, каждую, каждого, каждой, каждым, каждом, каждому, всякий, любой, любую, любого, всегда, ежедневно, еженедельно, отныне, впредь',
  uk: 'кожен, кожна, кожне, кожну, кожного, кожної, кожним, кожному, будь-який, будь-яку, будь-якого, завжди, щодня, щотижня, щоразу, відтепер, віднині, надалі',
  en: 'each, every, always, any, whenever, daily, weekly, henceforth, from now on',
})

/** Denied, or still looked into. */
const UNDONE = spoken`(?:^|\s)${{
  ru: 'не, нет, ни, нельзя, никто, ничего, впервые, разбира*, выясня*, изуча*, расследу*, обсужда*, думаем, попробу*, постара*, надеемся, если, ли, зависит',
  uk: "не, немає, ні, ніхто, нічого, вперше, уперше, розбира*, з'ясов*, вивча*, розслід*, обговорю*, думаємо, спробу*, постара*, сподіваємося, якщо, чи, залежить",
  en: "not, no, *n't, never, nobody, nothing, cannot, investigat*, look|looking into, find|finding out, hope, try, trying, if, whether, depends",
}}(?!\p{L})`
