import { type Connection, createConnection, type InitializeResult } from 'vscode-languageserver/node'
import { version } from '../../package.json'
import type { Call } from '../call.ts'
import { streamOf } from '../screen.ts'
import { capabilitiesOf } from './capabilities.ts'
import { startSession } from './start.ts'

/** Speaks the language server protocol until the client hangs up; the connection ends the process. */
export function serve(call: Call): Promise<number> {
  const connection = connectionFor(call)
  connection.onInitialize((params): InitializeResult => {
    const { can } = startSession(connection, params)
    return { capabilities: capabilitiesOf(can), serverInfo: { name: 'touchline', version } }
  })
  connection.listen()
  return new Promise(() => {})
}

/** Without a word about the line it is stdio, which every editor can speak; an editor that closes it ends the process. */
function connectionFor(call: Call): Connection {
  const [stdout] = [streamOf('stdout'), streamOf('stderr')]
  const isNamed = call.flag('stdio') || call.flag('node-ipc') || call.value('socket') || call.value('pipe')
  return isNamed ? createConnection() : createConnection(process.stdin, stdout)
}
