import type { Document, DocumentFile, Side } from '../document/model.ts'
import { anyOf, spoken, whole } from '../language/spoken.ts'
import { SENDER_LABEL } from '../lexicon/word-lists.ts'
import type { Settings } from '../settings.ts'
import { normalizedName } from './clients.ts'
import { headerValues } from './header.ts'
import { onlyOneNamed } from './mentions.ts'
import type { Known } from './people.ts'

/** Whose letter it is: ours, unless `direction:`, `from:` or the name below it says that the client wrote it. `people`: who is known around him. */
export function directionOf(
  document: Document,
  file: DocumentFile,
  client: string,
  settings: Settings,
  people: readonly Known[],
): Side {
  const marked = headerValues(document, file, DIRECTION_LABELS).map(value => value.trim())
  if (marked.some(value => INCOMING.test(value))) return 'client'
  if (marked.some(value => OUTGOING.test(value))) return 'ours'
  const sender = headerValues(document, file, SENDER_LABELS)[0]
  const known = onlyOneNamed(sender ?? signatureOf(document), people)?.side
  if (known) return known
  return sender !== undefined && isClients(sender, client, settings) ? 'client' : 'ours'
}

const signatureOf = (document: Document): string =>
  document.kind === 'email' && document.signature
    ? document.text.slice(document.signature.start, document.signature.end)
    : ''

/** Once our team is known, whoever else writes is the client; before that the sender must bear the client's name. */
function isClients(sender: string, client: string, { team, company }: Settings): boolean {
  const plain = ` ${normalizedName(sender.replace(/[()<>[\],;]/g, ' '))} `
  const names = (name: string | undefined) =>
    name !== undefined && name !== '' && plain.includes(` ${normalizedName(name)} `)
  if (plain.trim() === '') return false
  if (team.some(person => names(person.name)) || names(company.name)) return false
  if (company.domain && sender.toLowerCase().includes(`@${company.domain.toLowerCase()}`)) return false
  if (names(client) || isHisDomain(sender, client) || CLIENT_WORDS.test(plain)) return true
  return team.length > 0
}

/** `ann@acme-works.example` writes for Acme Works. */
function isHisDomain(sender: string, client: string): boolean {
  const [, host = ''] = /@([\w-]+)\./u.exec(sender.toLowerCase()) ?? []
  return host !== '' && host.replaceAll('-', '') === normalizedName(client).replaceAll(' ', '')
}

const DIRECTION_LABELS = whole({ ru: 'направление', uk: 'напрямок, напрям', en: 'direction' })

const SENDER_LABELS = whole(SENDER_LABEL)

const INCOMING = spoken`^(?:${{
  ru: 'вх, входящее, входящий',
  uk: 'вх, вхідне, вхідний',
  en: 'in, incoming, client',
}}\.?|←)$`
const OUTGOING = spoken`^(?:${{
  ru: 'исх, исходящее',
  uk: 'вих, вихідне, вихідний',
  en: 'out, outgoing, ours',
}}\.?|→)$`

const CLIENT_WORDS = anyOf({
  ru: 'клиент, клиента, клиентка, заказчик, заказчика',
  uk: 'клієнт, клієнта, клієнтка, замовник, замовника',
  en: 'client, customer',
})
