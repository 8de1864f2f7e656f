// node tools/compiled.mjs BUNDLE FOLDER OUT: runs a bundle of the command over a folder, and leaves what V8 has compiled meanwhile as
// OUT.compiled, of the source in OUT.utf16.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const [node, , file, folder, out] = process.argv
// As server/launch.ts does: V8 takes compiled code under the flags alone that it was made with.
const v8 = Number.parseInt(process.versions.v8, 10)
if (v8 <= 13) setFlagsFromString('--no-regexp-tier-up')
if (v8 <= 11) setFlagsFromString('--interrupt-budget=400000')
const source = Module.wrap(readFileSync(file, 'utf8'))
const script = new Script(source, { filename: file })
process.on('exit', () => {
  replace(`${out}.utf16`, Buffer.from(source, 'utf16le'))
  replace(`${out}.compiled`, script.createCachedData())
})
process.argv = [node, file, 'lint', folder]
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))

// Whoever starts meanwhile never sees half a file.
function replace(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
