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
const FROM_NAME = /^(?:[Оо]т|[Вв]ід|[Ff]rom)\s+(?=\p{Lu}\p{Ll})/u

/** «Инга → нам», "Inga to us": whoever stands first wrote to us; the name itself stays. */
const TO_US_BEHIND =
  /^(?=\p{Lu}[\p{L}'’ʼ.-]*(?:\s\p{Lu}[\p{L}'’ʼ.-]*){0,2}\s?(?:→|⇒|➔|->|=>|>|[–—]|to)\s?(?:нам|мы|ми|мне|мені|нас|us|me|we)(?![\p{L}\d]))/u

const BEHIND = '(?![\\p{L}\\d])\\.?'

const wordAt = (...words: string[]): RegExp => new RegExp(`^(?:${words.join('|')})${BEHIND}`, 'iu')

const PARTY = {
  ours: wordAt('мы', 'ми', 'we', 'us', 'нам'),
  client: wordAt('клиент[ау]?', 'клієнт(?:а|у|ові)?', 'client', 'them', 'заказчик[ау]?', 'замовник[ау]?', 'customer'),
}

const WORD = {
  ours: wordAt(
    ...['исх(?:одящ(?:ий|ее|ая|ие))?', 'от нас', 'мы', 'наш[еаи]?', 'вих(?:ідн(?:ий|а|е|і))?', 'від нас', 'ми'],
    ...['out(?:going|bound)?(?! of)', 'from us', 'we', 'ours?', 'us'],
  ),
  client: wordAt(
    ...['вх(?:одящ(?:ий|ее|ая|ие))?', 'вхід(?:н(?:ий|а|е|і))?', 'от клиента', 'от заказчика', 'клиент', 'заказчик'],
    ...[
      'від клієнта',
      'від замовника',
      'клієнт',
      'замовник',
      'in(?:coming|bound)?(?!\\s+(?:the|a|our|his|her|their|person))',
      'from (?:the )?(?:client|customer)',
    ],
    ...['from (?:him|her|them)', 'client', 'customer', 'they', 'они', 'вони'],
  ),
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

const INCOMING =
  /(?<!\p{L})(?:входящ|вхідн|incoming|inbound|client['’]s)|^[\p{L}-]+\s+(?:от |від |from )?(?:the )?(?:клиента|клієнта|замовника|заказчика|client|customer)(?!\p{L})/iu

const FROM_SOMEBODY = /(?<!\p{L})(?:от|від|from)\s+\p{Lu}/u

const OUTGOING = /(?<!\p{L})(?:исходящ|вихідн|outgoing|outbound)|(?<!\p{L})(?:от нас|від нас|from us)(?!\p{L})/iu

/** The side that a cell or a field names: `→`, «исх.», "from client". */
export function directionNamed(text: string): Side | undefined {
  const plain = text.trim()
  const at = directionWordAt(plain, false) ?? directionWordAt(plain.replace(/^(?:от|від|from)\s+/iu, ''), false)
  return at?.side ?? directionIn(plain)
}
