import { normalized } from '../language/segment.ts'

/** A person or an office as a mail header names it; either part may be missing. */
export interface Mailbox {
  readonly name?: string
  readonly address?: string
}

const ADDRESS = /[^\s<>()[\],;:"«»]+@[^\s<>()[\],;:"«»]+\.[^\s<>()[\],;:"«».]{2,}/u

/** `Irina Petrova <irina@acme.example>, Boss` → two mailboxes, in text order. Names with commas inside quotation marks stay whole. */
export function mailboxesOf(header: string): Mailbox[] {
  return piecesOf(header).flatMap(piece => {
    const address = ADDRESS.exec(piece)?.[0]
    const name = piece
      .replace(address ?? '', '')
      .replace(/^["\s]+|["\s]+$|[<>]|\(\s*\)/gu, '')
      .trim()
    if (name === '' && address === undefined) return []
    return [{ ...(name === '' ? {} : { name }), ...(address === undefined ? {} : { address }) }]
  })
}

const piecesOf = (header: string): string[] => header.match(/(?:"[^"]*"|[^,;"]|")+/gu) ?? []

/** Every mailbox with an address that a text names: on a card, the name stands in the same line before it. */
export function mailboxesIn(text: string): Mailbox[] {
  return text.split('\n').flatMap(line => {
    const address = ADDRESS.exec(line)
    if (!address) return []
    const name = NAME.exec(line)?.[0]
    return [{ ...(name === undefined || name === address[0] ? {} : { name }), address: address[0] }]
  })
}

/** Two or three words with capital letters. */
const NAME = /\p{Lu}[\p{L}’'ʼ-]+(?:\s+\p{Lu}[\p{L}’'ʼ-]+){1,2}/u

/** The mailbox with the address that is known for its name; unknown ones stay as they are. */
export function withAddress(mailbox: Mailbox, known: readonly Mailbox[]): Mailbox {
  if (mailbox.address !== undefined || mailbox.name === undefined) return mailbox
  const { name } = mailbox
  const match = known.find(other => other.name !== undefined && sameName(name, other.name))
  return match?.address === undefined ? mailbox : { ...mailbox, address: match.address }
}

/** Every word of the shorter name stands in the longer one, and a first name alone is not enough. */
export function sameName(a: string, b: string): boolean {
  const [few, many] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return few.length > 1 && few.every(word => many.includes(word))
}

const nameWords = (name: string): string[] =>
  name
    .split(/[\s,]+/u)
    .map(normalized)
    .filter(Boolean)
