// npm run docs: writes docs/rules/ from the rules' own pages.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'docs/rules')

const pages = await pagesOfRules()
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
console.log(`docs/rules: ${pages.size} pages, ${changed} changed`)

// Node 20 reads no TypeScript, so the pages' source is bundled first.
async function pagesOfRules() {
  const contents = `
    import { RULES } from './rules/index.ts'
    import { rulePages } from './tools/rule-pages.ts'
    export const pages = rulePages(RULES)
  `
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  })
  const { pages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return pages
}
