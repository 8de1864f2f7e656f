/** Entry of the tests that run inside VS Code's extension host; `api.e2e.ts` outside listens to what it says. */
import { actions } from './actions.ts'
import { diagnostics } from './diagnostics.ts'
import { extension } from './extension.ts'
import type { ApiTests, Outcome } from './outcome.ts'
import { recovery } from './recovery.ts'

const TESTS: ApiTests = { ...extension, ...diagnostics, ...actions, ...recovery }

export async function run(): Promise<void> {
  tell({ names: Object.keys(TESTS) })
  for (const [name, body] of Object.entries(TESTS)) {
    const error = await body().then(
      () => undefined,
      (error: Error) => error.stack ?? String(error),
    )
    tell({ name, error })
  }
}

const tell = (outcome: Outcome | { names: string[] }): void => console.log(`e2e ${JSON.stringify(outcome)}`)
