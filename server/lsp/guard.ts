import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'

export type Request<P, R> = (params: P, token: CancellationToken) => R | Promise<R>

/** A request handler whose slips are logged in the editor and answered; what the client has cancelled is answered as such. */
export const guardRequest =
  <P, R>(connection: Connection, handler: Request<P, R>): ((params: P, token: CancellationToken) => Promise<R>) =>
  async (params, given?: CancellationToken) => {
    // A request without parameters comes with its token alone.
    const token = given ?? (params as unknown as CancellationToken)
    try {
      const answer = await handler(params, token)
      if (!token.isCancellationRequested) return answer
    } catch (error) {
      // Said on purpose, to the person who asked.
      if (error instanceof ResponseError) throw error
      connection.console.error(storyOf(error))
      throw new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : String(error))
    }
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
  }

/** Waits for something, but no longer than the client wants the answer. */
export const unlessCancelled = (wait: Promise<void>, token: CancellationToken): Promise<void> =>
  Promise.race([wait, new Promise<void>(resolve => token.onCancellationRequested(() => resolve()))])

/** A notification has no answer: its slips are only logged. */
export const guardNotification =
  <P>(connection: Connection, handler: (params: P) => unknown): ((params: P) => Promise<void>) =>
  async params => {
    try {
      await handler(params)
    } catch (error) {
      connection.console.error(storyOf(error))
    }
  }

const storyOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
