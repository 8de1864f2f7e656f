/** The tests of `api/`, which run inside VS Code's extension host, each reported as a test of its own. */
import { expect, test } from 'vitest'
import { runInExtensionHost } from './api-host.ts'

const { names, outcomes, exit } = await runInExtensionHost()

test('the extension host runs all API tests to the end', () => {
  expect(names.length).toBeGreaterThan(0)
  expect([...outcomes.keys()]).toEqual(names)
  expect(exit).toBe(0)
})

test.for(names)('%s', name => {
  const outcome = outcomes.get(name)
  if (!outcome) throw new Error('did not run')
  if (outcome.error) throw new Error(outcome.error)
})
