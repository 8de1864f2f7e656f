import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { document as generated } from '../../bench/generate.ts'
import type { Finding } from '../../core/linter.ts'
import { linesOf, placeAt } from '../../core/place.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES as REAL_RULES } from '../../rules/index.ts'
import { pluginOf, presetOf } from '../../rules/preset.ts'
import { check } from '../../server/check.ts'
import { RULES } from './tiny-rules.ts'

const TODAY = { year: 2026, month: 11, day: 20 }
const OPTIONS = { today: () => TODAY, rules: RULES }

const TEXT = '# Повестка встречи\r\n\r\nСделать ASAP, и ещё раз ASAP!\r\n'

function fromLinter(path: string, text: string): string[] {
  const found = check(workspaceOf([{ path, text }]), path, DEFAULT_SETTINGS, { rules: REAL_RULES, today: TODAY })
  const lines = linesOf(text)
  return (found as Finding[])
    .map(({ rule, message, span }) => {
      const { line, column } = placeAt(lines, span.start)
      return `${line}:${column} ${rule} ${message}`
    })
    .sort()
}

async function messages(text: string, path = 'agenda.md', preset = presetOf(OPTIONS)) {
  const file = new VFile({ path, value: text })
  const processor = unified().use(remarkParse).use(preset)
  await processor.run(processor.parse(file), file)
  return file.messages
}

describe('the preset for remark', () => {
  test('says what the linter says, at the same places', async () => {
    const findings = check(workspaceOf([{ path: 'agenda.md', text: TEXT }]), 'agenda.md', DEFAULT_SETTINGS, {
      rules: RULES,
      today: TODAY,
    })
    const lines = linesOf(TEXT)
    const expected = (findings as Exclude<typeof findings, { path: string }>).map(({ rule, message, span }) => ({
      rule,
      message,
      start: { ...placeAt(lines, span.start), offset: span.start },
      end: { ...placeAt(lines, span.end), offset: span.end },
    }))
    const told = (await messages(TEXT)).map(({ ruleId, reason, place }) => ({
      rule: ruleId,
      message: reason,
      ...place,
    }))
    expect(sorted(told)).toEqual(sorted(expected))
    expect(told).toHaveLength(5)
  })

  test('names itself, the reason why and the page', async () => {
    const [first] = (await messages(TEXT)).filter(message => message.ruleId === 'tiny-goal')
    expect(first).toMatchObject({
      source: 'touchline',
      ruleId: 'tiny-goal',
      reason: 'Цели нет; напишите её.',
      note: 'Потому что так надёжнее.',
      url: 'docs/rules/tiny-goal.md',
    })
  })

  test('keeps severities: error, warning and info', async () => {
    const told = await messages(TEXT)
    const fatal = (rule: string) => told.filter(message => message.ruleId === rule).map(message => message.fatal)
    expect(fatal('tiny-items')).toEqual([true])
    expect(fatal('tiny-goal')).toEqual([false])
    expect(fatal('tiny-history')).toEqual([undefined])
    expect(fatal('tiny-word')).toEqual([false, true])
  })

  test('takes a severity and options from the configuration', async () => {
    const word = pluginOf(RULES.find(rule => rule.id === 'tiny-word')!, OPTIONS)
    const file = new VFile({ path: 'agenda.md', value: TEXT })
    const processor = unified()
      .use(remarkParse)
      .use(word, ['error', { word: 'ещё' }])
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({ reason, fatal }) => [reason, fatal])).toEqual([['«ещё» — не срок.', true]])
  })

  test('speaks the language asked for', async () => {
    const told = await messages(TEXT, 'agenda.md', presetOf({ ...OPTIONS, locale: 'en' }))
    expect(told.map(message => message.reason)).toContain('There is no goal; write one.')
  })

  test('is silenced by comments and warns of rules that do not exist', async () => {
    const text =
      '# Agenda\n\n<!-- touchline disable tiny-word -->\n\nASAP\n\n<!-- touchline enable tiny-word -->\n\nASAP\n\n<!-- touchline ignore tiny-nothing -->\n\nGoal: talk\n'
    const told = await messages(text)
    expect(told.filter(message => message.ruleId === 'tiny-word').map(message => message.line)).toEqual([9])
    expect(told.filter(message => message.ruleId === 'known').map(message => message.reason)).toEqual([
      "Cannot ignore `'tiny-nothing'`, it’s not known",
    ])
  })

  test('says the same with the real rules, whatever remark knows of the syntax', async () => {
    const told = (list: readonly VFileMessage[]) =>
      list.map(({ ruleId, reason, line, column }) => `${line}:${column} ${ruleId} ${reason}`)
    for (let seed = 0; seed < 40; seed++) {
      const { path, text } = generated(seed)
      const plain = text.replace(/^\uFEFF/, '')
      const expected = await fromLinter(path, plain)
      const preset = presetOf({ today: () => TODAY })
      expect(told(await messages(plain, path, preset)).sort()).toEqual(expected)
    }
  })

  test('leaves files of no kind alone', async () => {
    expect(await messages('# Read me\n\nASAP\n', 'README.md')).toEqual([])
  })
})

const sorted = (list: readonly object[]) => [...list].map(each => JSON.stringify(each, Object.keys(each).sort())).sort()
