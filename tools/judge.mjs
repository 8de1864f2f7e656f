// npm run judge [-- FOLDER…] [--misses]: how the rules do on labelled documents, rule by rule.
// npm run judge -- --pieces: how often a part that is there draws a complaint, and how often a single slip is named.

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
if (flags.includes('--pieces')) {
  const { judgeParts, judgeSlips } = await source('pieces')
  for (const half of ['read', 'held', 'held-unlabelled'])
    printPieces(`parts/${half}: complained of, of all`, judgeParts(join(ROOT, 'test/judgement/parts', half)))
  for (const half of ['read', 'held'])
    printPieces(`slips/${half}: named, of all`, judgeSlips(join(ROOT, 'test/judgement/slips', half)))
  process.exit()
}
const { judge, precision, recall } = await source('judge')
for (const folder of asked.length > 0 ? asked : FOLDERS) print(folder, judge(folder))

function printPieces(title, tallies) {
  const shown = list => `${list.reduce((n, t) => n + t.reported, 0)}/${list.reduce((n, t) => n + t.pieces, 0)}`
  console.log(`\n${title}`)
  for (const name of [...new Set(tallies.map(tally => tally.name))]) {
    const own = tallies.filter(tally => tally.name === name)
    const languages = own.map(tally => `${tally.language} ${shown([tally])}`.padEnd(12)).join('')
    const rules = new Map()
    for (const [rule, n] of own.flatMap(tally => [...tally.findings])) rules.set(rule, (rules.get(rule) ?? 0) + n)
    const told = rules.size === 1 && rules.has(name) ? [] : [...rules].map(([rule, n]) => `${rule} ${n}`)
    console.log(`${name.padEnd(24)}${languages}${told.join(', ')}`)
  }
  console.log(`${'all'.padEnd(24)}${shown(tallies)}`)
}

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

async function source(name) {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-judge-'))
  try {
    const outfile = join(folder, `${name}.mjs`)
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
    const entryPoints = [join(ROOT, 'test/judgement', `${name}.ts`)]
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', banner })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
