import { anyOf, cased, listOf, opening, spoken, type Words, whole, wordSet } from '../language/spoken.ts'
import type { Block, Entry } from '../markdown/block.ts'
import { hasLetterForm } from './letter/forms.ts'
import { meetingForm } from './meeting-form.ts'
import type { Kind } from './model.ts'

/** Words that name a kind, in the three languages; matched from the beginning of a word of a name or title. */
const NAMES: Readonly<Record<Kind, RegExp>> = {
  protocol: opening({
    ru: `протокол*, минутк*, protokol*, итоги протокол*|встреч*|созвон*|звонк*|совещ*|переговор*, itogi protokol*|vstrech*|sozvon*|zvonk*|soveshch*|soveschan*|peregovor*
      конспект|заметки встречи|созвона|звонка, заметки|записи с|со|по встреч*|созвон*|звонк*|переговор*
      zametki ?so|s|po vstrech*|sozvon*|zvonk*`,
    uk: `протокол*, підсумки протокол*|зустріч*|дзвінк*|наради|розмови|перемовин*, pidsumky protokol*|zustrich*|dzvink*|narady|rozmovy
      конспект зустрічі|дзвінка|розмови, нотатки|записи дзвінка|зустрічі|розмови|наради, нотатки|записи|нотатка з|із|зі|щодо зустріч*|дзвінк*|розмов*|наради|перемовин*
      notatky|zapysy ?z|zi zustrich*|dzvink*|rozmov*`,
    en: 'minutes*, protocol*, meeting|call notes*, notes of|from ?the|our|a meeting*|call*',
  }),
  agenda: opening({
    ru: 'повестк*, povestk*, план|plan встречи|созвона|vstrechi|sozvona',
    uk: 'порядок денний, порядку денн*, por*dok denn*, план|plan зустрічі|дзвінка|наради|zustrichi|dzvinka|narady',
    en: 'agenda*',
  }),
  email: opening({
    ru: "письм*, мейл*, имейл*, pismo*, pis'mo*, pisma*, pis'ma*",
    uk: 'лист, листи*, lyst, lysty*',
    en: 'email*, e-mail*, e mail*, letter*',
  }),
  client: spoken`^(?:${{
    ru: 'карточка|карточки клиент*, kartochka klient*',
    uk: 'картка клієнт*, kartka klient*|kliient*|klyent*',
    en: 'client card*, clientcard*',
  }}|${{ ru: 'клиент, klient', uk: 'клієнт', en: 'client' }}$)`,
  touches: opening({
    ru: 'касани*, журнал касаний, kasanij*, kasaniy*, kasani*',
    uk: 'дотик*, журнал дотиків, торкання, dotyk*, dotik*',
    en: 'touch, touches, touch log*, touchlog*',
  }),
  request: opening({
    ru: 'запрос*, просьб*, данетор*, zapros*, prosba*',
    uk: 'запит*, прохан*, данетор*, zapyt, zapit',
    en: 'request*, danetor*',
  }),
}

const ORDER: readonly Kind[] = ['protocol', 'agenda', 'client', 'touches', 'request', 'email']

const FOLDERS = kindsBy({
  agenda: {
    ru: 'повестки, повестка, povestki, povestka',
    uk: 'порядки денні, порядки-денні, порядок денний, порядок-денний',
    en: 'agenda, agendas',
  },
  protocol: {
    ru: 'протоколы, протокол, протоколы встреч, protokoly, protocoly',
    uk: 'протоколи, протокол, protokoly',
    en: 'protocol, protocols, minutes, meeting-notes, meeting_notes',
  },
  email: {
    ru: 'письма, письмо, почта, переписка, письма клиенту, pisma',
    uk: 'пошта, листування, листи, listy, lysty',
    en: 'email, emails, mail, mails, letter, letters, correspondence, inbox, outbox',
  },
  client: { ru: 'клиент, клиенты', uk: 'клієнт, клієнти', en: 'client, clients' },
  touches: { ru: 'касания, журналы', uk: 'дотики, журнали', en: 'touches' },
  request: { ru: 'запросы', uk: 'запити', en: 'request, requests' },
})

/** Kinds named by a folder only where the file holds text of that kind: a folder `clients/` holds much else. */
const LOOSE_FOLDERS = wordSet({ ru: 'клиент, клиенты', uk: 'клієнт, клієнти', en: 'client, clients' })

const TYPE_KEYS = wordSet({ ru: 'тип, вид', uk: 'тип, вид', en: 'type, kind' })

/**
 * The kind of a document: from `type:`, else the file name, else the folder, else the title. A file that says nothing of all that, but opens with
 * the head of a letter or is addressed and signed as one, is one, and so is a plan or a record of a meeting by its parts. `blocks`: what it holds. `undefined`: no kind, left alone.
 */
export function kindOf(
  path: string,
  frontmatter: readonly Entry[],
  title: string,
  blocks: readonly Block[] = [],
): Kind | undefined {
  const typed = frontmatter.find(entry => TYPE_KEYS.has(entry.key.trim().toLowerCase()))?.values[0]?.text
  if (typed !== undefined && typed.trim() !== '') return kindNamed(typed)
  const parts = path.split('/')
  const file = (parts.pop() ?? '').replace(/\.(?:md|markdown)$/i, '')
  const named = kindOfFileName(file)
  if (named !== undefined && (kindOfFolder(parts) === 'email' || namesLetter(file)) && isLetter(frontmatter, blocks))
    return 'email'
  if (named === 'protocol' && WEAK_PROTOCOL.test(spaced(file))) return kindOfFolder(parts) ?? named
  // «19-lyst» is a day in November as well.
  if (named === 'email' && /lyst(?!y)/u.test(file.toLowerCase())) return kindOfFolder(parts) ?? named
  // A letter with a request is called one, and one that a protocol goes with «протокол».
  if (named === 'request') return kindOfFolder(parts) === 'email' ? 'email' : named
  const told = named ?? kindOfFolder(parts) ?? kindOfTitle(title)
  return told ?? (isLetter(frontmatter, blocks) ? 'email' : meetingForm(`${spaced(file)}. ${title}`, blocks))
}

/** Whom it goes to and what it is about, in the first lines or in the frontmatter; or a greeting and a signature. */
function isLetter(frontmatter: readonly Entry[], blocks: readonly Block[]): boolean {
  const opening = blocks[0]?.kind === 'paragraph' ? blocks[0].prose.text : ''
  const lines = [...frontmatter.map(({ key }) => `${key}:`), ...opening.split('\n')]
  const subject = lines.some(line => SUBJECT.test(line))
  return (subject && lines.some(line => TO.test(line))) || hasLetterForm(blocks, subject)
}

const TO = spoken`^\s*${{ ru: 'кому, получатель', uk: 'кому, отримувач, одержувач', en: 'to, recipient' }}\s*:`
const SUBJECT = spoken`^\s*${{ ru: 'тема ?письма', uk: 'тема ?листа', en: 'subject ?line' }}\s*:`

/** «итоги-встречи» in a folder of letters is a letter that sums up. */
const WEAK_PROTOCOL = anyOf({ ru: 'итоги, itogi', uk: 'підсумки, pidsumky', en: 'notes' })

/** Names that say a kind only by themselves: much else is called «журнал» or "card" besides. */
const WHOLE_NAMES = kindsBy({
  touches: { ru: 'журнал, zhurnal', uk: 'журнал, zhurnal', en: 'journal' },
  client: {
    ru: 'карточка, kartochka, о клиенте, про клиента',
    uk: 'картка, kartka, про клієнта',
    en: 'card, about the client',
  },
})

const spaced = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_.-]+/gu, ' ')
    .trim()

/** Whole words of a name, in order, from every word on. */
function kindOfFileName(name: string): Kind | undefined {
  const whole = WHOLE_NAMES.get(spaced(name))
  if (whole) return whole
  const words = wordsOfName(name)
  const tails = tailsOf(words)
  return ORDER.find(kind => tails.some((tail, i) => NAMES[kind].test(tail) && standsAlone(kind, words, i)))
}

/** «письмо-итоги-звонка», "minutes-letter": a letter as well, whatever else it is called. */
const namesLetter = (name: string): boolean => tailsOf(wordsOfName(name)).some(tail => NAMES.email.test(tail))

const wordsOfName = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[_.()[\]]+/g, ' ')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .split(/[\s-]+/)

const tailsOf = (words: readonly string[]): string[] => words.map((_, i) => words.slice(i).join(' '))

/** "client" and "letter" inside a longer name («client-work-guide») name no kind unless they begin or end it. */
const standsAlone = (kind: Kind, words: readonly string[], at: number): boolean =>
  (kind !== 'client' && kind !== 'request') ||
  at === 0 ||
  at === words.length - 1 ||
  (kind === 'client' && at === words.length - 2 && CARD_LAST.test(words.at(-1)!))

/** «studio-client-card». */
const CARD_LAST = whole({ ru: 'клиент*, klient*', uk: 'клієнт*, klient*, kliient*, klyent*', en: 'card' })

function kindOfFolder(folders: readonly string[]): Kind | undefined {
  for (let i = folders.length - 1; i >= 0; i--) {
    const name = folders[i]!.toLowerCase()
    if (!LOOSE_FOLDERS.has(name) && FOLDERS.has(name)) return FOLDERS.get(name)
  }
  return undefined
}

/** The folder that a file shares with its kin, whatever is sorted by kind or by time below it: `acme` for `acme/letters/2026/offer.md`. */
export function homeOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (folders.length > 0 && isSorting(folders.at(-1)!.toLowerCase())) folders.pop()
  return folders.join('/')
}

const isSorting = (folder: string): boolean => FOLDERS.has(folder) || /^[\d\s._-]+$/u.test(folder)

function kindOfTitle(title: string): Kind | undefined {
  const text = title.toLowerCase().replace(/^[^\p{L}]+/u, '')
  const anywhere = INSIDE_TITLE.exec(text)
  for (const kind of ORDER) if (NAMES[kind].test(text) && !(kind === 'email' && !isLetterTitle(text))) return kind
  // «Детская площадка — повестка на 28 ноября», "Glen Farrow: minutes, 18 November".
  const parts = text.split(/\s[—–-]\s|[:·|]\s|,\s/u).slice(1)
  const behind = parts.length < 4 ? OF_MEETING.find(kind => parts.some(part => NAMES[kind].test(part))) : undefined
  if (behind) return behind
  // «Кав'ярня «Ліхтар»: картка».
  if (WHOLE_NAMES.get(parts.at(-1)?.trim() ?? '') === 'client') return 'client'
  return anywhere ? (ORDER.find(kind => NAMES[kind].test(anywhere[0].trim())) ?? touchesOrCard(anywhere[0])) : undefined
}

const INSIDE_TITLE = spoken`${{
  ru: 'протокол встреч*|созвон*, карточка клиента, журнал касаний',
  uk: 'протокол зустріч*|дзвін*|наради, картка клієнта, журнал дотиків',
  en: 'meeting minutes, minutes of, client card',
}}|${{ ru: 'касания', uk: 'дотики', en: 'touches' }}$`

const OF_MEETING: readonly Kind[] = ['protocol', 'agenda']

const isLetterTitle = (title: string): boolean => LETTER_TITLE.test(title)

const LETTER: Words = { ru: 'письмо', uk: 'лист', en: 'letter, email, e-mail' }
const LETTER_TITLE = cased`^${LETTER}\s+(?:${{ ru: 'к, для, клиент*', uk: 'до, для, клієнт*', en: 'to, for, client*' }}|[«"\p{Lu}])|^${LETTER}[:.]?$`

const touchesOrCard = (text: string): Kind => (TOUCHES.test(text) ? 'touches' : CARD.test(text) ? 'client' : 'protocol')

const TOUCHES = anyOf({ ru: 'касан*', uk: 'дотик*', en: 'touch*' })
const CARD = anyOf({ ru: 'карт*', uk: 'карт*', en: 'card*' })

/** `type:` names the kind; another type (a blog post, say) is none of ours, and a plain "meeting" leaves it to the name. */
function kindNamed(value: string): Kind | undefined {
  const text = value.trim().toLowerCase()
  return ORDER.find(kind => NAMES[kind].test(text)) ?? WHOLE_NAMES.get(text)
}

/** The kinds by each of their names. */
function kindsBy(names: Partial<Readonly<Record<Kind, Words>>>): ReadonlyMap<string, Kind> {
  const all = Object.entries(names) as [Kind, Words][]
  return new Map(all.flatMap(([kind, words]) => listOf(words).map(name => [name, kind] as const)))
}
