import type { Root } from 'mdast'
import remarkMessageControl from 'remark-message-control'
import type { Plugin, Preset, Transformer } from 'unified'
import { lintRule } from 'unified-lint-rule'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { DocumentFile } from '../core/document/model.ts'
import { documentOf } from '../core/document/read.ts'
import type { Calendar } from '../core/language/calendar.ts'
import type { Language } from '../core/language/language.ts'
import { type Finding, lint } from '../core/linter.ts'
import { blocksOf } from '../core/markdown/from-mdast.ts'
import { readMarkdown } from '../core/markdown/read.ts'
import { pagePath } from '../core/page.ts'
import { linesOf, placeAt } from '../core/place.ts'
import type { Rule } from '../core/rule.ts'
import { DEFAULT_SETTINGS, type RuleOptions, type Settings, type Severity } from '../core/settings.ts'
import { RULES } from './index.ts'

export interface PresetOptions {
  readonly today: () => Calendar
  /** Language of the messages; each document's own if left out. */
  readonly locale?: Language
  readonly settings?: Settings
  readonly rules?: readonly Rule[]
}

/**
 * The rules as remark-lint plugins, with the comments that silence them.
 *
 * A rule keeps its own severities unless the configuration gives one: `['touchline:agenda-goal', 'error']`.
 */
export function presetOf(options: PresetOptions): Preset {
  const rules = options.rules ?? RULES
  const known = rules.map(rule => rule.id)
  return {
    plugins: [
      ...rules.map(rule => pluginOf(rule, options)),
      [remarkMessageControl, { name: SOURCE, source: SOURCE, known }],
    ],
  }
}

const SOURCE = 'touchline'

type RulePlugin = Plugin<[unknown?], Root>

/** One rule as a plugin, for those who want to pick. */
export function pluginOf(rule: Rule, options: PresetOptions): RulePlugin {
  const severities = new WeakMap<VFileMessage, Severity>()
  const plugin = lintRule<Root, RuleOptions>(
    { origin: `${SOURCE}:${rule.id}`, url: pagePath(rule.id) },
    (tree, vfile, given) => {
      const file = fileOf(vfile, tree)
      for (const finding of findingsOf(file, rule, options, given)) {
        severities.set(tell(vfile, finding, rule, options.locale ?? file.language), finding.severity)
      }
    },
  ) as RulePlugin
  const graded: RulePlugin = function (config) {
    const transform = plugin.call(this, config) as Transformer<Root> | undefined
    if (!transform) return
    return (tree, file, next) =>
      transform(tree, file, (...results) => {
        for (const message of config === undefined ? file.messages : []) {
          const severity = severities.get(message)
          if (severity) message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
        }
        next(...results)
      })
  }
  return Object.defineProperty(graded, 'name', { value: `${SOURCE}:${rule.id}` })
}

function findingsOf(file: DocumentFile, rule: Rule, options: PresetOptions, given: RuleOptions | undefined): Finding[] {
  const settings = options.settings ?? DEFAULT_SETTINGS
  const set = { ...settings.rules[rule.id], options: { ...settings.rules[rule.id]?.options, ...given } }
  return lint(file, {
    rules: [rule],
    settings: { ...settings, rules: { ...settings.rules, [rule.id]: set } },
    today: options.today(),
    locale: options.locale,
  })
}

function tell(file: VFile, { message, span }: Finding, rule: Rule, locale: Language): VFileMessage {
  const lines = linesOf(String(file))
  const point = (offset: number) => ({ ...placeAt(lines, offset), offset })
  const told = file.message(message, { place: { start: point(span.start), end: point(span.end) } })
  told.note = rule.why[locale]
  return told
}

/** All rules of one run look at one reading. */
const readings = new WeakMap<VFile, DocumentFile>()

function fileOf(file: VFile, tree: Root): DocumentFile {
  const text = String(file)
  const known = readings.get(file)
  if (known?.text === text) return known
  // A tree that was made without GFM knows neither tables nor tasks; where the text may hold some, it is read anew.
  const markdown = /[|]|\[[ xX]\]/.test(text) ? undefined : blocksOf(tree, text)
  const read = documentOf(file.path ?? '', markdown ?? readMarkdown(text))
  readings.set(file, read)
  return read
}
