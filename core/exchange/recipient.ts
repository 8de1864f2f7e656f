import type { DocumentFile } from '../document/model.ts'
import type { Settings } from '../settings.ts'
import type { Workspace } from '../workspace.ts'
import { type Mailbox, mailboxesIn, sameName } from './mailbox.ts'

/** Whether a mailbox is one of ours. */
export const isOurs = ({ name, address = '' }: Mailbox, { team, company }: Settings): boolean =>
  (company.domain !== undefined && address.toLowerCase().endsWith(`@${company.domain.toLowerCase()}`)) ||
  (company.email !== undefined && address.toLowerCase() === company.email.toLowerCase()) ||
  team.some(
    person =>
      person.email?.toLowerCase() === address.toLowerCase() || (name !== undefined && sameName(person.name, name)),
  )

/**
 * The clients that a mail may belong to, by its people: those whose documents hold one of the addresses; if none, an address of the same
 * domain; if none, the name. Keys of the workspace's clients.
 */
export function clientsOf(workspace: Workspace, people: readonly Mailbox[]): string[] {
  for (const knows of [knowsAddress, knowsDomain, knowsName]) {
    const keys = [...workspace.clients].filter(([, { files }]) =>
      people.some(box => files.some(file => knows(file, box))),
    )
    if (keys.length > 0) return keys.map(([key]) => key)
  }
  return []
}

const knowsAddress = ({ text }: DocumentFile, { address }: Mailbox): boolean =>
  address !== undefined && mailboxesIn(text).some(box => box.address?.toLowerCase() === address.toLowerCase())

const knowsDomain = ({ text }: DocumentFile, { address }: Mailbox): boolean => {
  const domain = domainOf(address)
  return domain !== undefined && mailboxesIn(text).some(box => domainOf(box.address) === domain)
}

const knowsName = ({ text, kind }: DocumentFile, { name }: Mailbox): boolean =>
  kind === 'client' && name !== undefined && name.includes(' ') && text.includes(name)

/** Nobody's own domain says nothing about a client. */
const SHARED_DOMAINS =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|mail|bk|inbox|list|ukr|i|meta|yandex|ya|rambler|gmx|aol)\./u

function domainOf(address: string | undefined): string | undefined {
  const domain = address?.slice(address.indexOf('@') + 1).toLowerCase()
  return domain === undefined || SHARED_DOMAINS.test(domain) ? undefined : domain
}
