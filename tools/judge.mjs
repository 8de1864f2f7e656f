// npm run judge [-- FOLDER…] [--misses]: how the rules do on labelled documents, rule by rule.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['dev', 'fresh', 'sealed', 'wide', 'opened', 'later', 'unread'].map(name =>
  join(ROOT, 'test/judgement', name),
)

const flags = process.argv.slice(2)
const asked = flags.filter(flag => !flag.startsWith('--'))
const { judge, precision, recall } = await source()
for (const folder of asked.length > 0 ? asked : FOLDERS) print(folder, judge(folder))

function print(folder, { byRule, byLanguage, total, clean, cleanKept, differences, kindsWrong }) {
  console.log(`\n${basename(folder)}: ${cleanKept} of ${clean} clean documents kept clean`)
  for (const [rule, tally] of [...byRule].sort()) console.log(line(rule, tally))
  for (const [language, tally] of byLanguage) console.log(line(language, tally))
  console.log(line('all', total))
  for (const wrong of kindsWrong) console.log(`kind: ${wrong}`)
  if (flags.includes('--misses')) console.log(differences.join('\n'))
}

function line(name, tally) {
  const { hits, falseAlarms, misses } = tally
  const figures = `P ${precision(tally).toFixed(2)}  R ${recall(tally).toFixed(2)}`
  return `${name.padEnd(30)} ${figures}  (right ${hits}, false ${falseAlarms}, missed ${misses})`
}

async function source() {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-judge-'))
  try {
    const outfile = join(folder, 'judge.mjs')
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
    const entryPoints = [join(ROOT, 'test/judgement/judge.ts')]
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', banner })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
