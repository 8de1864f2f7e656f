import type { DocumentFile } from '../document/model.ts'
import { anyOf, every, spoken } from '../language/spoken.ts'
import { SortedMap } from '../sorted-map.ts'

/** What the client cards of a workspace say about whose documents lie where. */
export interface Cards {
  /** What each card lays claim to, by its path. */
  readonly claims: SortedMap<Claim>
  /** Folder → the key of the client whose card lies in it; `undefined` where cards of several clients do. */
  readonly byFolder: ReadonlyMap<string, string | undefined>
  /** Every normalized name that means one client → its key; `undefined` where it could mean several. */
  readonly byName: ReadonlyMap<string, string | undefined>
}

/** A card speaks for its folder and for documents that bear one of its names. */
export interface Claim {
  readonly key: string
  readonly folder: string
  readonly names: readonly string[]
}

export const NO_CARDS: Cards = { claims: SortedMap.EMPTY, byFolder: new Map(), byName: new Map() }

/** The cards after files came, changed or went (`undefined`); the same object where all claims stay as they were. */
export function cardsAfter(cards: Cards, changes: ReadonlyMap<string, DocumentFile | undefined>): Cards {
  const claims = new Map<string, Claim | undefined>()
  for (const [path, file] of changes) {
    const [before, now] = [cards.claims.get(path), file && claimOf(file)]
    if (!sameClaim(before, now)) claims.set(path, now)
  }
  return claims.size === 0 ? cards : cardsOf(cards.claims.changed(claims))
}

/** What cards say together, by the path of each. */
export function cardsOf(claims: SortedMap<Claim>): Cards {
  const byFolder = new Map<string, string | undefined>()
  const byName = new Map<string, string | undefined>()
  for (const { key, folder, names } of claims.values()) {
    addUnlessTorn(byFolder, folder, key)
    for (const name of names) addUnlessTorn(byName, name, key)
  }
  return { claims, byFolder, byName }
}

/** The files that may have another client now that the cards claim other things than before. */
export function filesOfClaims(
  { files, named }: { readonly files: SortedMap<DocumentFile>; readonly named: SortedMap<DocumentFile> },
  before: Cards,
  after: Cards,
): DocumentFile[] {
  const claims = [...differing(before, after), ...differing(after, before)]
  const names = new Set(claims.flatMap(claim => claim.names))
  const folders = new Set(claims.map(claim => claim.folder))
  const below = [...folders].flatMap(folder => files.beginningWith(folder === '' ? '' : `${folder}/`))
  const bearing = [...names].flatMap(name => named.beginningWith(nameKey(name, '')))
  return [...new Set([...below, ...bearing])]
}

/** A place in the list of documents by the client that they name. */
export const nameKey = (name: string, path: string): string => `${name}\n${path}`

const differing = (some: Cards, others: Cards): Claim[] =>
  [...some.claims].filter(([path, claim]) => others.claims.get(path) !== claim).map(([, claim]) => claim)

const sameClaim = (a: Claim | undefined, b: Claim | undefined): boolean =>
  a === b || (!!a && !!b && a.key === b.key && a.names.join('\n') === b.names.join('\n'))

/** The key of a document's client: `client:` in its frontmatter, else the nearest folder above that holds a client card. */
export function clientKeyOf(cards: Cards, file: DocumentFile): string | undefined {
  if (file.kind === 'client') return keyOfCard(file)
  const named = namedClient(file)
  const near = nearestKey(cards, file.path)
  if (!named) return near
  return cards.byName.get(named) ?? (near !== undefined && isPartOf(near, named) ? near : named)
}

/** How the client is called on screen: as its card says, else as a document says, else as the folder is called. */
export function clientName(key: string, files: readonly DocumentFile[]): string {
  const known = NAMES.get(files)
  if (known?.key === key) return known.name
  const name = nameIn(key, files)
  NAMES.set(files, { key, name })
  return name
}

/** Every letter of a client asks for his name: it is looked for once. */
const NAMES = new WeakMap<readonly DocumentFile[], { readonly key: string; readonly name: string }>()

function nameIn(key: string, files: readonly DocumentFile[]): string {
  const card = files.find(file => file.kind === 'client')
  const named = card ?? files.find(file => writtenClient(file) !== undefined)
  return (named && writtenClient(named)) ?? ((card && (titleName(card) || baseName(folderOf(card.path)))) || key)
}

/** Names are compared without regard to case, quotation marks, dashes, legal forms and the two ways to write ё. */
export const normalizedName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/["'«»“”„‟‘’‚‛ʼ`]/g, '')
    .replace(LEGAL_FORMS, ' ')
    .replace(/[\s,\u2010-\u2015-]+/g, ' ')
    .trim()

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const LEGAL_FORMS = every(
  spoken`${{
    ru: 'ооо, оао, зао, пао, ао, ип',
    uk: 'тов, фоп, прат, пат, тдв',
    en: 'ltd, llc, inc, gmbh, plc, llp',
  }}\.?`,
)

const CARD_WORDS = every(
  anyOf({
    ru: 'карточка|карта клиента, клиент',
    uk: 'картка клієнта|замовника, клієнт',
    en: 'client|customer card, client profile, client',
  }),
)

const writtenClient = (file: DocumentFile): string | undefined =>
  file.documents.find(document => document.client)?.client

/** A file is a value: what its client is called is worked out once. */
const named = new WeakMap<DocumentFile, string>()

/** What a document calls its client, normalized; empty where it does not. */
export function namedClient(file: DocumentFile): string {
  const known = named.get(file) ?? normalizedName(writtenClient(file) ?? '')
  named.set(file, known)
  return known
}

/** A card that names no client stands for its folder. */
const keyOfCard = (card: DocumentFile): string =>
  normalizedName(writtenClient(card) ?? '') || normalizedName(titleName(card)) || folderOf(card.path) || card.path

function claimOf(file: DocumentFile): Claim | undefined {
  if (file.kind !== 'client') return undefined
  const folder = folderOf(file.path)
  const key = keyOfCard(file)
  const names = new Set([key, normalizedName(titleName(file)), normalizedName(baseName(folder))])
  return { key, folder, names: [...names].filter(Boolean) }
}

const titleName = (card: DocumentFile): string =>
  withoutRim(
    opened(card.documents[0]?.name ?? '')
      .replace(CARD_WORDS, '')
      .replace(CALLED_CARD, '')
      .replace('()', ''),
  )

/** «Кав'ярня «Ліхтар»: картка». */
const CALLED_CARD = spoken`(?::|\s[—–-])\s${{ ru: 'карточка', uk: 'картка', en: 'card' }}\s*$`

/** «Сироварня «Полонина», Верховина. Головний Тарас, він і підписує. …»: of a card without a title the first sentence names him, or what it opens with. */
function opened(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const [sentence = ''] = name.split(/\n|(?<=\p{L}{3}[»"”)]{0,2}|\d)[.!?;]\s/u)
  return sentence.length <= LONGEST_NAME ? sentence : sentence.split(/[,:(]\s|\s[—–-]\s/u)[0]!.slice(0, LONGEST_NAME)
}

/** Letters. */
const LONGEST_NAME = 80

const RIM = ' \t\n\u00a0:.,;—–-'

function withoutRim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && RIM.includes(text[start]!)) start++
  while (end > start && RIM.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}

function nearestKey(cards: Cards, path: string): string | undefined {
  for (let folder: string | undefined = folderOf(path); folder !== undefined; folder = folderAbove(folder)) {
    if (cards.byFolder.has(folder)) return cards.byFolder.get(folder)
  }
  return undefined
}

/** `a/b` → `a` → the workspace itself (an empty name) → nothing. Paths that leave the workspace (`../x`) end where they left. */
function folderAbove(folder: string): string | undefined {
  if (folder === '' || folder.endsWith('..')) return undefined
  const above = folderOf(folder)
  return above === '' && folder.startsWith('/') ? undefined : above
}

/** All words of one name stand in the other: «Долголетие» and «Клиника „Долголетие“» in one client's folder are one client. */
function isPartOf(a: string, b: string): boolean {
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]]
  return few.every(word => many.includes(word))
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function addUnlessTorn(map: Map<string, string | undefined>, name: string, key: string): void {
  map.set(name, map.has(name) && map.get(name) !== key ? undefined : key)
}
