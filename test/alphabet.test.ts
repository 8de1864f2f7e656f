import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a tool without types
import { spelledOut } from '../tools/alphabet.mjs'
// @ts-expect-error a tool without types
import { spokenOut } from '../tools/spoken.mjs'

const spoken = await spokenOut()

const ROOT = join(import.meta.dirname, '..')

/** The expression that a bundle holds instead of this one. */
function bundled(expression: RegExp): RegExp {
  const [, source, flags] = /^\/(.*)\/(\w*)$/su.exec(spelledOut(String(expression)))!
  return new RegExp(source!, flags)
}

/** Letters beyond the alphabets of Europe. */
const PAIRED = /[\u0180-\u024f\u0370-\u0385\u03cf-\u03ff\u0460-\u048f\u0492-\u052f\u1e00-\u1eff]/u

const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

describe('letters written out', () => {
  const expressions = [
    ...[/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{N}$/u, /^[^\p{L}\p{N}]$/u, /^[[\p{Lu}’'-]$/u],
    ...[/^(?!\p{L}).$/u, /^[^\]\p{Ll}]$/u, /^[/\p{N}]$/u],
  ]
  it.each(expressions)('%s takes the same letters of our scripts', expression => {
    const ours = bundled(expression)
    expect(ours.source).not.toContain('\\p')
    const cased = /\\p\{L[ul]\}/u.test(expression.source)
    const differing = [...codes(1, 0x5ff), ...codes(0x1e00, 0x1eff)]
      .map(code => String.fromCharCode(code))
      .filter(letter => !cased || !PAIRED.test(letter))
      .filter(letter => ours.test(letter) !== expression.test(letter))
    expect(differing).toEqual([])
  })

  it.each(['Ә', 'ә', 'Ǎ', 'ǎ', 'Ẁ', 'ẁ'])('%s is small and capital', letter => {
    expect(bundled(/\p{Lu}/u).test(letter)).toBe(true)
    expect(bundled(/\p{Ll}/u).test(letter)).toBe(true)
  })

  it.each(['ქ', '漢', 'あ', 'ש', 'ع', '한'])('%s is a letter', letter =>
    expect(bundled(/\p{L}/u).test(letter)).toBe(true),
  )

  it.each(['№', '™', '、', '。', '「', '🎉', '�'])('%s is none', sign =>
    expect(bundled(/\p{L}/u).test(sign)).toBe(false),
  )

  it('reaches strings that become expressions', () => {
    expect(spelledOut("words('(?!\\\\p{L}\\\\d)')")).toMatch(/^words\('\(\?!\[A-Za-z.*\]\\\\d\)'\)$/u)
    expect(spelledOut('String.raw`[\\p{Lu}«]`')).toMatch(/^String\.raw`\[A-Z.*«\]`$/u)
  })

  it.each(['// \\p{L} is slow', '/** `\\p{L}` */', ' * as \\p{L} does', "const a = b / c // '\\p{L}'"])(
    'leaves the comment %s',
    comment => expect(spelledOut(comment)).toBe(comment),
  )

  it('misses none of our expressions', () => {
    const left = ['core', 'rules', 'server']
      .flatMap(folder =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
      )
      .filter(path => path.endsWith('.ts'))
      .flatMap(path => spelledOut(spoken(readFileSync(join(ROOT, path), 'utf8'))).split('\n'))
      .filter(line => /\\p\{(?:L|Lu|Ll|N)\}/u.test(line) && !/^\s*(?:\/\/|\/?\*)/u.test(line))
    expect(left).toEqual([])
  })
})
