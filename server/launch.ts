import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/**
 * The file that is called: it starts `main.cjs` beside it, which is `main.ts` bundled.
 *
 * Reading three megabytes of rules and phrases takes V8 longer than using them on one document. So the build leaves the bundle as V8 has
 * compiled it (`tools/compiled.mjs`). Another version of V8 refuses that and compiles anew; without the file nothing changes but the time.
 */
declare const BUILD: string

const file = join(__dirname, 'main.cjs')
const compiled = join(__dirname, `main.${BUILD}.compiled`)
const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
  filename: file,
  ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
})
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
