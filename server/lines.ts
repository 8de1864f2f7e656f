import { createInterface } from 'node:readline'

/** Lines of standard input, for a command that asks. */
export const linesOfInput = (): AsyncIterator<string> =>
  createInterface({ input: process.stdin })[Symbol.asyncIterator]()
