import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * The file that is called: it starts `main.cjs` beside it, which is `main.ts` bundled.
 *
 * Reading three megabytes of rules and phrases takes V8 longer than using them on one document. So the build leaves two more files
 * (`tools/compiled.mjs`): the bundle as V8 has compiled it, and its text in the encoding that V8 keeps in memory, for to decode UTF-8 with
 * so much Cyrillic takes as long again. Another version of V8 refuses the first and compiles anew; without the files only time is lost.
 */
declare const BUILD: string

// Each expression is compiled once, not first for V8's interpreter: there \p{L} and its like take several times as long.
// And code is optimized when it has run three times as long as usual: a run over some hundred documents ends before most of that work
// pays, and without it takes a quarter less of the processor.
// A V8 that does not know a flag says so on the screen: the second is known to that of Node 20 and no longer to that of Node 24.
const v8 = Number.parseInt(process.versions.v8, 10)
if (v8 <= 13) setFlagsFromString('--no-regexp-tier-up')
if (v8 <= 11) setFlagsFromString('--interrupt-budget=400000')

const file = join(__dirname, 'main.cjs')
const compiled = join(__dirname, `main.${BUILD}.compiled`)
const decoded = join(__dirname, `main.${BUILD}.utf16`)
const isCompiled = existsSync(compiled) && existsSync(decoded)
const script = isCompiled
  ? new Script(readFileSync(decoded, 'utf16le'), { filename: file, cachedData: readFileSync(compiled) })
  : new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file })
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
