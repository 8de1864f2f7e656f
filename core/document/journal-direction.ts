import { anyOf, cased, spoken } from '../language/spoken.ts'
import { SENDER } from '../lexicon/word-lists.ts'
import type { Side } from './model.ts'

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
  const sender = again ? undefined : (FROM_NAME.exec(text) ?? TO_US_BEHIND.exec(text))
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

const FROM_SOMEBODY = cased`${SENDER}\s+\p{Lu}`

const OUTGOING = anyOf({ ru: 'исходящ*, от нас', uk: 'вихідн*, від нас', en: 'outgoing*, outbound*, from us' })

const LED_BY_FROM = spoken`^${SENDER}\s+`

/** The side that a cell or a field names: `→`, «исх.», "from client". */
export function directionNamed(text: string): Side | undefined {
  const plain = text.trim()
  const at = directionWordAt(plain, false) ?? directionWordAt(plain.replace(LED_BY_FROM, ''), false)
  return at?.side ?? directionIn(plain)
}
