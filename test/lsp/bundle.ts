import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The command with the tiny rules in place of the real ones, as a bundle that Node can start. */
export async function tinyCommand(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'touchline-')), 'dist', 'touchline.cjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    define: { 'import.meta.url': 'undefined' },
    plugins: [
      {
        name: 'tiny-rules',
        setup: ({ onResolve }) =>
          onResolve({ filter: /rules\/index\.ts$/ }, () => ({ path: join(ROOT, 'test/server/tiny-rules.ts') })),
      },
    ],
  })
  return outfile
}
