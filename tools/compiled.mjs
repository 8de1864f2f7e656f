// node tools/compiled.mjs BUNDLE FOLDER OUT: runs a bundle of the command over a folder, and leaves what V8 has compiled meanwhile.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

const [node, , file, folder, out] = process.argv
const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file })
process.on('exit', () => {
  writeFileSync(`${out}.${process.pid}`, script.createCachedData())
  renameSync(`${out}.${process.pid}`, out)
})
process.argv = [node, file, 'lint', folder]
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
