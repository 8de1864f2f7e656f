import { wordsOf } from '../language/segment.ts'
import type { KnownPerson } from './values.ts'

/** Somebody on a list of people as templates see him; the role is empty where none is known. */
interface Listed {
  readonly name: string
  readonly role: string
  readonly decides: boolean
}

/** Minutes say «Глеб»: the circle knows his other name and what he does. A role that only names one of the houses tells none. */
export function listedPeople(
  people: readonly KnownPerson[],
  circle: readonly KnownPerson[],
  houses: readonly string[],
): Listed[] {
  return people.map(({ name, role = '', decides = false }) => {
    const known = circle.find(one => sameNamed(one.name, name))
    const told = houses.some(house => sameNamed(house, role)) ? '' : role
    return { name: known?.name ?? name, role: told || (known?.role ?? ''), decides: decides || known?.decides === true }
  })
}

/** «Глеб» and «Глеб Носов», «Маяк» and «Студия „Маяк“»: every word of one name stands in the other. */
export function sameNamed(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
  return short!.length > 0 && short!.every(word => long!.some(other => other.norm === word.norm))
}
