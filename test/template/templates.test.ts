import { describe, expect, test } from 'vitest'
import type { Kind } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { LANGUAGES } from '../../core/language/language.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { type Filled, fillTemplate } from '../../core/template/fill.ts'
import { gapsIn, withGapsFilled } from '../../core/template/gaps.ts'
import { folderFor } from '../../core/template/place.ts'
import type { Template, TemplateGroup } from '../../core/template/template.ts'
import { workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'
import { check } from '../../server/check.ts'
import { templatesFor } from '../../server/templates.ts'

const TODAY = { year: 2026, month: 11, day: 20 }

const { templates, faults } = templatesFor('nowhere')

test('every template can be read, in three languages', () => {
  expect(faults).toEqual([])
  const ids = (language: string) => templates.filter(each => each.language === language).map(each => each.id)
  expect(ids('ru').length).toBeGreaterThan(0)
  for (const language of LANGUAGES) expect(ids(language)).toEqual(ids('ru'))
})

describe.each(templates.map(template => [`${template.id}.${template.language}`, template] as const))(
  '%s',
  (_, template) => {
    test('says what it is, in a few words', () => {
      expect(template.name.length).toBeGreaterThan(2)
      expect(template.name.length).toBeLessThanOrEqual(60)
      expect(template.about.length).toBeLessThanOrEqual(120)
    })

    test('shows what may stand in each gap', () => {
      expect(template.example).toHaveLength(gapsIn(textOf(template)).length)
    })

    test('beside its kin, is read as what it is', () => {
      const { kind } = readDocument(pathOf(template), textOf(template))
      expect(kind).toBe(KINDS[template.group] ?? kind)
    })

    test('filled in, passes every rule', () => {
      expect(saidOf(template, withGapsFilled(textOf(template), template.example))).toEqual([])
    })

    test('with its gaps, is read as a template: nothing to mend', () => {
      expect(saidOf(template, textOf(template))).toEqual([])
    })
  },
)

/** With nothing known but the day: all else is a gap. */
const textOf = (template: Template): string => (fillTemplate(template, { today: TODAY }) as Filled).text

/** A client's folder: documents beside the card are read as the kind of their folder. */
const CARD = readDocument('client/client.md', '# Client card\n')

function pathOf(template: Template): string {
  const { file } = fillTemplate(template, { today: TODAY }) as Filled
  return `${folderFor([CARD], template.group, template.language)}/${file}.md`
}

const KINDS: Partial<Record<TemplateGroup, Kind>> = {
  agenda: 'agenda',
  protocol: 'protocol',
  letter: 'email',
  request: 'request',
}

function saidOf(template: Template, text: string): string[] {
  const path = pathOf(template)
  const workspace = workspaceOf([{ path, text }])
  const findings = check(workspace, path, DEFAULT_SETTINGS, { rules: RULES, today: TODAY })
  return 'message' in findings
    ? ['broken']
    : findings.map(
        ({ rule, message, span }) => `${rule}: ${message} «${text.slice(span.start, span.end).split('\n')[0]}»`,
      )
}
