import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * The file that is called: it starts `main.cjs` beside it, which is `main.ts` bundled.
 *
 * Reading three megabytes of rules and phrases takes V8 longer than using them on one document. So the build leaves two more files
 * (`tools/compiled.mjs`): the bundle as V8 has compiled it, and its text in the encoding that V8 keeps in memory, for to decode UTF-8 with
 * so much Cyrillic takes as long again. Another version of V8 refuses the first and compiles anew; without the files only time is lost.
 * A package that is installed has neither, for they serve one V8 alone: there Node, from 22 on, keeps by itself what it has compiled.
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
if (existsSync(compiled) && existsSync(decoded)) runCompiled()
else runKept()

function runCompiled(): void {
  // One piece of memory for both, one after the other: fresh memory takes the system as long as the reading.
  const room = Buffer.allocUnsafeSlow(Math.max(statSync(decoded).size, statSync(compiled).size))
  const source = readInto(room, decoded).toString('utf16le')
  const script = new Script(source, { filename: file, cachedData: readInto(room, compiled) })
  if (v8 <= 11 && process.argv[2] !== 'server') favourOneRun()
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
}

function readInto(room: Buffer, path: string): Buffer {
  const opened = openSync(path, 'r')
  let end = 0
  for (let read = 1; read > 0; end += read) read = readSync(opened, room, end, room.length - end, end)
  closeSync(opened)
  return room.subarray(0, end)
}

/**
 * For a run that reads documents and ends: it is done sooner than what marking beside it would save. What a function is called with is noted
 * from its first call on, or it would run slowly for as long as a short run lasts. Room for what is new grows by leaps: swept often while it
 * is small, V8 takes the whole heap for small as well, and sweeps that too, over a single document. A server lives long, and must not pause.
 * Compiled code is taken under the flags alone that it was made with: these come after.
 */
function favourOneRun(): void {
  setFlagsFromString('--no-incremental-marking')
  setFlagsFromString('--no-lazy-feedback-allocation')
  setFlagsFromString('--semi-space-growth-factor=8')
}

function runKept(): void {
  const folder = keptIn()
  // Node 20 has none.
  const { enableCompileCache } = Module as { enableCompileCache?: (folder: string) => void }
  if (folder) enableCompileCache?.(folder)
  createRequire(file)(file)
}

/** Where the user keeps what programs make for themselves: a folder for temporary files may be open to others, who could leave code there. */
function keptIn(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME = '' } = process.env
  const caches = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME || join(HOME, '.cache')
  return caches && isAbsolute(caches) ? join(caches, 'touchline') : undefined
}
