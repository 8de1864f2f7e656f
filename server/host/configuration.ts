import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import * as say from '../../core/configuration/complaints.ts'
import {
  type Configuration,
  joinedRules,
  type KnownRules,
  type OwnSettings,
  settingsOf,
} from '../../core/configuration/configuration.ts'
import { linesOf, placeAt } from '../../core/place.ts'
import type { Localized } from '../../core/rule.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts'
import { type Fault, isFault, notFound } from './fault.ts'
import { globTest } from './glob.ts'
import { readText } from './text.ts'

export const CONFIGURATION_NAMES = ['touchline.yml', '.touchline.yml']

/** What holds in a folder. The same object for all folders under one file, so settings can be compared by identity. */
export interface FolderConfiguration {
  readonly settings: Settings
  readonly isIgnored: (path: string) => boolean
  /** The files it was read from, for watching: none where everything is at its default. */
  readonly files: readonly string[]
}

export interface ConfigurationOptions {
  readonly rules: KnownRules
  readonly read: (text: string, rules: KnownRules) => Configuration
  /** Take this file for all folders, instead of looking for one. */
  readonly file?: string
  /** Look for no file at all. */
  readonly none?: boolean
  /** From the command line: stronger than any file. */
  readonly overrides?: Settings['rules']
}

export interface Configurations {
  readonly of: (folder: string) => FolderConfiguration
  /** What was wrong with the files read so far. */
  readonly faults: () => readonly Fault[]
}

/** Configuration files, found upwards from a folder; each is read once. A change on the disk wants a new object. */
export function configurations(options: ConfigurationOptions): Configurations {
  const faults = new Map<string, Fault>()
  const byFile = new Map<string, FolderConfiguration>()
  const byFolder = new Map<string, FolderConfiguration>()
  const complain = (fault: Fault) => faults.set(`${fault.path}:${fault.line}:${fault.column}`, fault)
  const bare = withOverrides({ settings: DEFAULT_SETTINGS, isIgnored: () => false, files: [] }, options)

  return {
    of: options.none ? () => bare : options.file ? () => load(options.file!) : find,
    faults: () => [...faults.values()],
  }

  function find(folder: string): FolderConfiguration {
    const known = byFolder.get(folder)
    if (known) return known
    const file = CONFIGURATION_NAMES.map(name => join(folder, name)).find(path => existsSync(path))
    const above = dirname(folder)
    const found = file ? load(file) : above === folder ? bare : find(above)
    byFolder.set(folder, found)
    return found
  }

  function load(file: string): FolderConfiguration {
    const known = byFile.get(file)
    if (known) return known
    const layers = layersOf(file, { options, complain, above: [], met: new Set([file]) })
    const ignores = layers.flatMap(layer => ignoreTests(layer.own, dirname(layer.file)))
    const settings = settingsOf(layers.map(layer => layer.own))
    const files = layers.map(layer => layer.file)
    const loaded = withOverrides({ settings, isIgnored: path => ignores.some(test => test(path)), files }, options)
    byFile.set(file, loaded)
    return loaded
  }
}

interface Layer {
  readonly file: string
  readonly own: OwnSettings
}

interface Loading {
  readonly options: ConfigurationOptions
  readonly complain: (fault: Fault) => void
  /** The files that are being read, from the outermost one. */
  readonly above: readonly string[]
  /** All files met so far: one that two files build on is read once. */
  readonly met: Set<string>
}

/** A file and all that it builds on, weakest first. */
function layersOf(file: string, loading: Loading): Layer[] {
  const text = readText(file)
  if (isFault(text)) {
    loading.complain(text)
    return []
  }
  const { own, extends: bases, complaints } = loading.options.read(text, loading.options.rules)
  const lines = linesOf(text)
  const at = (offset: number, message: Localized): Fault => ({ path: file, ...placeAt(lines, offset), message })
  for (const { span, message } of complaints) loading.complain(at(span.start, message))
  const above = [...loading.above, file]
  const layers = bases.flatMap(({ path, span }) => {
    const base = resolve(dirname(file), path)
    const message = baseFault(base, path, above)
    if (message) loading.complain(at(span.start, message))
    if (message || loading.met.has(base)) return []
    loading.met.add(base)
    return layersOf(base, { ...loading, above })
  })
  return [...layers, { file, own }]
}

function baseFault(base: string, written: string, above: readonly string[]): Localized | undefined {
  if (above.includes(base)) return say.extendsCycle(written)
  const text = readText(base)
  if (!isFault(text)) return undefined
  return text.message === notFound ? say.extendsMissing(written) : say.extendsNotPlain(written)
}

function ignoreTests(own: OwnSettings, folder: string): ((path: string) => boolean)[] {
  return (own.ignore ?? []).map(pattern => {
    const fits = globTest(pattern)
    return path => {
      const inside = relative(folder, path)
      return inside !== '' && !isAbsolute(inside) && !inside.startsWith('..') && fits(inside.split(sep).join('/'))
    }
  })
}

function withOverrides(found: FolderConfiguration, { overrides }: ConfigurationOptions): FolderConfiguration {
  if (!overrides) return found
  return { ...found, settings: { ...found.settings, rules: joinedRules(found.settings.rules, overrides) } }
}
