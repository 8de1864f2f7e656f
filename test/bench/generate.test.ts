import { describe, expect, it } from 'vitest'
import { document, longProtocol, workspace } from '../../bench/generate.ts'

const bytes = (text: string) => Buffer.byteLength(text)

describe('generated documents', () => {
  it('are the same for the same seed and others for another', () => {
    expect(workspace(30, 7)).toEqual(workspace(30, 7))
    expect(workspace(30, 7)).not.toEqual(workspace(30, 8))
    expect(document(5)).toEqual(document(5))
  })

  it.each([1, 2, 3, 100, 1000])('come as many as were asked for: %i, each under a path of its own', count => {
    const paths = workspace(count, 1).map(({ path }) => path)
    expect(paths).toHaveLength(count)
    expect(new Set(paths).size).toBe(count)
  })

  it('hold all kinds and languages, and files of no kind', () => {
    const documents = workspace(300, 1)
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(
      new Set(['agenda', 'protocol', 'email', 'client', 'touches', 'request', undefined]),
    )
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['ru', 'uk', 'en']))
  })

  it('have sizes like real ones', () => {
    const documents = workspace(1000, 1)
    const sizes = (kind: string) => documents.filter(d => d.kind === kind).map(({ text }) => bytes(text))
    for (const size of sizes('email')) expect(size).toBeGreaterThan(400)
    for (const size of sizes('email')) expect(size).toBeLessThan(4500)
    for (const size of [...sizes('protocol'), ...sizes('agenda')]) expect(size).toBeGreaterThan(900)
    for (const size of [...sizes('protocol'), ...sizes('agenda')]) expect(size).toBeLessThan(10_000)
  })

  it('leave no slot unfilled', () => {
    for (const { text } of workspace(300, 2)) expect(text).not.toMatch(/\{[a-z]+\}|undefined|NaN/)
  })

  it.each([5, 50, 500])('grow long: %i KB, with and without headings', kilobytes => {
    const size = kilobytes * 1000
    const headed = longProtocol(size, 1)
    const bare = longProtocol(size, 1, { headings: false })
    for (const text of [headed, bare]) {
      expect(text.length).toBeGreaterThanOrEqual(size * 0.95)
      expect(text.length).toBeLessThan(size * 1.3)
    }
    expect(headed).toMatch(/^## /m)
    expect(bare).not.toMatch(/^#/m)
  })
})
