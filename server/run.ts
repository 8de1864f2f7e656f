import { version } from '../package.json'
import { CallFault, readCall } from './call.ts'
import { commandCalled, commandHelp, overview } from './commands/help.ts'
import { languageOfTag, systemLanguage, type Terminal } from './terminal.ts'

/** The `touchline` command: chooses a face and gives its exit status. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof CallFault)) throw error
    terminal.stderr.write(`touchline: ${error.words[localeOf(args, terminal)]}\n`)
    return 2
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.stderr.write(await overview(systemLanguage(terminal.env)))
    return 2
  }
  if (name.startsWith('-')) return runBare([name, ...rest], terminal)
  const command = await commandCalled(name)
  const call = readCall(rest, command, terminal)
  if (call.flag('help')) terminal.stdout.write(await commandHelp(name, call))
  else if (call.flag('version')) terminal.stdout.write(`${version}\n`)
  else return command.run(call)
  return 0
}

/** `touchline --help`, `touchline --version`. */
async function runBare(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(args, { options: {} }, terminal)
  if (call.flag('version')) terminal.stdout.write(`${version}\n`)
  else if (call.flag('help')) terminal.stdout.write(await overview(call.locale))
  else throw commandWanted()
  return 0
}

/** The call could not be read, so this looks for `--locale` by itself. */
function localeOf(args: readonly string[], { env }: Terminal) {
  const at = args.findIndex(arg => arg === '--locale' || arg.startsWith('--locale='))
  const tag = args[at]?.includes('=') ? args[at]!.slice('--locale='.length) : args[at + 1]
  return (at < 0 ? undefined : languageOfTag(tag)) ?? systemLanguage(env)
}

const commandWanted = (): CallFault =>
  new CallFault({
    ru: 'какая команда? все покажет touchline help',
    uk: 'яка команда? усі покаже touchline help',
    en: 'which command? "touchline help" lists them all',
  })
