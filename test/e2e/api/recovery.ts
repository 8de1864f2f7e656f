/** The language server falls: it is started again, and goes on where it was. */
import { ok } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { commands, Position, type Uri, WorkspaceEdit, workspace } from 'vscode'
import { AGENDA, findingOf, opened } from './documents.ts'
import type { ApiTests } from './outcome.ts'
import { until } from './until.ts'

export const recovery: ApiTests = {
  'a killed server is started again and finds the same': async () => {
    const { uri } = await opened(AGENDA)
    await findingOf(uri, 'agenda-goal')
    const before = await until('server', serverProcess)
    process.kill(before, 'SIGKILL')
    await anotherThan(before)
    await findsAgain()
  },

  'a server that is killed while it is asked is started again': async () => {
    const before = await until('server', serverProcess)
    process.kill(before, 'SIGKILL')
    // What is sent between its end and the editor's word of it fails, question by question.
    for (const end = Date.now() + 50; Date.now() < end; await new Promise(setImmediate))
      for (let n = 0; n < 20; n++) void commands.executeCommand('touchline.refreshTouches')
    await anotherThan(before)
    await findsAgain()
  },

  'the restart command starts another server': async () => {
    const before = await until('server', serverProcess)
    await commands.executeCommand('touchline.restartServer')
    await anotherThan(before)
    await findsAgain()
  },

  'a restart that is asked for while the server starts is not lost': async () => {
    const first = await until('server', serverProcess)
    process.kill(first, 'SIGKILL')
    const second = await anotherThan(first)
    const restart = () => commands.executeCommand('touchline.restartServer')
    await Promise.all([restart(), restart()])
    await anotherThan(second)
    await findsAgain()
  },
}

const anotherThan = (before: number): Promise<number> =>
  until('another server', () => (serverProcess() === before ? undefined : serverProcess()))

async function insert(uri: Uri, line: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(line, 0), text)
  ok(await workspace.applyEdit(edit))
}

// A finding that only the new server can have made.
async function findsAgain(): Promise<void> {
  const { uri, lineCount } = await opened('romashka/письма/2026-11-18-срок.md')
  await insert(uri, lineCount - 1, 'Это ваша вина, вы сами затянули с ответом.\n')
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
