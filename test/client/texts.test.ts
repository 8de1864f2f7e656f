import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const json = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'))

describe.each(['ru', 'uk'])('in %s', language => {
  test('everything the extension says while it runs is translated, and nothing else', () => {
    expect(Object.keys(json(`l10n/bundle.l10n.${language}.json`)).sort()).toEqual(saidByClient())
  })

  test('everything the manifest says is translated, and nothing else', () => {
    expect(Object.keys(json(`package.nls.${language}.json`))).toEqual(Object.keys(json('package.nls.json')))
  })

  test('no translation loses a value or a link', () => {
    for (const [text, translated] of Object.entries(json(`l10n/bundle.l10n.${language}.json`))) {
      expect(holesIn(translated)).toEqual(holesIn(text))
    }
    for (const [key, translated] of Object.entries(json(`package.nls.${language}.json`))) {
      expect(linksIn(translated)).toEqual(linksIn(json('package.nls.json')[key]!))
    }
  })
})

test('the manifest takes every text from the translations, and every translation is taken', () => {
  const taken = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!)
  expect([...new Set(taken)].sort()).toEqual(Object.keys(json('package.nls.json')).sort())
})

/** Texts that `t('…')` is called with in client/. */
function saidByClient(): string[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
  const sources = files.map(path => readFileSync(join('client', path), 'utf8'))
  return [
    ...new Set(sources.flatMap(source => [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, text]) => text!))),
  ].sort()
}

const holesIn = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort()

const linksIn = (text: string): string[] => text.match(/command:[\w.]+/g) ?? []
