/** The language server falls: it is started again, and goes on where it was. */
import { notStrictEqual, ok } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { commands, Position, WorkspaceEdit, workspace } from 'vscode'
import { AGENDA, findingOf, opened } from './documents.ts'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

export const recovery: ApiTests = {
  'a killed server is started again and finds the same': async () => {
    const { uri } = await opened(AGENDA)
    await findingOf(uri, 'agenda-goal')
    const before = await until('server', serverProcess)
    process.kill(before, 'SIGKILL')
    const after = await until('another server', () => (serverProcess() === before ? undefined : serverProcess()))
    notStrictEqual(after, before)
    await findsAgain()
  },

  'the restart command starts another server': async () => {
    const before = await until('server', serverProcess)
    await commands.executeCommand('touchline.restartServer')
    const after = await until('another server', () => (serverProcess() === before ? undefined : serverProcess()))
    notStrictEqual(after, before)
    await findsAgain()
  },
}

// A finding that only the new server can have made.
async function findsAgain(): Promise<void> {
  const { uri, lineCount } = await opened('romashka/письма/2026-11-18-срок.md')
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(lineCount - 1, 0), 'Это ваша вина, вы сами затянули с ответом.\n')
  ok(await workspace.applyEdit(edit))
  await findingOf(uri, 'tone-blame')
  await commands.executeCommand('undo')
}

/** Of the language server that this extension host started. */
function serverProcess(): number | undefined {
  return readdirSync('/proc')
    .map(Number)
    .find(pid => pid > 0 && isServer(pid))
}

function isServer(pid: number): boolean {
  try {
    const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1])
    return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('touchline.cjs')
  } catch {
    // It ended while we looked.
    return false
  }
}
