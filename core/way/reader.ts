import type { Document } from '../document/model.ts'
import { LETTER_TO } from '../exchange/letter-message.ts'
import { spoken } from '../language/spoken.ts'
import { lines } from '../markdown/prose.ts'
import { headerValues } from '../relationship/header.ts'
import { onlyOneNamed } from '../relationship/mentions.ts'
import { type Known, peopleAround } from '../relationship/people.ts'
import type { Settings } from '../settings.ts'
import type { KnownPerson } from '../template/values.ts'
import type { WayContext } from './way.ts'

/** To whom the letter goes that follows from a document: who had the letter before, or who asked; nobody where neither is told. */
export function readerOf(context: WayContext, settings: Settings): KnownPerson | undefined {
  const { document, relationship } = context
  const people = peopleAround(relationship, settings).filter(({ side }) => side !== 'ours')
  const told = document.kind === 'email' ? addressesOf(context) : document.kind === 'request' ? askersOf(document) : []
  const found = told.flatMap(words => onlyOneNamed(words, people) ?? [])[0]
  return found && personOf(found)
}

const personOf = ({ name, role }: Known): KnownPerson => (role ? { name, role } : { name })

function addressesOf({ document, file }: WayContext): string[] {
  if (document.kind !== 'email') return []
  const { greeting, text } = document
  const headers = headerValues(document, file, LETTER_TO)
  return [...headers, ...(greeting ? [text.slice(greeting.start, greeting.end)] : [])]
}

/** «Кто просит: Ирина», «Просить Ігор Васильович»: lines at the beginning of a request. */
const askersOf = ({ blocks }: Document): string[] =>
  blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap(({ prose }) => lines(prose))
    .flatMap(({ text }) => (ASKS.test(text) ? [text] : []))

const FIRST_BLOCKS = 12

const ASKS = spoken`^\s*(?:${{ ru: 'кто', uk: 'хто', en: 'who' }}\s+)?(?:${{
  ru: 'просит, просят, просил*, обратил*, попросил*, от кого',
  uk: 'просить, просять, просил*, звернув*, звернул*, попросив*, попросил*, від кого',
  en: 'ask, asks, asked, requested, requester, from',
}}|${{ ru: 'от', uk: 'від', en: '—' }}:)`
