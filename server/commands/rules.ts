import { pagePath, SEVERITY_NAMES } from '../../core/page.ts'
import type { Rule } from '../../core/rule.ts'
import { type Call, type Command, choiceAsked } from '../call.ts'
import { styleOf } from '../reporters/style.ts'
import { padded, widthOf } from '../reporters/width.ts'
import { wrapped } from '../reporters/wrap.ts'

export const RULES_COMMAND: Command = {
  takes: '',
  summary: { ru: 'список правил', uk: 'перелік правил', en: 'list the rules' },
  options: {
    format: { takes: 'pretty|json', summary: { ru: 'вид списка', uk: 'вигляд переліку', en: 'form of the list' } },
  },
  run: async call => {
    const { RULES } = await import('../../rules/index.ts')
    const isJson = choiceAsked(call, 'format', ['pretty', 'json']) === 'json'
    call.terminal.stdout.write(isJson ? toJson(RULES) : toPretty(RULES, call))
    return 0
  },
}

function toJson(rules: readonly Rule[]): string {
  const pages = rules.map(({ id, kinds, severity, source, summary, options = {} }) => ({
    ...{ id, kinds, severity, source, summary, options },
    help: pagePath(id),
  }))
  return `${JSON.stringify({ version: 1, rules: pages }, undefined, 2)}\n`
}

function toPretty(rules: readonly Rule[], { color, locale, terminal }: Call): string {
  const style = styleOf(color)
  const names = rules.map(rule => SEVERITY_NAMES[rule.severity][locale])
  const idWidth = Math.max(0, ...rules.map(rule => rule.id.length))
  const nameWidth = Math.max(0, ...names.map(widthOf))
  const hanging = idWidth + nameWidth + 4
  const columns = terminal.stdout.isTerminal ? (terminal.stdout.columns ?? 0) : 0
  const room = columns > 0 ? Math.max(30, columns - hanging) : Number.POSITIVE_INFINITY
  return rules
    .map((rule, i) => {
      const [first, ...more] = wrapped(rule.summary[locale], room)
      const severity = style.severity(rule.severity)(padded(names[i]!, nameWidth))
      const rows = [`${style.strong(padded(rule.id, idWidth))}  ${severity}  ${first}`]
      return `${[...rows, ...more.map(row => ' '.repeat(hanging) + row)].join('\n')}\n`
    })
    .join('')
}
