import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver/node'
import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'

/** A line in the editor about work that takes long, with a button that ends it. */
export interface Progress {
  readonly tell: (done: number, all: number) => void
  readonly isCancelled: () => boolean
  readonly end: () => void
}

export interface ProgressOptions {
  readonly canShow: boolean
  readonly locale: () => Language
  /** Milliseconds of work before anything is shown. */
  readonly patience: number
}

/** Shows nothing before the work has taken its time, and waits for nobody: a slow editor holds up no reading. */
export function createProgress(connection: Connection, { canShow, locale, patience }: ProgressOptions): Progress {
  const beginning = performance.now()
  let reporter: WorkDoneProgressServerReporter | undefined
  let isAsked = false
  let isOver = false
  return {
    tell: (done, all) => {
      reporter?.report(Math.floor((done / all) * 100), `${done}/${all}`)
      if (isAsked || !canShow || performance.now() - beginning < patience) return
      isAsked = true
      connection.window.createWorkDoneProgress().then(
        created => {
          created.begin(TITLE[locale()], Math.floor((done / all) * 100), `${done}/${all}`, true)
          if (isOver) created.done()
          else reporter = created
        },
        () => {},
      )
    },
    isCancelled: () => reporter?.token.isCancellationRequested === true,
    end: () => {
      isOver = true
      reporter?.done()
    },
  }
}

const TITLE: Localized = {
  ru: 'Touchline читает документы',
  uk: 'Touchline читає документи',
  en: 'Touchline reads the documents',
}
