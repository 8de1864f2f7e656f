/** The extension itself: what it contributes, and how it starts. */
import { deepStrictEqual as equal, ok } from 'node:assert'
import { commands, extensions } from 'vscode'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

const EXTENSION = 'touchline.touchline'

export const extension: ApiTests = {
  'starts by itself where the workspace holds an agenda': async () => {
    await until('activation', () => extensions.getExtension(EXTENSION)?.isActive || undefined)
  },

  'has an implementation for every command it contributes': async () => {
    const contributed = commandsOf(extensions.getExtension(EXTENSION)?.packageJSON)
    ok(contributed.length > 0)
    const known = await commands.getCommands(true)
    equal(
      contributed.filter(command => !known.includes(command)),
      [],
    )
  },

  'works in Restricted Mode': async () => {
    equal(extensions.getExtension(EXTENSION)?.packageJSON.capabilities.untrustedWorkspaces, { supported: true })
  },
}

const commandsOf = (manifest: { contributes: { commands: { command: string }[] } }): string[] =>
  manifest.contributes.commands.map(({ command }) => command)
