// Before all end-to-end tests: a browser, a VS Code, the extension packed as users get it, and the API tests bundled.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packExtension } from '../../tools/vsix/package.mjs'
import { installChromium, installNeovim } from './programs.mjs'
import { installVsCode } from './vscode.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const OUTPUT = join(HERE, 'output')

export default async function prepare({ provide }) {
  rmSync(OUTPUT, { recursive: true, force: true })
  mkdirSync(OUTPUT, { recursive: true })
  provide('chromium', installChromium())
  provide('neovim', installNeovim() ?? '')
  provide('touchline', join(HERE, '../../dist/touchline.cjs'))
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
