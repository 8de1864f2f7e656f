import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { anyOf, whole } from '../../language/spoken.ts'
import { doesIn } from '../sentences.ts'

/**
 * «Чай в банках: тираж», "Tea towels: second print": words of a friendly chat that are here what the client makes or sells. The label has a
 * matter behind its colon, or work is named, and nobody talks, asks how it was or says hello.
 */
export const isMatter = (text: string, language: Language): boolean => {
  const bare = text.replace(MINUTES, ' ')
  return !TALK.test(bare) && !WARMS_UP.test(bare.split(':')[0]!) && (WORK.test(bare) || hasMatter(bare, language))
}

const MINUTES = /[([]?\d{1,3}\s?(?:\p{L}{1,6}\.?)?[)\]]?\s*$/u

function hasMatter(text: string, language: Language): boolean {
  const colon = text.indexOf(':')
  if (colon < 0) return false
  const [label, rest] = [text.slice(0, colon), text.slice(colon + 1)]
  return (
    wordsOf(label).length > 1 &&
    wordsOf(rest).some(({ capital, norm }) => !capital && norm.length > 3) &&
    !doesIn(rest, language, 'agenda').has('smallTalk')
  )
}

/** Names of the warming up itself. */
const WARMS_UP = whole({
  ru: 'разминка, раскачка, ледокол, айсбрейкер, смол ток, знакомство, болтаем, для разминки',
  uk: 'розминка, розігрів, криголам, айсбрейкер, смол ток, знайомство, балачки, для розминки',
  en: 'ice-breaker, icebreaker, ice breaker, warm-up, warm up, small talk, chat, catch-up, catching up, hellos',
})

/** Somebody talks, greets, asks how it was. */
const TALK = anyOf({
  ru: `болта*, поболта*, бесед*, разговор*, поговор*, говорим, байки, байка, рассказ*, расскаж*, новости, привет*, здоров*, поздоров*, как, кто, кого, у кого, обо всём, ни о чём, всем, общ*, знаком*, познаком*
    поздравл*, шутк*, шутим, впечатлени*, пьём, гладим`,
  uk: `балака*, побалака*, балачк*, бесід*, розмов*, поговор*, говоримо, байки, байка, розповід*, новини, привіт*, вітаємо*, як, хто, кого, у кого, про все, ні про що, усім, загальн*, знайом*, познайом*
    теревен*, жарт*, враження, п'ємо`,
  en: `chat, chats, chatting, chit-chat, talk, talks, talking, stories, story, tales, news, hello, hellos, hi, how, how's, who, who's, whose, everyone's, everybody's, catch, catching, catch-up, welcome, greetings
    congratulations, jokes, gossip, banter, impressions, know, small, settle, settling`,
})

/** Work on something: what it costs, what it is made of, when it comes. */
const WORK = anyOf({
  ru: `цена, цены, цену, стоимость, тираж, смета, смету, договор, договоре, договора, этикетк*, упаковк*, бумаг*, эскиз*, макет*, образец, образцы, поставк*, поставщик*, график, расписание, реклам*, заказ, заказы, тендер
    дренаж, фундамент, ремонт*, монтаж*, смет*, размер*, чертеж*, утвердить, выбрать, выбираем, выбор, согласовать, закупк*, рецепт*, жалоб*, испытани*, билет*, бюджет*, проект*, сайт`,
  uk: `ціна, ціни, ціну, вартість, наклад, кошторис*, договір, договорі, договору, етикетк*, пакован*, папір, ескіз*, макет*, зразок, зразки, постачан*, постачальник*, графік, розклад, реклам*, замовлення, тендер
    дренаж, фундамент, ремонт*, монтаж*, розмір*, креслен*, затвердити, обрати, вибрати, обираємо, вибір, погодити, узгодити, закупівл*, рецепт*, скарг*, випробуван*, заміняє, заступає, квитк*, квитки, бюджет*, проєкт*, сайт`,
  en: `price, prices, cost, costs, quote, quotes, contract, label, labels, packaging, paper, draft, drafts, sketch, design, designs, sample, samples, supplier, suppliers, schedule, timetable, order, orders, tender, drainage, foundation
    repair, repairs, size, sizes, approve, choose, choice, recipe, recipes, complaint, complaints, budget, print, second print, colour, colours, color, colors, tickets, site, website, offers, model, variants`,
})
