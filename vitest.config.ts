import { defineConfig } from 'vitest/config'
import { spelledOut } from './tools/alphabet.mjs'
import { spokenOut } from './tools/spoken.mjs'

const spoken = await spokenOut()

/** What is tested reads letters and words as the bundles do. */
const alphabet = {
  name: 'alphabet',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/(?:core|rules|server)\/.*\.ts$/.test(id) ? spelledOut(spoken(code)) : undefined,
}

export default defineConfig({
  plugins: [alphabet],
  // A busy machine is no failure.
  test: { testTimeout: 30_000, exclude: ['**/node_modules/**', 'test/e2e/**'] },
})
