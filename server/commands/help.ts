import type { Language } from '../../core/language/language.ts'
import { nearest } from '../../core/nearest.ts'
import { type Call, CallFault, COMMON_OPTIONS, type Command } from '../call.ts'
import { padded, widthOf } from '../reporters/width.ts'
import { COMMANDS } from './index.ts'

export const HELP: Command = {
  takes: '[COMMAND]',
  summary: { ru: 'справка', uk: 'довідка', en: 'help' },
  options: {},
  run: async call => {
    const [name] = call.operands
    call.terminal.stdout.write(name === undefined ? await overview(call.locale) : await commandHelp(name, call))
    return 0
  },
}

export const commandHelp = async (name: string, { locale }: Pick<Call, 'locale'>): Promise<string> =>
  helpOf(name, await commandCalled(name), locale)

export async function commandCalled(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load) return load()
  const meant = nearest(name, Object.keys(COMMANDS))
  throw new CallFault({
    ru: `нет команды «${name}»; ${meant ? `может быть, ${meant}?` : 'все команды покажет touchline help'}`,
    uk: `немає команди «${name}»; ${meant ? `може, ${meant}?` : 'усі команди покаже touchline help'}`,
    en: `there is no command "${name}"; ${meant ? `perhaps ${meant}?` : '"touchline help" lists them all'}`,
  })
}

export async function overview(locale: Language): Promise<string> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => [name, await load()] as const),
  )
  const rows = commands.map(([name, { takes, summary }]) => [`touchline ${name} ${takes}`.trimEnd(), summary[locale]])
  return `${TITLE[locale]}\n\n${columns(rows)}\n\n${MORE[locale]}\n`
}

function helpOf(name: string, { takes, summary, options, remarks }: Command, locale: Language): string {
  const own = Object.entries(options).map(([option, page]) => [flagOf(option, page.takes), page.summary[locale]])
  const common = Object.entries(COMMON_OPTIONS).map(([option, page]) => [
    flagOf(option, page.takes),
    page.summary[locale],
  ])
  const parts = [
    `touchline ${name} ${takes}`.trimEnd(),
    summary[locale],
    columns([...own, ...common]),
    remarks?.[locale],
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const flagOf = (option: string, takes: string | undefined): string => (takes ? `--${option} ${takes}` : `--${option}`)

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(row => widthOf(row[0]!)))
  return rows.map(([left, right]) => `  ${padded(left!, width)}  ${right}`).join('\n')
}

const TITLE = {
  ru: 'touchline — проверяет повестки, протоколы и письма клиентам',
  uk: 'touchline — перевіряє порядки денні, протоколи й листи клієнтам',
  en: 'touchline — checks agendas, meeting protocols and client letters',
}

const MORE = {
  ru: 'Подробнее о команде: touchline КОМАНДА --help',
  uk: 'Докладніше про команду: touchline КОМАНДА --help',
  en: 'More about a command: touchline COMMAND --help',
}
