import { parseArgs } from 'node:util'
import type { Language } from '../core/language/language.ts'
import { nearest } from '../core/nearest.ts'
import type { Localized } from '../core/rule.ts'
import { languageOfTag, systemLanguage, type Terminal } from './terminal.ts'

/** A command of `touchline`: its page in the help, and its work. */
export interface Command {
  /** What stands behind the name: `[PATH…]`. */
  readonly takes: string
  readonly summary: Localized
  readonly options: Readonly<Record<string, OptionPage>>
  /** Remarks below the options. */
  readonly remarks?: Localized
  /** Gives the exit status. */
  readonly run: (call: Call) => Promise<number>
}

export interface OptionPage {
  /** What the option takes, as the help names it; a switch takes nothing. */
  readonly takes?: string
  readonly multiple?: boolean
  readonly summary: Localized
}

export interface Call {
  readonly terminal: Terminal
  /** Language of the tool's own words. */
  readonly locale: Language
  /** Language asked for with `--locale`: then findings speak it too. */
  readonly asked: Language | undefined
  readonly color: boolean
  readonly operands: readonly string[]
  readonly flag: (name: string) => boolean
  readonly value: (name: string) => string | undefined
  readonly values: (name: string) => readonly string[]
}

/** The call itself is at fault: one line for people, exit status 2. */
export class CallFault extends Error {
  readonly words: Localized

  constructor(words: Localized) {
    super(words.en)
    this.words = words
  }
}

/** Options that every command has. */
export const COMMON_OPTIONS: Command['options'] = {
  locale: {
    takes: 'ru|uk|en',
    summary: {
      ru: 'язык сообщений (иначе язык документа)',
      uk: 'мова повідомлень (інакше мова документа)',
      en: "language of the messages (else the document's own)",
    },
  },
  color: { summary: { ru: 'с цветом', uk: 'з кольором', en: 'with colour' } },
  'no-color': {
    summary: {
      ru: 'без цвета (также NO_COLOR)',
      uk: 'без кольору (також NO_COLOR)',
      en: 'without colour (NO_COLOR too)',
    },
  },
  help: { summary: { ru: 'эта справка', uk: 'ця довідка', en: 'this help' } },
  version: { summary: { ru: 'версия', uk: 'версія', en: 'the version' } },
}

/** Reads the words behind a command's name. */
export function readCall(args: readonly string[], command: Pick<Command, 'options'>, terminal: Terminal): Call {
  const pages = { ...command.options, ...COMMON_OPTIONS }
  const { values, positionals } = parsed(args, pages)
  const asked = typeof values.locale === 'string' ? languageAsked('--locale', values.locale) : undefined
  return {
    terminal,
    locale: asked ?? systemLanguage(terminal.env),
    asked,
    color: hasColor(values, terminal),
    operands: positionals,
    flag: name => values[name] === true,
    value: name => [values[name]].flat().at(-1) as string | undefined,
    values: name => [values[name] ?? []].flat() as string[],
  }
}

export function languageAsked(option: string, tag: string): Language {
  const language = languageOfTag(tag)
  if (language) return language
  throw new CallFault({
    ru: `${option}: «${tag}»; бывает ru, uk или en`,
    uk: `${option}: «${tag}»; буває ru, uk або en`,
    en: `${option}: "${tag}"; expected ru, uk or en`,
  })
}

export function choiceAsked<T extends string>(call: Call, option: string, choices: readonly [T, ...T[]]): T {
  const given = call.value(option)
  const choice = given === undefined ? choices[0] : choices.find(each => each === given)
  if (choice) return choice
  const all = choices.join(', ')
  throw new CallFault({
    ru: `--${option}: «${given}»; бывает: ${all}`,
    uk: `--${option}: «${given}»; буває: ${all}`,
    en: `--${option}: "${given}"; expected one of: ${all}`,
  })
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

function parsed(args: readonly string[], pages: Command['options']): { values: Values; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [
      name,
      { type: page.takes ? ('string' as const) : ('boolean' as const), multiple: page.multiple ?? false },
    ]),
  )
  const unknown = args.find((arg, i) => isUnknown(arg, pages) && !args.slice(0, i).includes('--'))
  if (unknown) throw unknownOption(unknown, Object.keys(pages))
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw misusedOption(error as Error)
  }
}

/** A single dash alone is an operand, so is everything behind `--`. */
function isUnknown(arg: string, pages: Command['options']): boolean {
  return (
    arg.length > 1 &&
    arg !== '--' &&
    arg.startsWith('-') &&
    !((arg.slice(2).split('=')[0] ?? '') in pages && arg.startsWith('--'))
  )
}

function unknownOption(arg: string, names: readonly string[]): CallFault {
  const name = arg.split('=')[0]!
  const meant = nearest(name.replace(/^-+/, ''), names)
  return new CallFault({
    ru: `нет ключа ${name}; ${meant ? `может быть, --${meant}?` : 'все ключи покажет --help'}`,
    uk: `немає ключа ${name}; ${meant ? `може, --${meant}?` : 'усі ключі покаже --help'}`,
    en: `there is no option ${name}; ${meant ? `perhaps --${meant}?` : '--help lists them'}`,
  })
}

function misusedOption(error: Error): CallFault {
  const option = /--[\w-]+/.exec(error.message)?.[0] ?? ''
  const needsValue = /argument missing|ambiguous/.test(error.message)
  return new CallFault(
    needsValue
      ? { ru: `${option}: нужно значение`, uk: `${option}: потрібне значення`, en: `${option} wants a value` }
      : { ru: `${option}: значения не нужно`, uk: `${option}: значення не потрібне`, en: `${option} takes no value` },
  )
}

function hasColor(values: Values, { env, stdout }: Terminal): boolean {
  if (values['no-color']) return false
  if (values.color) return true
  if (env.NO_COLOR || env.TERM === 'dumb') return false
  return stdout.isTerminal
}
