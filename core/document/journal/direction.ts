import { anyOf, cased, opening, spoken } from '../../language/spoken.ts'
import { SENDER } from '../../lexicon/word-lists.ts'
import type { Side } from '../model.ts'

/** An arrow or a word that says whose touch it is, at the beginning of a text; `again`: it is known already, the word is passed over. */
export function directionWordAt(
  text: string,
  again: boolean,
): { readonly side: Side; readonly end: number; readonly arrow: boolean } | undefined {
  const arrow = ARROW.exec(text)
  if (arrow) return { side: arrow[1] ? 'ours' : 'client', end: arrow[0].length, arrow: true }
  for (const side of ['client', 'ours'] as const) {
    const word = (again ? PARTY : WORD)[side].exec(text)
    if (word) return { side, end: word[0].length, arrow: false }
  }
  const sender = again ? undefined : (FROM_NAME.exec(text) ?? TO_US_BEHIND.exec(text) ?? TO_US.exec(text))
  return sender ? { side: 'client', end: sender[0].length, arrow: false } : undefined
}

const ARROW = /^(?:(→|⇒|⟶|➡\uFE0F?|➔|➜|↗|-{1,2}>|={1,2}>|>>|↔)|(?:←|⇐|⟵|⬅\uFE0F?|↙|<-{1,2}|<={1,2}|<<))/u

/** «Від Остапа», "from Irina": the name itself stays, it says with whom. */
const FROM_NAME = cased`^${SENDER}\s+(?=\p{Lu}\p{Ll})`

/** «Инга → нам», "Inga to us": whoever stands first wrote to us; the name itself stays. */
const TO_US_BEHIND = cased`^(?=\p{Lu}[\p{L}'’ʼ.-]*(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2}\s?(?:→|⇒|➔|->|=>|>|[–—]|to)\s?${{
  ru: 'нам, мы, мне, нас',
  uk: 'нам, ми, мені, нас',
  en: 'us, me, we',
}}(?![\p{L}\d]))`

/** «Ксюша нам», «Ігор мені написав». */
const TO_US = cased`^(?=\p{Lu}[\p{L}'’ʼ.-]*(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2}\s${{
  ru: 'нам, мне',
  uk: 'нам, мені',
  en: '—',
}}(?![\p{L}\d]))`

/** «…, Ровен → нам», "…, Olive to us", «…, к нам»: before the colon, behind the channel, to whom it came. */
export const comesToUs = (head: string): boolean => TO_US_IN_HEAD.test(head)

const TO_US_IN_HEAD = spoken`(?:→|⇒|➔|➜|->|=>)\s?(?:${{
  ru: 'нам, мы, мне, нас',
  uk: 'нам, ми, мені, нас',
  en: 'us, me, we',
}})\P{L}*$|(?:,|[–—(])\s?(?:(?!${{ ru: 'не', uk: 'не', en: 'not' }}\s)[\p{L}'’ʼ-]+\s){0,2}(?:${{
  ru: 'нам, мне, к нам|мне',
  uk: 'нам, мені, до нас|мене',
  en: 'to us|me',
}})\P{L}*$`

const PARTY = {
  ours: spoken`^${{ ru: 'мы, нам', uk: 'ми, нам', en: 'we, us' }}\.?`,
  client: spoken`^${{
    ru: 'клиент|клиента|клиенту, заказчик|заказчика|заказчику',
    uk: 'клієнт|клієнта|клієнту|клієнтові, замовник|замовника|замовнику',
    en: 'client, customer, them',
  }}\.?`,
}

const WORD = {
  ours: spoken`^${{
    ru: 'исх|исходящий|исходящее|исходящая|исходящие, от нас, мы, наш|наше|наша|наши',
    uk: 'вих|вихідний|вихідна|вихідне|вихідні, від нас, ми, наш|наше|наша|наші',
    en: 'out|outgoing|outbound !of, from us, we, us, our|ours',
  }}\.?`,
  client: spoken`^${{
    ru: 'вх|входящий|входящее|входящая|входящие, от клиента|заказчика, клиент, заказчик, они',
    uk: 'вх|вхід|вхідний|вхідна|вхідне|вхідні, від клієнта|замовника, клієнт, замовник, вони',
    en: `in|incoming|inbound !the|a|our|his|her|their|person, from ?the client|customer, from him|her|them, client, customer, they`,
  }}\.?`,
}

/** The side that words beside a channel name: «входящий звонок», "call from Irina", «письмо клиента». */
export function directionIn(text: string): Side | undefined {
  if (INCOMING.test(text) || FROM_SOMEBODY.test(text)) return 'client'
  if (OUTGOING.test(text)) return 'ours'
  // «письмо вх.», "call out"
  const last = /^\p{L}[\p{L}-]*[,\s]\s*([\p{L}.]+)$/u.exec(text.trim())?.[1]
  return last === undefined ? undefined : SIDES.find(side => WORD[side].test(last))
}

const SIDES = ['client', 'ours'] as const

const INCOMING = spoken`${{ ru: 'входящ*', uk: 'вхідн*', en: "incoming*, inbound*, client's" }}|^[\p{L}-]+\s+(?:${SENDER}\s)?(?:the )?${{
  ru: 'клиента, заказчика',
  uk: 'клієнта, замовника',
  en: 'client, customer',
}}`

/** «от Ирины», "Dr Amin's email", «письмо Риты», «лист Рити»: whose it is. */
const FROM_SOMEBODY = cased`${SENDER}\s+(?:\p{Lu}|${{
  ru: 'него, неё, них',
  uk: 'нього, неї, них',
  en: 'him, her, them',
}}(?!\p{L}))|\p{Lu}[\p{L}.]*['’]s\s${{
  ru: '—',
  uk: '—',
  en: 'email, e-mail, letter, call, message, text, reply, answer, question, note',
}}|^${{ ru: 'письмо, сообщение, ответ, вопрос, мейл', uk: 'лист, повідомлення, відповідь, питання, мейл', en: '—' }}\s\p{Lu}\p{Ll}+(?:ы|(?<!и)и)(?!\p{L})`

const OUTGOING = anyOf({ ru: 'исходящ*, от нас', uk: 'вихідн*, від нас', en: 'outgoing*, outbound*, from us' })

const LED_BY_FROM = spoken`^${SENDER}\s+`

/** The side that a cell or a field names: `→`, «исх.», "from client". */
export function directionNamed(text: string): Side | undefined {
  const plain = text.trim()
  const at = directionWordAt(plain, false) ?? directionWordAt(plain.replace(LED_BY_FROM, ''), false)
  return at?.side ?? directionIn(plain)
}

/** «Телеграм, Жанна: спросила …», «вайбер. Ірина питає …», "Email, Pete: wonders whether …": what he or she does in writing, or does to us; a woman's verb beside a woman's name. */
export function isSaidByHim(what: string, who: string): boolean {
  if (SAYS.test(what)) return true
  const subject = SUBJECT.exec(what)?.[0] ?? ''
  const told = what.slice(subject.length)
  if (SAYS.test(told)) return true
  const said = HAS_SAID.exec(told)
  const name = FIRST_NAME.exec(subject || who)?.[0]
  return said !== null && name !== undefined && /[ая]$/u.test(said[0].trim()) === /[ая]$/u.test(name)
}

/** «Степан у вайбері», «Олеся письмом», "Petra by email: could …?": a name in the nominative, and by which way he wrote; «Отчёт в телеграме» is a thing that was sent. */
export const isHisWay = (place: string, what: string): boolean =>
  !THING.test(place) && (HIS_WAY.test(place) || (NAME_BY.test(place) && what.includes('?')))

const HIS_WAY = cased`^\p{Lu}\p{Ll}+(?<=[бвгґджзйклмнпрстфхцчшщьаяо])(?:\s\p{Lu}\p{Ll}+)?\s(?:${{
  ru: 'по, на, в',
  uk: 'по, на, у, в',
  en: '—',
}}\s${{ ru: '*е', uk: '*і', en: '—' }}|${{
  ru: 'письмом, сообщением, смс, смской, почтой, мейлом, голосовым, вайбером, телеграмом',
  uk: 'листом, повідомленням, смс, смскою, поштою, мейлом, голосовим, вайбером, телеграмом',
  en: '—',
}})(?!\p{L})`

const NAME_BY = cased`^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?\s${{ ru: '—', uk: '—', en: 'by, via, over, on, in' }}\s`

const THING = opening({
  ru: 'ответ, вопрос, отчет, макет, счет, акт, файл, фото, видео, письмо, договор, эскиз, план, протокол, список, звонок, созвон, опрос, чат, разговор, встреча, беседа, справка, подборка, правка',
  uk: 'відповідь, питання, запитання, звіт, макет, рахунок, акт, файл, фото, відео, лист, договір, ескіз, план, протокол, список, перелік, дзвінок, опитування, чат, розмова, зустріч, довідка, добірка, правка',
  en: '—',
})

/** «Ирина Васильевна », before what she did. */
const SUBJECT = /^\p{Lu}[\p{L}'’ʼ.-]*(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2}\s(?=\p{Ll})/u

const FIRST_NAME = /^\p{Lu}[\p{L}'’ʼ-]*/u

const SAYS = opening({
  ru: `просит|просят, спрашивает|спрашивают, пишет|пишут, интересуется|интересуются, уточняет|уточняют, хочет|хотят, благодарит|благодарят
    предлагает|предлагают, напоминает|напоминают, прислал|прислала|прислали, присылает|присылают, торопит|торопят, возмущается|возмущаются, требует|требуют`,
  uk: `просить|просять, питає|питають, запитує|запитують, пише|пишуть, цікавиться|цікавляться, уточнює|уточнюють, хоче|хочуть, дякує|дякують
    пропонує|пропонують, нагадує|нагадують, прислав|прислала|прислали, присилає|присилають, квапить|квапять, обурюється|обурюються, вимагає|вимагають`,
  en: `asks|wonders|wants|writes|says|enquires|inquires|queries|reckons|demands|insists|chases, would like, asked ..1 if|whether|how|when|why|us|me
    wondering if|whether|how|when, wanted to know, sent us|me|over`,
})

const HAS_SAID = opening({
  ru: 'спросил|спросила, попросил|попросила, поинтересовался|поинтересовалась, написал|написала, уточнил|уточнила, поблагодарил|поблагодарила, ответил|ответила',
  uk: 'спитав|спитала, запитав|запитала, попросив|попросила, поцікавився|поцікавилась|поцікавилася, написав|написала, уточнив|уточнила, подякував|подякувала, відповів|відповіла',
  en: '—',
})
