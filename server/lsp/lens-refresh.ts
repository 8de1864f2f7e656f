import { CodeLensRefreshRequest } from 'vscode-languageserver/node'
import type { Session } from './session.ts'

/** Tells the editor that lenses may say something else now: what stands above a card hangs on the client's other documents. */
export interface LensRefresh {
  /** Lenses were asked for: from now on there is somebody to tell. */
  readonly asked: () => void
  /** Something changed, here or on the disk. */
  readonly changed: () => void
}

const PAUSE = 500

export function createLensRefresh({ connection, can }: Session): LensRefresh {
  let isShown = false
  let timer: NodeJS.Timeout | undefined
  return {
    asked: () => {
      isShown = true
    },
    changed: () => {
      if (!isShown || !can.lensRefresh) return
      clearTimeout(timer)
      timer = setTimeout(() => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {}), PAUSE)
    },
  }
}
