import type { Random } from './random.ts'
import type { Style } from './style.ts'
import { filled, firstName, isoDate, type Scene } from './text.ts'

type Matter = 'report' | 'refusal' | 'landing' | 'incident' | 'summary'

/** A letter to the client, of about so many bytes: subject, greeting, paragraphs, an ask, a signature. */
export function letter(random: Random, scene: Scene, style: Style, bytes: number): string {
  const { letter: words, quotes } = scene.words
  const say = (from: readonly string[]) => filled(random, scene, style.date, random.pick(from))
  const to = random.pick(scene.theirs)
  const parts = [random.pick(words.greetings).replace('{name}', firstName(to)), ...core(random, say, scene)]
  if (random.chance(0.15)) parts.splice(2, 0, `> ${say(quotes)}`)
  const ending = [
    ...(random.chance(0.8) ? [say(words.asks)] : []),
    `${random.pick(words.closings)}\n${random.pick(scene.ours).name}, ${scene.words.studio}`,
  ]
  const news = random.deck(words.news)
  let size = Buffer.byteLength([...parts, ...ending].join('\n\n'))
  while (size < bytes) {
    const paragraph = Array.from({ length: random.between(2, 4) }, () =>
      filled(random, scene, style.date, news()),
    ).join(' ')
    parts.push(random.chance(0.15) ? bulleted(paragraph, style) : paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  const text = [
    ...subject(random, scene, style, say(words.subjects), to.name),
    [...parts, ...ending].join('\n\n'),
  ].join('\n')
  return (style.bom ? '\uFEFF' : '') + `${text}\n`.replaceAll('\n', style.eol)
}

function core(random: Random, say: (from: readonly string[]) => string, { words }: Scene): string[] {
  const w = words.letter
  const matter = random.weighted<Matter>({ report: 40, summary: 25, refusal: 17, landing: 8, incident: 10 })
  const slip = random.chance(0.15) ? [say(w.slips)] : []
  if (matter === 'refusal') {
    const steps = [w.empathy, w.refusals, w.reasons, w.ways].filter((_, i) => i === 1 || random.chance(0.75))
    return [...steps.map(say), ...slip]
  }
  if (matter === 'landing') return [say(w.landings), ...slip]
  if (matter === 'incident') return [say(w.incidents), ...slip]
  if (matter === 'summary')
    return [
      say(w.openings),
      random
        .some(words.decisions, 3)
        .map(d => `- ${say([d])}`)
        .join('\n'),
      ...slip,
    ]
  return [`${say(w.openings)} ${say(w.news)}`, ...slip]
}

/** The subject as people write it: in the frontmatter, as a bold line, a plain line, a heading, or nowhere. */
function subject(random: Random, scene: Scene, style: Style, text: string, to: string): string[] {
  const label = random.pick(scene.words.labels.subject)
  if (style.frontmatter)
    return [
      '---',
      'type: email',
      `subject: ${text}`,
      `client: ${scene.company}`,
      `date: ${isoDate(scene.day)}`,
      '---',
      '',
    ]
  const form = random.weighted({ bold: 35, line: 30, heading: 25, none: 10 })
  if (form === 'bold') return [`**${label}:** ${text}`, '']
  if (form === 'line') return [`${random.pick(scene.words.labels.to)}: ${to}`, `${label}: ${text}`, '']
  return form === 'heading' ? [`# ${text}`, ''] : []
}

const bulleted = (paragraph: string, style: Style): string =>
  paragraph
    .split(/(?<=[.!?]) /)
    .map(line => `${style.bullet} ${line}`)
    .join('\n')
