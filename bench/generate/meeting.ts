import type { Random } from './random.ts'
import { type Draft, type Section, type Style, toMarkdown } from './style.ts'
import { filled, isoDate, type Scene } from './text.ts'
import type { Label, Man } from './words/words.ts'

/** Topics of a discussion, a section each, until the document has its size. */
export function grown(
  random: Random,
  scene: Scene,
  style: Style,
  bytes: number,
  head: Omit<Draft, 'sections'>,
  before: Section[],
  after: Section[] = [],
): string {
  const topics: Section[] = []
  const notes = random.deck(scene.words.notes)
  const draft = () => ({ ...head, sections: [...before, ...topics, ...after] })
  let size = Buffer.byteLength(toMarkdown(draft(), style))
  for (let i = 0; size < bytes && i < 100_000; i++) {
    const next = topic(random, scene, style, i, notes)
    topics.push(next)
    size += Buffer.byteLength(toMarkdown({ frontmatter: [], title: undefined, sections: [next] }, style)) + 1
  }
  return toMarkdown(draft(), style)
}

function topic(random: Random, scene: Scene, style: Style, index: number, notes: () => string): Section {
  const { words } = scene
  const say = speaker(random, scene, style)
  const note = () => say([notes()]) + (random.chance(0.3) ? say(TAILS) : '')
  const lines = Array.from({ length: random.between(2, 5) }, note)
  if (random.chance(0.4)) lines.push(say(words.decisions))
  if (random.chance(0.12)) lines.push(`> ${say(words.quotes)}`)
  const below = random.chance(0.4) ? { [random.between(0, 1)]: [note(), say(words.asides)] } : {}
  if (random.chance(style.rare)) lines.push(random.pick(RARE))
  const matter = random.pick(words.matters)
  return {
    label: random.chance(0.5) ? matter : `${matter}, ${index + 1}`,
    shape: random.weighted({ prose: 45, bullets: 45, numbers: 10 }),
    lines,
    below,
  }
}

const RARE = ['```\nGET /orders?page=2\n```', '<!-- 42 -->', '![](images/basket.png)', 'HTTP 502\n---']

/** Makes sentences differ that would else come again in a long document. */
const TAILS = [' ({name}, {date})', ' — {name}.', ' (§ {n})', ' *{name}, {date}*', ' → {thing}']

export function people(random: Random, scene: Scene, style: Style): Section[] {
  const { labels } = scene.words
  const label = (name: Label) => random.pick(labels[name])
  const form = random.weighted({ sides: 45, one: 25, table: 12, comma: 13, none: 5 })
  const separator = random.pick([' — ', ', ', ' – '])
  const entry = (man: Man) =>
    random.chance(0.3)
      ? `${man.name} (${man.role})`
      : random.chance(0.2)
        ? man.name
        : `${man.name}${separator}${man.role}`
  if (form === 'none') return []
  if (form === 'comma')
    return [
      { label: label('participants'), shape: 'value', lines: [[...scene.ours, ...scene.theirs].map(entry).join(', ')] },
    ]
  if (form === 'sides')
    return [
      { label: label('theirs'), shape: 'bullets', lines: scene.theirs.map(entry) },
      { label: label('ours'), shape: 'bullets', lines: scene.ours.map(entry) },
    ]
  const all = [
    ...scene.theirs.map(man => [man, scene.company] as const),
    ...scene.ours.map(man => [man, scene.words.studio] as const),
  ]
  const rows = [
    [label('participants'), label('theirs'), label('items')],
    ...all.map(([man, side]) => [man.name, side, man.role]),
  ]
  const lines = all.map(([man, side]) => `${man.name}, ${man.role}, ${side}`)
  return [{ label: label('participants'), shape: form === 'table' && style.tables ? 'rows' : 'bullets', lines, rows }]
}

export function titled(random: Random, kind: string, scene: Scene): string | undefined {
  if (random.chance(0.1)) return undefined
  return random.pick([
    `${kind}: ${scene.company}`,
    `${kind}, ${isoDate(scene.day)}`,
    `${scene.company}: ${random.pick(scene.words.matters)}`,
  ])
}

export const frontmatter = (random: Random, scene: Scene, style: Style, kind: string): [string, string][] =>
  style.frontmatter
    ? [
        ['type', kind],
        ['client', scene.company],
        ...(random.chance(0.5) ? [['date', isoDate(scene.day)] as [string, string]] : []),
      ]
    : []

export const speaker = (random: Random, scene: Scene, style: Style) => (from: readonly string[]) =>
  filled(random, scene, style.date, random.pick(from))
