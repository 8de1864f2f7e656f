import type { Language } from '../core/language/language.ts'
import type { Localized } from '../core/rule.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly tell: (done: number, all: number) => void
  readonly end: () => void
}

const PATIENCE = 1000
const PACE = 100

/** In milliseconds. For `performance` Node would load modules that nothing else here needs. */
const now = (): number => process.uptime() * 1000

/** A line on the terminal once the work takes more than a second; it is wiped away at the end. */
export function progressOn({ stderr }: Terminal, locale: Language): Progress {
  const beginning = now()
  let last = beginning
  let isShown = false
  return {
    tell: (done, all) => {
      if (!stderr.isTerminal || now() - beginning < PATIENCE || now() - last < PACE) return
      last = now()
      isShown = true
      stderr.write(`\r${WORDS[locale]} ${done}/${all}`)
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

const WORDS: Localized = { ru: 'Читаю:', uk: 'Читаю:', en: 'Reading:' }
