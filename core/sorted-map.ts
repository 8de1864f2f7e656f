/**
 * A map in the order of its keys, as a value: a change gives a changed copy. What did not change is copied as two plain lists, which takes
 * microseconds for ten thousand entries, and nothing is hashed anew.
 */
export class SortedMap<V> implements ReadonlyMap<string, V> {
  static readonly EMPTY: SortedMap<never> = new SortedMap<never>([], [])

  private readonly names: readonly string[]
  private readonly held: readonly V[]

  private constructor(names: readonly string[], held: readonly V[]) {
    this.names = names
    this.held = held
  }

  /** A copy in which the changed keys hold their new values; `undefined` takes a key out. */
  changed(changes: ReadonlyMap<string, V | undefined>): SortedMap<V> {
    const names: string[] = []
    const held: V[] = []
    let from = 0
    const keepTo = (end: number) => {
      for (; from < end; from++) {
        names.push(this.names[from]!)
        held.push(this.held[from]!)
      }
    }
    for (const key of [...changes.keys()].sort(inOrder)) {
      keepTo(this.placeOf(key))
      if (this.names[from] === key) from++
      const value = changes.get(key)
      if (value === undefined) continue
      names.push(key)
      held.push(value)
    }
    keepTo(this.names.length)
    return new SortedMap(names, held)
  }

  get(key: string): V | undefined {
    const at = this.placeOf(key)
    return this.names[at] === key ? this.held[at] : undefined
  }

  has(key: string): boolean {
    return this.names[this.placeOf(key)] === key
  }

  get size(): number {
    return this.names.length
  }

  keys(): ArrayIterator<string> {
    return this.names.values()
  }

  values(): ArrayIterator<V> {
    return this.held.values()
  }

  *entries(): Generator<[string, V], undefined> {
    for (let i = 0; i < this.names.length; i++) yield [this.names[i]!, this.held[i]!]
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries()
  }

  forEach(call: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) call(value, key, this)
  }

  /** The values whose keys begin so, in order. */
  beginningWith(start: string): readonly V[] {
    const from = this.placeOf(start)
    let to = from
    while (this.names[to]?.startsWith(start)) to++
    return this.held.slice(from, to)
  }

  /** Where a key stands, or would stand. */
  private placeOf(key: string): number {
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.names[middle]! < key) low = middle + 1
      else high = middle
    }
    return low
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
