// npm run docs: writes docs/rules/ from the rules' own pages, docs/trust.md from the weights, snippets/ from the templates, and into
// the README what its calls print.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ready } from './ready.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'docs/rules')

await ready()
const { pages, trust, readTemplate, snippetFile, withOutputs } = await source()
mkdirSync(FOLDER, { recursive: true })
const present = new Set(readdirSync(FOLDER))
let changed = 0
for (const [name, text] of pages) {
  if (present.has(name) && readFileSync(join(FOLDER, name), 'utf8') === text) continue
  writeFileSync(join(FOLDER, name), text)
  changed++
}
for (const name of present) {
  if (pages.has(name)) continue
  rmSync(join(FOLDER, name))
  changed++
}
for (const [name, text] of trust) writeFileSync(join(ROOT, 'docs', name), text)
mkdirSync(join(ROOT, 'snippets'), { recursive: true })
writeFileSync(join(ROOT, 'snippets/touchline.code-snippets'), snippetFile(templates()))
const README = join(ROOT, 'README.md')
const readme = readFileSync(README, 'utf8')
const printed = withOutputs(readme, touchline)
if (printed !== readme) writeFileSync(README, printed)
console.log(
  `docs/rules: ${pages.size} pages, ${changed} changed; README.md ${printed === readme ? 'as it was' : 'changed'}`,
)

function templates() {
  const folder = join(ROOT, 'templates')
  return readdirSync(folder).map(name => readTemplate(name, readFileSync(join(folder, name), 'utf8')))
}

// The calls are made among the examples.
function touchline(args) {
  const options = { cwd: join(ROOT, 'examples'), encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } }
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/touchline.cjs'), ...args], options)
  if (stderr) throw new Error(`touchline ${args.join(' ')}: ${stderr}`)
  return stdout
}

// Node 20 reads no TypeScript, so the pages' source is bundled first.
async function source() {
  const { build } = await import('esbuild')
  const contents = `
    import { RULES } from './rules/index.ts'
    import { rulePages } from './tools/rule-pages.ts'
    export { withOutputs } from './tools/excerpts.ts'
    export { readTemplate } from './core/template/template.ts'
    export { snippetFile } from './tools/snippets.ts'
    import { trustPages } from './tools/trust-pages.ts'
    export const pages = rulePages(RULES)
    export const trust = trustPages()
  `
  const outfile = join(ROOT, `dist/docs.${process.pid}.cjs`)
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'cjs',
    define: { 'import.meta.url': 'undefined' },
    platform: 'node',
    target: 'node20',
    outfile,
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
