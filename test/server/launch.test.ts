import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCommand } from '../built.ts'

let folder: string
let compiled: string

/** A copy of what is built, one level below a folder of its own, as in the package. */
beforeAll(async () => {
  const dist = dirname(await builtCommand())
  folder = mkdtempSync(join(tmpdir(), 'touchline-launch-'))
  for (const name of readdirSync(dist).filter(name => /^(?:touchline|main)\./.test(name)))
    cpSync(join(dist, name), join(folder, 'dist', name))
  compiled = join(folder, 'dist', readdirSync(join(folder, 'dist')).find(name => name.endsWith('.compiled'))!)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const help = () =>
  spawnSync(process.execPath, [join(folder, 'dist/touchline.cjs'), '--help'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'caches'), LOCALAPPDATA: join(folder, 'caches') },
  })

describe('the command starts', () => {
  test('from what the build has compiled', () => {
    const source = readFileSync(compiled.replace('.compiled', '.utf16'), 'utf16le')
    expect(source).toBe(Module.wrap(readFileSync(join(folder, 'dist/main.cjs'), 'utf8')))
    const v8 = Number.parseInt(process.versions.v8, 10)
    if (v8 <= 13) setFlagsFromString('--no-regexp-tier-up')
    if (v8 <= 11) setFlagsFromString('--interrupt-budget=400000')
    expect(new Script(source, { cachedData: readFileSync(compiled) }).cachedDataRejected).toBe(false)
    expect(help()).toMatchObject({ status: 0, stderr: '' })
  })

  test('the same where that is spoilt, or of another version', () => {
    const { stdout } = help()
    writeFileSync(compiled, Buffer.from(readFileSync(compiled).map(byte => byte ^ 0xff)))
    expect(help()).toMatchObject({ status: 0, stdout, stderr: '' })
  })

  test('the same where it is missing', () => {
    const { stdout } = help()
    rmSync(compiled)
    expect(help()).toMatchObject({ status: 0, stdout, stderr: '' })
    // Node keeps what it has compiled: the second start is from there.
    expect(existsSync(join(folder, 'caches/touchline'))).toBe('enableCompileCache' in Module)
    expect(help()).toMatchObject({ status: 0, stdout, stderr: '' })
  })
})
