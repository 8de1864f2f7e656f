import { build } from 'esbuild'
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
const ROOT = '/work/wt-witness/'
await build({ entryPoints: [ROOT + 'training/document-rows.ts'], outfile: '/tmp/wx/rows-bundle.mjs', bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" } })
const m = await import(pathToFileURL('/tmp/wx/rows-bundle.mjs').href)
const rows = [...['dev','fresh','wide','opened'].flatMap(s => m.setRows(ROOT + 'test/judgement/' + s, s)), ...m.miniRows(ROOT + 'test/judgement/excuses')]
writeFileSync('/tmp/wx/rows.json', JSON.stringify(rows))
console.log(rows.length, rows.filter(r => r.none).map(r => r.language + ' ' + r.rule).filter((x,i,a)=>a.indexOf(x)===i))
