import type { DocumentFile, Kind } from '../document/model.ts'
import { readDocument } from '../document/read.ts'
import type { Language } from '../language/language.ts'
import type { TemplateGroup } from './template.ts'

/** The kind of the documents beside which a new one is written. */
export const KIN: Readonly<Record<TemplateGroup, keyof typeof FOLDERS | undefined>> = {
  agenda: 'agenda',
  protocol: 'protocol',
  letter: 'email',
  client: undefined,
  request: 'request',
  plan: undefined,
  script: undefined,
}

/**
 * The folder for a new document of a client: where most of its kind lie, else one named for the kind beside the card, in the client's language.
 * Without documents of the client, the top of the workspace.
 */
export function folderFor(files: readonly DocumentFile[], group: TemplateGroup, language: Language): string {
  const kin = KIN[group]
  const home = folderOf((files.find(({ kind }) => kind === 'client') ?? files[0])?.path ?? '')
  if (kin === undefined) return home
  const most = mostCommon(files.filter(({ kind }) => kind === kin).map(({ path }) => folderOf(path)))
  if (most !== undefined) return most
  return files.length === 0 ? '' : [home, FOLDERS[kin][language]].filter(Boolean).join('/')
}

/** Folders for the documents of a client, as they are called where nobody has named them otherwise. */
export const FOLDERS: Readonly<
  Record<'agenda' | 'protocol' | 'email' | 'request', Readonly<Record<Language, string>>>
> = {
  agenda: { ru: 'повестки', uk: 'порядки-денні', en: 'agendas' },
  protocol: { ru: 'протоколы', uk: 'протоколи', en: 'protocols' },
  email: { ru: 'письма', uk: 'листи', en: 'letters' },
  request: { ru: 'запросы', uk: 'запити', en: 'requests' },
}

function mostCommon(folders: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The path itself, else with the first number that is free. */
export function freePath(path: string, taken: (path: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : path.replace(/(\.[a-z]+)?$/u, `-${n}$1`)
    if (!taken(candidate)) return candidate
  }
}

/** The text as it lies at a path: where neither name nor folder tells its kind, its frontmatter does. */
export function withKind(path: string, text: string, kind: Kind | undefined): string {
  if (kind === undefined || readDocument(path, text).kind === kind) return text
  return text.startsWith('---\n') ? text.replace('---\n', `---\ntype: ${kind}\n`) : `---\ntype: ${kind}\n---\n\n${text}`
}
