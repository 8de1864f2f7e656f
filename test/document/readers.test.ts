import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawn, undrawn } from './drawing.ts'

const folder = new URL('drawings/', import.meta.url)
const drawings = readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe('what a reader understood, drawn under the words', () => {
  it('covers the kinds that have a reader of their own', () => {
    expect(new Set(drawings.map(([name]) => name.split('.')[0]))).toEqual(
      new Set(['agenda', 'protocol', 'email', 'touches', 'client', 'request']),
    )
  })

  it.each(drawings)('%s', (name, drawing) => {
    expect(undrawn(drawing)).not.toBe(drawing)
    expect(drawn(`${name.split('.')[0]}.md`, undrawn(drawing))).toBe(drawing)
  })
})
