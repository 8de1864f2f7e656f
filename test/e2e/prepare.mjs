// Before all end-to-end tests: a browser, a VS Code, the extension packed as users get it, and the API tests bundled.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packExtension } from '../../tools/vsix/package.mjs'
import { installChromium, installVsCode } from './setup.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const OUTPUT = join(HERE, 'output')

export default async function prepare({ provide }) {
  rmSync(OUTPUT, { recursive: true, force: true })
  mkdirSync(OUTPUT, { recursive: true })
  provide('chromium', installChromium())
  provide('vsCode', installVsCode())
  provide('vsix', await packExtension())
  await build({
    entryPoints: [join(HERE, 'api/index.ts')],
    outfile: join(OUTPUT, 'api.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
}
