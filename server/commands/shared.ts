import { resolve } from 'node:path'
import type { KnownRules } from '../../core/configuration/configuration.ts'
import { readConfiguration } from '../../core/configuration/read.ts'
import { type Calendar, calendarOf } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import { nearest } from '../../core/nearest.ts'
import { type Call, CallFault, type Command } from '../call.ts'
import { shownPath } from '../gather.ts'
import { type Configurations, configurations } from '../host/configuration.ts'
import type { Fault } from '../host/fault.ts'
import { shown } from '../reporters/width.ts'
import type { Terminal } from '../terminal.ts'

/** Options of every command that reads documents. */
export const READING_OPTIONS: Command['options'] = {
  today: {
    takes: 'YYYY-MM-DD',
    summary: {
      ru: 'считать этот день сегодняшним',
      uk: 'вважати цей день сьогоднішнім',
      en: 'take this day for today',
    },
  },
  config: {
    takes: 'FILE',
    summary: {
      ru: 'настройки из этого файла, а не из ближайшего touchline.yml',
      uk: 'налаштування з цього файлу, а не з найближчого touchline.yml',
      en: 'settings from this file, not from the nearest touchline.yml',
    },
  },
  'no-config': {
    summary: { ru: 'без файлов настроек', uk: 'без файлів налаштувань', en: 'without any configuration file' },
  },
}

export const todayOf = (call: Call): Calendar =>
  call.value('today') === undefined ? call.terminal.today : dayAsked(call, 'today')

/** The day that an option of the call names. */
export function dayAsked(call: Call, option: string): Calendar {
  const given = call.value(option) ?? ''
  const day = calendarOf(given)
  if (day) return day
  throw new CallFault({
    ru: `--${option}: «${given}»; напишите день так: 2026-11-20`,
    uk: `--${option}: «${given}»; напишіть день так: 2026-11-20`,
    en: `--${option}: "${given}"; write the day like this: 2026-11-20`,
  })
}

export const configurationsOf = (call: Call, rules: KnownRules): Configurations =>
  configurations({ rules, read: readConfiguration, ...configurationAsked(call) })

/** Which configuration file a call wants, if any. */
export function configurationAsked(call: Call): { none: boolean; file: string | undefined } {
  const file = call.value('config')
  return { none: call.flag('no-config'), file: file === undefined ? undefined : resolve(call.terminal.cwd, file) }
}

export function unknownRule(id: string, rules: KnownRules): CallFault {
  const meant = nearest(
    id,
    rules.map(rule => rule.id),
  )
  return new CallFault({
    ru: `нет правила «${id}»; ${meant ? `может быть, ${meant}?` : 'все правила покажет touchline rules'}`,
    uk: `немає правила «${id}»; ${meant ? `може, ${meant}?` : 'усі правила покаже touchline rules'}`,
    en: `there is no rule "${id}"; ${meant ? `perhaps ${meant}?` : '"touchline rules" lists them all'}`,
  })
}

/** One line a fault, on stderr: `path:line:column: what is wrong; how to mend it`. */
export function tellFaults(faults: readonly Fault[], terminal: Terminal, locale: Language): void {
  const lines = [...faults].sort(inPlaceOrder).map(({ path, line, column, message }) => {
    const place = line === undefined ? '' : `:${line}:${column}`
    return `${shown(shownPath(terminal.cwd, path))}${place}: ${message[locale]}\n`
  })
  for (const line of new Set(lines)) terminal.stderr.write(line)
}

function inPlaceOrder(a: Fault, b: Fault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
