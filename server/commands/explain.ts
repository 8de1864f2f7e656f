import { toPage } from '../../core/page.ts'
import { TRUST_PAGE, trustPage } from '../../core/relationship/trust-page.ts'
import { CallFault, type Command } from '../call.ts'
import { pageOnTerminal } from '../reporters/page.ts'
import { unknownRule } from './shared.ts'

export const EXPLAIN: Command = {
  takes: 'RULE',
  summary: {
    ru: 'страница правила: зачем оно, примеры, источник; trust: как считается доверие',
    uk: 'сторінка правила: навіщо воно, приклади, джерело; trust: як рахується довіра',
    en: 'one rule: why, good and bad examples, source; trust: how trust is counted',
  },
  options: {},
  run: async call => {
    const { RULES } = await import('../../rules/index.ts')
    const [id] = call.operands
    if (id === undefined) throw ruleWanted()
    const rule = RULES.find(each => each.id === id)
    if (!rule && id !== TRUST_PAGE) throw unknownRule(id, RULES)
    const page = rule ? toPage(rule, call.locale) : trustPage(call.locale)
    call.terminal.stdout.write(`${pageOnTerminal(page, call.color)}\n`)
    return 0
  },
}

const ruleWanted = (): CallFault =>
  new CallFault({
    ru: 'какое правило? например: touchline explain agenda-goal',
    uk: 'яке правило? наприклад: touchline explain agenda-goal',
    en: 'which rule? for example: touchline explain agenda-goal',
  })
