import { frontmatter, grown, people, speaker, titled } from './meeting.ts'
import type { Random } from './random.ts'
import type { Section, Style } from './style.ts'
import { dateText, firstName, type Scene } from './text.ts'
import type { Label } from './words/words.ts'

/** An agenda of about so many bytes. */
export function agenda(random: Random, scene: Scene, style: Style, bytes: number): string {
  const { words } = scene
  const say = speaker(random, scene, style)
  const label = (name: Label) => random.pick(words.labels[name])
  const keep = <T>(probability: number, ...sections: T[]): T[] => (random.chance(probability) ? sections : [])
  const head: Section[] = [
    ...keep<Section>(0.8, {
      label: label('date'),
      shape: 'value',
      lines: [`${dateText(words, scene.day, style.date)}, 14:00–15:${random.pick(['00', '15', '30'])}`],
    }),
    ...keep<Section>(0.6, { label: label('format'), shape: 'value', lines: [random.pick(words.formats)] }),
    ...keep<Section>(0.4, { label: label('place'), shape: 'value', lines: [random.pick(words.places)] }),
    ...keep<Section>(0.7, { label: label('goal'), shape: 'prose', lines: [say(words.goals)] }),
    ...keep<Section>(0.5, {
      label: label('duration'),
      shape: 'value',
      lines: [`${random.pick([30, 45, 60, 75, 90, 120])} ${words.minutes}`],
    }),
    ...people(random, scene, style),
    ...keep<Section>(0.5, {
      label: label('leads'),
      shape: 'value',
      lines: [random.pick([...scene.ours, ...scene.theirs]).name],
    }),
    ...keep<Section>(0.5, {
      label: label('previous'),
      shape: 'bullets',
      lines: [say(words.previous), say(words.previous)],
    }),
  ]
  const tail: Section[] = [
    ...keep<Section>(0.5, {
      label: label('preparation'),
      shape: 'bullets',
      lines: [say(words.preparations), say(words.preparations)],
    }),
    ...keep<Section>(0.5, { label: label('approval'), shape: 'prose', lines: [say(words.approvals)] }),
  ]
  const kind = random.pick(words.kinds.agenda)
  return grown(
    random,
    scene,
    style,
    bytes,
    { frontmatter: frontmatter(random, scene, style, 'agenda'), title: titled(random, kind, scene) },
    [...head, items(random, scene, style), ...tail],
  )
}

function items(random: Random, scene: Scene, style: Style): Section {
  const { words } = scene
  const say = speaker(random, scene, style)
  const timed = random.chance(0.6)
  const time = () => `${random.pick([5, 10, 10, 15, 20, 30])} ${words.minutes}`
  const matters = random.some(words.matters, random.between(2, 7))
  if (random.chance(0.15)) matters.unshift(random.pick(words.smallTalk))
  if (random.chance(0.5)) matters.push(random.pick(words.wrapUps))
  const rows = [
    [random.pick(words.labels.items), random.pick(words.labels.duration), random.pick(words.labels.owner)],
    ...matters.map(m => [m, time(), firstName(random.pick(scene.ours))]),
  ]
  const below = Object.fromEntries(
    matters.flatMap((_, i) => (random.chance(0.35) ? [[i, [say(words.asides), say(words.asides)]]] : [])),
  )
  return {
    label: random.pick(words.labels.items),
    shape: style.tables ? 'rows' : random.weighted({ numbers: 60, bullets: 40 }),
    lines: matters.map(m => (timed ? `${m} (${time()})` : m)),
    below,
    rows,
  }
}
