import type { Prose } from '../../markdown/prose.ts'
import type { Entry } from '../entries.ts'

/** "Dee Lark <dee@lark.example>, owner", as a calendar gives it: an address is neither a name nor a post. */
export const withoutAddresses = (prose: Prose): Prose =>
  prose.text.includes('@')
    ? { ...prose, text: prose.text.replace(ADDRESS, address => ' '.repeat(address.length)) }
    : prose

const ADDRESS = /[<(]?[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+[>)]?/gu

export const addressless = (entries: readonly Entry[]): Entry[] =>
  entries.map(entry => ({ ...entry, prose: withoutAddresses(entry.prose) }))
