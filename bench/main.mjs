// npm run bench [-- --quick] [-- --rounds N]: installs what the comparison needs, builds, measures, writes bench/RESULTS.md.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { alphabet } from '../tools/alphabet.mjs'
import { phrases } from '../tools/phrases.mjs'
import { ready } from '../tools/ready.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))

await ready()
if (!existsSync(join(HERE, 'node_modules/.package-lock.json'))) install()
const { build } = await import('esbuild')
const common = {
  absWorkingDir: HERE,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  outdir: '.cache',
}
await build({
  ...common,
  entryPoints: ['run.ts'],
  format: 'esm',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
})
// As the product is bundled, so that neither side loads faster.
await build({
  ...common,
  entryPoints: {
    'inside-touchline': 'inside/touchline.ts',
    'inside-remark': 'inside/remark.ts',
    'bare-bundled': 'lint/bare.mjs',
  },
  format: 'cjs',
  minify: true,
  plugins: [phrases, alphabet],
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'undefined' },
})
const { run } = await import(pathToFileURL(join(HERE, '.cache/run.mjs')).href)
await run(HERE, process.argv.slice(2))

function install() {
  console.error('Installing the tools to compare with …')
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('npm ci failed in bench/; its own words stand above.')
  process.exit(2)
}
