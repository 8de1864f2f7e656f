import type { Language } from '../../language/language.ts'
import { type FoundRhythm, findRhythm } from '../../language/rhythm.ts'
import { anyOf, opening, spoken, type Words, whole } from '../../language/spoken.ts'
import { sourceSpan } from '../../markdown/prose.ts'
import type { ClientCard } from '../model.ts'
import { type CardNote, isIn, tells } from './notes.ts'

/**
 * How often the client wants to be touched, in days: what stands under its own heading or label, else a line on touches, else one that says how
 * often we write, call or meet.
 */
export function readCadence(notes: readonly CardNote[], language: Language): ClientCard['cadence'] {
  for (const told of [
    rhythmOfTouches,
    leastInLine,
    rhythmInLine,
    rhythmOfContact,
    rhythmUnderContact,
    limitOfSilence,
  ]) {
    for (const note of notes) {
      const part = tells(note) ? told(note) : undefined
      const rhythm = part && rhythmIn(note.value.text.slice(part.start, part.end), language)
      if (!rhythm) continue
      const { start } = part
      return { days: rhythm.days, span: sourceSpan(note.value, start + rhythm.start, start + rhythm.end) }
    }
  }
  return undefined
}

/**
 * The longest rhythm that the lines of a card tell beside its goals, plan and ways to reach somebody: where nothing is plainly called the rhythm of
 * touches, it may be that one, in words of its own: «Достаточно напоминать о себе раз в три недели».
 */
export function readSlackest(notes: readonly CardNote[], language: Language): number | undefined {
  const rhythmOf = (note: CardNote) => (tells(note) ? rhythmIn(note.value.text, language) : undefined)
  const slackest = (note: CardNote) => (note.label && isMatter(note.label.text) ? [] : rhythmsOfNobody(note, language))
  if (notes.some(note => [rhythmOfTouches, leastInLine, rhythmInLine].some(told => told(note)) && rhythmOf(note)))
    return undefined
  const days = notes
    .filter(note => note.form !== 'head' && note.form !== 'heading' && !isIn(note, ...OTHER_PARTS) && !isReport(note))
    .flatMap(note => (tells(note) ? slackest(note) : []))
  return days.length > 0 ? Math.max(...days) : undefined
}

/** The rhythms of a note but those of things and of what others do: «оплата раз в квартал», "filters are changed every six months". */
const rhythmsOfNobody = ({ value }: CardNote, language: Language): number[] =>
  value.text.split(CLAUSE_END).flatMap(clause => (isMatter(clause) ? [] : (rhythmIn(clause, language)?.days ?? [])))

const CLAUSE_END = /[.;!?\n]|,\s/u

export const isMatter = (text: string): boolean => MATTER.test(text) && !OF_CONTACT.test(text)

/** Money, goods, upkeep, reports, meetings of their own, contracts. */
const MATTER = anyOf({
  ru: `
    оплат*, плат*, счет, счета, предоплат*, аванс*, абонплат*, бюджет*, премии|премию, зарплат*, закуп*, завоз*, привоз*, постав*, отгруж*, отгруз*, заказыва*, пополня*, инвентаризац*, выручк*
    меня*, замен*, провер*, чист*, обслужив*, осмотр*, осматрива*, поверк*, ремонт*, моют|моем, то, дезинф*, обновля*, выход*, выпуск*, печата*, тираж*, публик*, сводк*, отчет*, отчит*, выгруз*, показател*
    совет, правлени*, планерк*, летучк*, комисси*, заседан*, собрани*, коллеги*, педсовет*, акци*, скидк*, распродаж*, ярмарк*, выставк*, продлева*, продлен*, перезаключ*, пересматрива*, отпуск*, командировк*, дежур*, смен*, бэкап*, резервн*
  `,
  uk: `
    оплат*, плат*, рахунок, рахунки, передоплат*, аванс*, абонплат*, бюджет*, преміі|премію, зарплат*, закуп*, завоз*, завоз*, привоз*, постача*, відвантаж*, замовля*, поповню*, інвентаризац*, виторг*
    міня*, замін*, перевір*, чист*, обслуговув*, огляд*, оглядаю*, повірк*, ремонт*, миють, то, дезінф*, оновлю*, виход*, випуск*, друку*, наклад*, публіку*, зведен*, звіт*, вивантаж*, показник*
    рада, правлінн*, планірк*, летючк*, комісі*, засіда*, збори, колегі*, педрад*, акці*, знижк*, розпродаж*, ярмар*, вистав*, продовж*, переуклад*, переглядают*, відпуст*, відрядж*, чергу*, змін*, бекап*, резервн*
  `,
  en: `
    pay*, invoic*, bill, bills, billed, deposit*, budget*, wages, purchas*, buys, order*, deliver*, restock*, stock*, inventory, takings, turnover, revenue
    change, changed, replac*, check|checks|checked, clean*, servic*, inspect*, maintain*, maintenance, repair*, disinfect*, updated, publish*, printed, issue, issues, report*, summary, summaries, figures, export*
    board, committee, council, founders, partners, shareholders, sit|sits once|every, convene*, comes|come out, arrive*, trustees, governors, staff meeting, their own meeting|meetings, sale, sales, discount*, fair, exhibition*, renew*, extend*, contract*, holiday*, shift*, duty, rota, backup, backups
  `,
})

/** We, or he of us; talk, silence. */
const OF_CONTACT = anyOf({
  ru: 'мы, нас, нам, нами, звон*, созвон*, пис*, пишем, письм*, напомин*, беспок*, трог*, дерг*, слыш*, контакт*, касан*, касат*, связ*, общ*, весточк*, тиш*, молч*, пауз*, встреч*, разговор*, привет*, заезжа*, загляд*, объявл*, видим*, видеть*, хватает, хватит, достаточно',
  uk: "ми, нас, нам, нами, дзвон*, дзвін*, телефон*, пис*, пишемо, лист, листи, нагад*, турбу*, чіпа*, смика*, чути, чує, контакт*, дотик*, торка*, зв'яз*, спілку*, звістк*, тиш*, мовч*, пауз*, зустріч*, розмов*, привіт*, заїжджа*, зазира*, озива*, бачим*, бачити*, вистачає, досить, достатньо",
  en: 'we, us, our, i, call, calls, ring, rings, phone, write, writes, letter, letters, email, emails, note, line, remind*, bother*, disturb*, hear, hears, contact*, touch*, talk*, chat*, conversation*, silence, quiet, visit*, meet, meets, catch, in touch, enough, plenty, will do',
})

const OTHER_PARTS = [
  'goals',
  'goalProject',
  'goalDecider',
  'goalContact',
  'portrait',
  'history',
  'plan',
  'scenarios',
  'controlPoints',
  'expectations',
] as const

/** «раз в десять дней»; «дольше недели» is one of them. */
function rhythmIn(text: string, language: Language): FoundRhythm | undefined {
  const found = findRhythm(text, language)
  if (found) return found
  // «Каденція: 14».
  const bare = /^\s*(\d{1,3})\s*$/u.exec(text)
  if (bare) return { start: 0, end: text.length, days: Number(bare[1]) }
  const one = ONE_UNIT.exec(text)
  return one ? { start: one.index, end: one.index + one[0].length, days: MONTH.test(one[1]!) ? 30 : 7 } : undefined
}

const ONE_UNIT = spoken`${{
  ru: 'на, дольше, больше, свыше, более, чем',
  uk: 'на, довше, більше, понад, більш як|ніж, ніж',
  en: 'for, than, over, a, one',
}}\s(${{
  ru: 'неделя|недели|неделю, месяц|месяца',
  uk: 'тиждень|тижня, місяць|місяця',
  en: 'week, month',
}})`
const MONTH = opening({ ru: 'месяц*', uk: 'місяц*', en: 'month' })

/** Offsets in the value of a note. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const allOf = ({ value }: CardNote): Stretch => ({ start: 0, end: value.text.length })

const rhythmOfTouches = (note: CardNote): Stretch | undefined => (isIn(note, 'cadence') ? allOf(note) : undefined)

/** «Не реже раза в десять дней» says how seldom it may be; «на связи каждый день» beside it, who answers. */
const leastInLine = (note: CardNote): Stretch | undefined =>
  LEAST.test(note.value.text) && !isElsewhere(note) ? allOf(note) : undefined

const LEAST = anyOf({
  ru: 'не реже, хотя бы, по крайней мере, минимум, самое редкое|малое',
  uk: 'не рідше, щонайменше, принаймні, хоча б, мінімум',
  en: 'at least, no less often, not|never less than',
})

const rhythmInLine = (note: CardNote): Stretch | undefined =>
  TOUCH.test(note.prose.text) && !isElsewhere(note) ? allOf(note) : undefined

/** The clause around «пишем», "we call": what stands in the next one is not how often we do. */
function rhythmOfContact(note: CardNote): Stretch | undefined {
  if (isElsewhere(note)) return undefined
  const { text } = note.value
  // «Созваниваемся | по вторникам»: the label tells what is done so often.
  if (note.label && CONTACT.test(note.label.text)) return allOf(note)
  const contact = CONTACT.exec(text) ?? TALK_SO_OFTEN.exec(text)
  if (!contact) return undefined
  const start = Math.max(0, ...[...text.slice(0, contact.index).matchAll(CLAUSE)].map(end => end.index + 1))
  const rest = text.slice(contact.index).search(CLAUSE)
  const end = rest < 0 ? text.length : contact.index + rest
  // A clause among channels that tells by which way the report goes.
  return isIn(note, 'channels') && OF_REPORTS.test(text.slice(start, end)) ? undefined : { start, end }
}

const OF_REPORTS = anyOf({ ru: 'отчет*', uk: 'звіт*', en: 'report*, figures, update|updates' })

/** «Связь: каждый понедельник, коротко»: the label names no channel, and how often comes first. */
const rhythmUnderContact = (note: CardNote): Stretch | undefined =>
  note.label && IN_TOUCH.test(note.label.text) && OFTEN_FIRST.test(note.value.text) ? allOf(note) : undefined

const IN_TOUCH = whole({
  ru: 'связь, контакт, контакты, общение, созвон|созвоны, звонки, переписка',
  uk: "зв'язок, контакт, контакти, спілкування, зідзвони|зідзвон, дзвінки, листування",
  en: 'contact, communication, comms, calls, catch-ups, in touch',
})

const OFTEN_FIRST = opening({
  ru: 'раз в|на, кажд*, еженед*, ежемес*, по понедельникам|вторникам|средам|четвергам|пятницам, не реже',
  uk: "раз у|на, кожн*, щотиж*, щоміс*, щопонеділка|щовівторка|щосереди|щочетверга|щоп'ятниці, по понеділках|вівторках|середах|четвергах|п'ятницях, не рідше",
  en: 'every, once, weekly, fortnightly, monthly, at least, each, twice, mondays|tuesdays|wednesdays|thursdays|fridays',
})

/** «Не зникаємо довше ніж на 21 день», "we don't let three weeks go by", «тишины дольше недели не бывает». */
const limitOfSilence = (note: CardNote): Stretch | undefined =>
  (SILENCE.test(note.value.text) || SUFFICES.test(note.value.text)) && !isElsewhere(note) ? allOf(note) : undefined

/** «Раз в месяц достаточно», "every ten days will do". */
const ENOUGH: Words = {
  ru: 'достаточно, хватит, хватает, вполне',
  uk: 'досить, достатньо, вистачає, вистачить, удосталь',
  en: 'is enough|plenty, will do',
}
const SUFFICES = spoken`^[^,.]{4,40}${ENOUGH}|^${{ ru: 'достаточно, хватит, хватает', uk: 'досить, достатньо, вистачає, вистачить', en: 'enough' }}`

const SILENCE = anyOf({
  ru: `тишина|тишины|тишине|тишину
    не|без ..2 пропадаем|пропадать|исчезаем|теряемся|теряться|молчим|молчать|замолкаем|затихаем|затихать
    пропадать, исчезать, молчать дольше|больше|свыше|более
    между разговорами|звонками|письмами|касаниями|контактами|встречами|созвонами
    дней|недель|недели|неделю|месяц без ..1 звонка|вестей|вести|письма|новостей|связи|контакта|нас|весточки
    недели|недель|дней|неделю тихо
    чаще ..4 не трогаем|беспокоим|тревожим|дергаем|пишем|звоним, реже ..4 не`,
  uk: `тиша|тиші|тишу, мовчанка|мовчанки|мовчанку
    не|без ..2 зникаємо|зникати|губимося|губитися|мовчимо|мовчати|затихаємо|затихати
    пропадати, зникати, мовчати понад|довше|більш|більше
    між розмовами|дзвінками|листами|дотиками|контактами|зустрічами|зідзвонами
    днів|тижнів|тижні|тиждень|місяць без ..1 дзвінка|звісток|звістки|листа|новин|зв'язку|контакту|нас
    тижні|тижнів|днів|тиждень тихо
    частіше ..5 не турбуємо|чіпаємо|тривожимо|смикаємо|пишемо|дзвонимо, рідше ..4 не`,
  en: `word|line|call|letter|note|card from us, silence, silent, go|goes|going|stay|fall quiet|dark|silent, go|goes by
    pass|passes, without a|any word|news|sign|touch|call|letter, sign|signs of life, leave it|them|him|her longer|more
    something|anything|word|line from us, between contacts|calls|touches|conversations|talks|visits|letters|emails`,
})

const isElsewhere = (note: CardNote): boolean => isIn(note, 'goals', 'portrait', 'history', 'plan') || isReport(note)

/** «Зв'язок: дзвінок щосереди» tells it, a row on one of the situations does not. */
const isReport = (note: CardNote): boolean =>
  REPORT.test(note.prose.text) ||
  (isIn(note, 'channels') &&
    note.label !== undefined &&
    (note.form === 'cell' || REPORT.test(note.label.text)) &&
    !CONTACT.test(note.label.text))

/** «Проміжний звіт: дзвінок щовівторка»: how often figures go out is not how seldom he may hear of us. */
const REPORT = opening({
  ru: '?промежуточн* отчет*, промежуточно, цифры, где мы, как идет|продвигается',
  uk: '?проміжн* звіт*, проміжно, цифри, де ми, як іде|просувається',
  en: '?interim|progress|status|monthly|weekly report*, interim, half-way|halfway, state of play|things, figures, numbers, progress, where we',
})

const TOUCH = anyOf({
  ru: 'касани*, касае*, касая*, на связи, связываемся, созваниваемся, не реже, контакт раз|кажд*|не',
  uk: "дотик*, торка*, на зв'язку, зідзвонюємо*, не рідше, контакт раз|кожн*|що*|не",
  en: 'touch*, at least once|every, minimum ..1 one ..1 contact|call, no less often, keep|stay in contact, hear from us, catch up, contact every|once, contact at least',
})

const TALK: Words = {
  ru: 'звонок, звонки, созвон, созвоны, встреча, письмо, разговор, сообщение, весточка',
  uk: 'дзвінок, дзвінки, зідзвон, зідзвони, зустріч, лист, розмова, повідомлення, звістка',
  en: 'call, calls, chat, chats, check-in, check-ins, catch-up, catch-ups, email, emails, note, message, text, visit, meeting',
}

/** «Раз на два тижні дзвінок», "a call every Tuesday": the talk itself stands beside how often. */
const TALK_SO_OFTEN = spoken`${{
  ru: 'раз в|на, кажд*, по',
  uk: 'раз у|на, кожн*, по',
  en: '—',
}}\s(?:\p{L}+\s)?\p{L}+[\s,:—–-]+(?:\p{L}+\s)?${TALK}|${{
  ru: 'еженед*, ежемес*',
  uk: "щотиж*, щоміс*, щопонеділ*, щовівтор*, щосеред*, щочетвер*, щоп'ятниц*",
  en: 'weekly, fortnightly, monthly',
}}[\s,:—–-]+(?:\p{L}+\s)?${TALK}|${TALK}\s${{
  ru: 'раз в|на, кажд*, еженед*, ежемес*, по понед*|втор*|сред*|четв*|пятн*',
  uk: "раз у|на, кожн*, щотиж*, щоміс*, щопонед*, щовівт*, щосеред*, щочетв*, щоп'ятн*, по понед*|вівт*|серед*|четв*|п'ятн*",
  en: 'every, once, weekly, each, on mondays|tuesdays|wednesdays|thursdays|fridays',
}}`

const CLAUSE = /[.;!?\n]/gu

/** We, and nobody else, get in touch; what we write for a living, posts or code, is no touch. */
const CONTACT = spoken`${{
  ru: `звоним, созваниваемся, связываемся, встречаемся, видимся, общаемся, выходим|выходить на связь, отчитываемся
    даём|давать о себе знать, напоминаем|напоминать|напоминание о себе, подаём|подавать голос, показываемся, показываться
    связываться, созваниваться, объявляемся, слышать нас, держим|держать ..2 в курсе, признаки жизни, весточку|весточка|весточки
    вспоминают, вспоминаем, напоминать, звоню, созваниваюсь, связываюсь, заезжаю, заглядываю, спрашиваю как, заглядываем, навещаем, беспокоим`,
  uk: `дзвонимо, зідзвонюємося, зв'язуємося, зустрічаємося, бачимося, спілкуємося, виходимо|виходити на зв'язок, звітуємо
    даємо|давати про себе знати, нагадуємо|нагадувати про себе, подаємо|подавати голос, показуємося, показуватися
    озиваємося, озиватися, об'являємося, телефонуємо, чути нас, тримаємо|тримати ..2 в курсі, ознаки життя, звістку|звістка|звістки
    згадують, згадуємо, нагадувати, дзвоню, телефоную, зідзвонююсь|зідзвонююся, зв'язуюся|зв'язуюсь, заїжджаю, зазираю, питаю як, навідуємося, навідуємо, турбуємо`,
  en: `we|i call|ring|phone|talk|speak|meet|report|ask|enquire, we check in, we catch up, we get|are in touch, hear|hears|heard from us
    touch base, drop her|him|them a line, get|keep|stay in touch, say hello, check in with|on, hear something|anything|news
    give|drop|send him|her|them ..2 shout|ring|line|call|note|bell|buzz|message|text
    keep him|her|them ..1 posted|updated|informed|warm, keep ..2 in the loop
    we|i update|ring|text|message|email|visit|see|brief|call|phone him|her|them, we|i drop|pop|look in|by|round`,
}}|${{ ru: 'пишем, пишу', uk: 'пишемо, пишу', en: 'we|i write' }}(?=[^\p{L}]*$|[,;.]|\s${{
  ru: 'ему, ей, им, клиенту, раз, не р*, кажд*, по, дважды, как, ежен*, ежем*',
  uk: 'їм, йому, їй, клієнту, клієнтові, раз, не р*, кожн*, що*, по, двічі, як',
  en: 'to him|her|them, every, at least, once, twice, on, weekly, monthly',
}})`
