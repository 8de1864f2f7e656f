import { briefOf } from '../../core/relationship/brief.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { stateOf } from '../../core/relationship/state.ts'
import { CallFault, type Command } from '../call.ts'
import { clientsNamed } from './named-client.ts'
import { READING_OPTIONS, tellFaults, todayOf } from './shared.ts'

export const BRIEF: Command = {
  takes: 'CLIENT',
  summary: {
    ru: 'передать клиента: страница о том, как дела, кто решает, что обещано и где осторожно',
    uk: 'передати клієнта: сторінка про те, як справи, хто вирішує, що обіцяно і де обережно',
    en: 'hand a client over: one page on how things stand, who decides, what is promised, what to mind',
  },
  options: READING_OPTIONS,
  run: async call => {
    const { RULES } = await import('../../rules/index.ts')
    const { gather } = await import('../gather.ts')
    const { configurationsOf } = await import('./shared.ts')
    const { terminal, locale, asked } = call
    const [name] = call.operands
    if (name === undefined) throw clientWanted()
    const { workspace, configurationOf, faults } = gather(['.'], {
      cwd: terminal.cwd,
      configurations: configurationsOf(call, RULES),
    })
    const known = [...workspace.clients].map(([key, { files }]) => ({ key, name: clientName(key, files) }))
    const relationship = workspace.clients.get(clientsNamed(name, known)[0]!.key)!
    const file = relationship.files.find(({ kind }) => kind === 'client') ?? relationship.files[0]!
    const today = todayOf(call)
    const state = stateOf(relationship, configurationOf(file.path).settings, today)
    terminal.stdout.write(briefOf(state, asked ?? file.language, today))
    tellFaults(faults, terminal, locale)
    return faults.length > 0 ? 2 : 0
  },
}

const clientWanted = (): CallFault =>
  new CallFault({
    ru: 'какой клиент? все есть в touchline touches',
    uk: 'який клієнт? усі є в touchline touches',
    en: 'which client? "touchline touches" lists them',
  })
