import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver/node'
import type { Language } from '../../core/language/language.ts'
import type { Localized } from '../../core/rule.ts'
import type { Configurations } from '../host/configuration.ts'
import type { Fault } from '../host/fault.ts'
import { counted, DOCUMENTS } from '../words.ts'
import { takeFromDisk } from './disk.ts'
import type { Live, Root } from './live.ts'
import { createProgress } from './progress.ts'

export interface ReadingOptions {
  readonly connection: Connection
  readonly live: Live
  readonly configurations: () => Configurations
  readonly onFault: (fault: Fault) => void
  readonly locale: () => Language
  readonly canShowProgress: boolean
  /** Milliseconds of reading before the editor shows it. */
  readonly patience: number
  /** Everything nearer to the open documents than `distance` has been read, a moment ago. */
  readonly reached: (distance: number) => void
}

export interface Reading {
  /** Documents of the folders that are not known yet. */
  readonly folders: (roots: readonly Root[]) => Promise<void>
  /** What the disk holds at these paths and below now. */
  readonly paths: (paths: readonly string[]) => Promise<void>
}

/** Reads documents of the disk in slices, shows how far it is, and stops when it is told to. */
export function createReading(options: ReadingOptions): Reading {
  const { live } = options
  return {
    folders: async roots => {
      for (const root of roots) await readAt(root, [root.folder], true)
    },
    paths: async paths => {
      for (const root of live.roots) {
        const own = paths.filter(path => live.rootOf(path) === root)
        if (own.length > 0) await readAt(root, own, false)
      }
    },
  }

  async function readAt(root: Root, paths: readonly string[], onlyUnknown: boolean): Promise<void> {
    const { connection, configurations, onFault, locale, canShowProgress, patience, reached } = options
    const progress = createProgress(connection, { canShow: canShowProgress, locale, patience })
    const left = await takeFromDisk(root, paths, {
      ...{ live, configurations, onFault, onlyUnknown },
      isWanted: root => live.roots.includes(root) && !progress.isCancelled(),
      breath: ({ done, all, distance }) => {
        progress.tell(done, all)
        reached(distance)
      },
    })
    progress.end()
    if (left === 0 || !progress.isCancelled()) return
    const message = LEFT[locale()](counted(locale(), left, DOCUMENTS))
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
  }
}

const LEFT: Localized<(documents: string) => string> = {
  ru: documents => `Touchline остановлен: не прочитано ${documents}. В списке касаний их пока нет.`,
  uk: documents => `Touchline зупинено: не прочитано ${documents}. У списку дотиків їх поки немає.`,
  en: documents => `Touchline has stopped: ${documents} not read. The outline does without them for now.`,
}
