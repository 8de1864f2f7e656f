import type { Document, DocumentFile, Side } from '../document/model.ts'
import { LETTER_FROM, LETTER_TO } from '../exchange/letter-message.ts'
import { mailboxesOf } from '../exchange/mailbox.ts'
import { headerValues } from './header.ts'
import { mentionsInText, onlyOneNamed } from './mentions.ts'
import type { Known } from './people.ts'

/** The people on the client's side that a document touches: of a meeting those who are listed, of a letter its reader or writer. */
export function whomIn(document: Document, file: DocumentFile, around: readonly Known[], direction: Side): string[] {
  const people = around.filter(({ side }) => side === 'client')
  if (document.kind === 'agenda' || document.kind === 'protocol')
    return document.participants
      .filter(
        ({ side, present, name }) =>
          present && (side === 'client' || (!side && mentionsInText(name, people).length > 0)),
      )
      .map(({ name }) => name)
  if (document.kind !== 'email') return []
  const headers = headerValues(document, file, direction === 'ours' ? LETTER_TO : LETTER_FROM)
  const { greeting, signature, text } = document
  const own = direction === 'ours' ? greeting : signature
  const named = own ? [text.slice(own.start, own.end)] : []
  const found = [...headers, ...named].flatMap(said => mentionsInText(said, people).map(({ who }) => who))
  const sure = found.flatMap(who => (who.length === 1 ? [who[0]!.name] : []))
  return sure.length > 0
    ? [...new Set(sure)]
    : headers.flatMap(said =>
        mailboxesOf(said)
          .flatMap(({ name }) => name ?? [])
          .slice(0, direction === 'ours' ? MOST : 1),
      )
}

/** The same in few words, each under the name by which he is known; `undefined` where nobody is named. */
export function whoIn(
  document: Document,
  file: DocumentFile,
  around: readonly Known[],
  direction: Side,
): string | undefined {
  const names = whomIn(document, file, around, direction).map(name => onlyOneNamed(name, around)?.name ?? name)
  return names.length === 0 ? undefined : [...new Set(names)].slice(0, MOST).join(', ')
}

const MOST = 3
