import { agenda } from './generate/agenda.ts'
import { letter } from './generate/letter.ts'
import { card, journal, readme, request } from './generate/other.ts'
import { protocol } from './generate/protocol.ts'
import { type Random, randomOf } from './generate/random.ts'
import { type Style, styleOf } from './generate/style.ts'
import { isoDate, type Scene, sceneOf, type Tongue } from './generate/text.ts'

export interface Generated {
  /** Relative, with `/`. */
  readonly path: string
  readonly text: string
  /** As it was meant; `undefined` for a file of no kind. */
  readonly kind: GeneratedKind | undefined
  readonly language: Tongue
}

export type GeneratedKind = 'agenda' | 'protocol' | 'email' | 'client' | 'touches' | 'request'

const LANGUAGES: readonly Tongue[] = ['ru', 'uk', 'en']

/** So many documents a client, as an account of a few months gathers them. */
const PER_CLIENT = 24

const SHARES = { email: 42, protocol: 27, agenda: 20, readme: 8, request: 3 }

/** A workspace of exactly so many documents: a folder a client, with a card, a journal, agendas, protocols, letters and READMEs. */
export function workspace(count: number, seed: number): Generated[] {
  const out: Generated[] = []
  for (let client = 0; out.length < count; client++) {
    const random = randomOf(seed * 7919 + client)
    const scene = named(client + 1, sceneOf(random, LANGUAGES[client % LANGUAGES.length] as Tongue))
    out.push(
      ...folder(
        random,
        scene,
        `clients/client-${String(client + 1).padStart(3, '0')}`,
        Math.min(PER_CLIENT, count - out.length),
      ),
    )
  }
  return out
}

/** The words hold few companies; of one name they would all be one client. */
const named = (number: number, scene: Scene): Scene => ({ ...scene, company: `${scene.company} ${number}` })

/** One document of any kind and layout: what properties draw. */
export function document(seed: number, language?: Tongue): Generated {
  const random = randomOf(seed)
  const scene = sceneOf(random, language ?? random.pick(LANGUAGES))
  const kind = random.weighted({ ...SHARES, client: 4, touches: 4 })
  return written(random, scene, kind, 'client', 0)
}

export interface LongOptions {
  readonly language?: Tongue
  /** Without them sections are announced by bold lines. */
  readonly headings?: boolean
}

/** A protocol with many sections, of at least so many characters and little more. */
export function longProtocol(
  characters: number,
  seed: number,
  { language = 'ru', headings = true }: LongOptions = {},
): string {
  const random = randomOf(seed)
  const scene = sceneOf(random, language)
  const style: Style = {
    ...styleOf(random),
    form: headings ? 'heading' : 'bold',
    level: 2,
    eol: '\n',
    bom: false,
    rare: 0,
    frontmatter: true,
    tables: true,
  }
  const ratio = language === 'en' ? 1 : 1.8
  let text = ''
  for (let bytes = characters * ratio * 0.97; text.length < characters; bytes *= 1.02)
    text = protocol(randomOf(seed + 1), scene, style, bytes)
  return headings ? text : text.replace(/^# .*\n\n/m, '')
}

function folder(random: Random, scene: Scene, path: string, count: number): Generated[] {
  const out: Generated[] = [written(random, scene, 'protocol', path, 0)]
  if (count > 1) out.push(written(random, scene, 'client', path, 0))
  if (count > 2) out.push(written(random, scene, 'touches', path, 0))
  while (out.length < count) {
    const later = { ...scene, day: scene.day - 6 * out.length + random.between(0, 3) }
    out.push(written(random, later, random.weighted(SHARES), path, out.length))
  }
  return out
}

type What = keyof typeof SHARES | 'client' | 'touches'

function written(random: Random, scene: Scene, what: What, folder: string, number: number): Generated {
  const style = styleOf(random)
  const day = isoDate(scene.day)
  const tag = number === 0 ? '' : `-${number}`
  const made = (
    name: string,
    text: string,
    kind: GeneratedKind | undefined = what === 'readme' ? undefined : what,
  ) => ({
    path: `${folder}/${name}`,
    text,
    kind,
    language: scene.language,
  })
  switch (what) {
    case 'agenda':
      return made(
        `agendas/${day}${tag}${random.pick(['-agenda', '', '.agenda'])}.md`,
        agenda(random, scene, style, random.size(1700, 1000, 8000)),
      )
    case 'protocol':
      return made(
        `protocols/${day}${tag}${random.pick(['-protocol', '', '.protocol'])}.md`,
        protocol(random, scene, style, random.size(3400, 1000, 8000)),
      )
    case 'email':
      return made(`letters/${day}${tag}.md`, letter(random, scene, style, random.size(1200, 500, 3000)))
    case 'client':
      return made('client.md', card(random, scene, style))
    case 'touches':
      return made('touches.md', journal(random, scene, style, random.size(2000, 1000, 6000)))
    case 'request':
      return made(`requests/${day}${tag}.md`, request(random, scene, style))
    case 'readme':
      return made(`notes-${number}/README.md`, readme(random, scene, random.size(1500, 1000, 6000)))
  }
}
