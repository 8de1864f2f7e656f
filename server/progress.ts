import type { Language } from '../core/language/language.ts'
import type { Localized } from '../core/rule.ts'
import type { Terminal } from './terminal.ts'

export interface Progress {
  readonly tell: (done: number, all: number) => void
  readonly end: () => void
}

const PATIENCE = 1000
const PACE = 100

/** A line on the terminal once the work takes more than a second; it is wiped away at the end. */
export function progressOn({ stderr }: Terminal, locale: Language): Progress {
  const beginning = performance.now()
  let last = beginning
  let isShown = false
  return {
    tell: (done, all) => {
      const now = performance.now()
      if (!stderr.isTerminal || now - beginning < PATIENCE || now - last < PACE) return
      last = now
      isShown = true
      stderr.write(`\r${WORDS[locale]} ${done}/${all}`)
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

const WORDS: Localized = { ru: 'Читаю:', uk: 'Читаю:', en: 'Reading:' }
