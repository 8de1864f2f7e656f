import { normalizedName } from '../../core/relationship/clients.ts'
import { CallFault } from '../call.ts'

interface Known {
  readonly key: string
  readonly name: string
}

/** The clients whose name or key holds what the caller wrote; a name that fits nobody is a fault of the call. */
export function clientsNamed<C extends Known>(name: string, clients: readonly C[]): C[] {
  const wanted = normalizedName(name)
  const known = clients.filter(client => client.key !== '')
  const found = known.filter(client => normalizedName(`${client.name} ${client.key}`).includes(wanted))
  if (found.length === 0) throw unknownClient(name, known)
  return found
}

function unknownClient(name: string, clients: readonly Known[]): CallFault {
  const known = clients.map(client => client.name).join(', ')
  return new CallFault({
    ru: `нет ни папки, ни клиента «${name}»; ${known ? `есть: ${known}` : 'здесь нет ни одного клиента'}`,
    uk: `немає ні теки, ні клієнта «${name}»; ${known ? `є: ${known}` : 'тут немає жодного клієнта'}`,
    en: `there is neither a folder nor a client "${name}"; ${known ? `there are: ${known}` : 'no client is to be found here'}`,
  })
}
