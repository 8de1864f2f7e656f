import { frontmatter, grown, people, speaker, titled } from './meeting.ts'
import type { Random } from './random.ts'
import type { Section, Style } from './style.ts'
import { dateText, firstName, type Scene } from './text.ts'
import type { Label } from './words/words.ts'

/** The record of a meeting, of about so many bytes. */
export function protocol(random: Random, scene: Scene, style: Style, bytes: number): string {
  const { words } = scene
  const label = (name: Label) => random.pick(words.labels[name])
  const keep = <T>(probability: number, ...sections: T[]): T[] => (random.chance(probability) ? sections : [])
  const say = speaker(random, scene, style)
  const head: Section[] = [
    ...keep<Section>(0.85, { label: label('date'), shape: 'value', lines: [dateText(words, scene.day, style.date)] }),
    ...people(random, scene, style),
    ...keep<Section>(0.45, {
      label: label('previous'),
      shape: 'bullets',
      lines: [say(words.previous), say(words.previous)],
    }),
  ]
  const tail: Section[] = [
    ...keep<Section>(0.5, {
      label: label('decisions'),
      shape: random.pick(['bullets', 'numbers']),
      lines: random.some(words.decisions, random.between(1, 4)).map(d => say([d])),
    }),
    actions(random, scene, style),
    ...keep<Section>(0.5, { label: label('next'), shape: 'prose', lines: [say(words.nextSteps)] }),
    ...keep<Section>(0.4, { label: label('sent'), shape: 'prose', lines: [say(words.sent)] }),
  ]
  const kind = random.pick(words.kinds.protocol)
  return grown(
    random,
    scene,
    style,
    bytes,
    { frontmatter: frontmatter(random, scene, style, 'protocol'), title: titled(random, kind, scene) },
    head,
    tail,
  )
}

function actions(random: Random, scene: Scene, style: Style): Section {
  const { words } = scene
  const say = speaker(random, scene, style)
  const date = () => dateText(words, scene.day + random.between(1, 21), style.date)
  const owner = () => firstName(random.pick([...scene.ours, ...scene.theirs]))
  const task = () => say(random.chance(0.1) ? words.vague : words.tasks)
  const line = random.pick([
    () => `${owner()}: ${task()}, ${date()}`,
    () => `**${owner()}** — ${task()} (${date()})`,
    () => `${task()} — ${owner()}, ${date()}`,
    () => (random.chance(0.5) ? `${owner()}: ${task()}` : task()),
  ])
  const count = random.between(2, 8)
  const header = [random.pick(words.labels.task), random.pick(words.labels.owner), random.pick(words.labels.due)]
  return {
    label: random.pick(words.labels.actions),
    shape: style.tables ? 'rows' : random.weighted({ tasks: 40, bullets: 40, numbers: 20 }),
    lines: Array.from({ length: count }, line),
    rows: [header, ...Array.from({ length: count }, () => [task(), owner(), date()])],
  }
}
