import type { Random } from './random.ts'
import { type Style, toMarkdown } from './style.ts'
import { filled, firstName, isoDate, type Scene } from './text.ts'

/** The client's card. */
export function card(random: Random, scene: Scene, style: Style): string {
  const kept = scene.words.card.filter(() => random.chance(0.85))
  return toMarkdown(
    {
      frontmatter: style.frontmatter
        ? [
            ['type', 'client'],
            ['client', scene.company],
          ]
        : [],
      title: `${random.pick(scene.words.kinds.client)}: ${scene.company}`,
      sections: kept.map(([label, text]) => ({ label, shape: 'value', lines: [text] })),
    },
    style,
  )
}

/** The journal of touches: a line each. */
export function journal(random: Random, scene: Scene, style: Style, bytes: number): string {
  const channels = {
    ru: ['звонок', 'письмо', 'встреча'],
    uk: ['дзвінок', 'лист', 'зустріч'],
    en: ['call', 'letter', 'meeting'],
  }[scene.language]
  const lines: string[] = []
  for (let size = 0, day = scene.day - 200; size < bytes; day += random.between(1, 12)) {
    const mark = random.pick(['→', '→', '←'])
    const what = filled(random, scene, style.date, random.pick(scene.words.touches))
    const line = `- ${isoDate(day)} ${mark} ${random.pick(channels)}, ${random.pick(scene.theirs).name}: ${what}`
    lines.push(line)
    size += Buffer.byteLength(line)
  }
  return [`# ${random.pick(scene.words.kinds.touches)}: ${scene.company}`, '', ...lines, ''].join('\n')
}

/** A request weighed with the three questions. */
export function request(random: Random, scene: Scene, style: Style): string {
  const lines = scene.words.request.map(line => filled(random, scene, style.date, line))
  return [
    `# ${random.pick(scene.words.kinds.request)}: ${scene.company}`,
    '',
    ...lines.map(line => `- ${line}`),
    '',
    firstName(random.pick(scene.ours)),
    '',
  ].join('\n')
}

/** A file of no kind, such as lies about in every folder. */
export function readme(random: Random, scene: Scene, bytes: number): string {
  const parts = ['# README', '', '```sh', 'npm install', 'npm start', '```', '']
  for (let size = 0; size < bytes; ) {
    const paragraph = random.some(scene.words.readme, random.between(2, 4)).join(' ')
    parts.push(random.chance(0.3) ? `## ${random.pick(scene.words.things)}\n\n${paragraph}` : paragraph, '')
    size += Buffer.byteLength(paragraph)
  }
  return parts.join('\n')
}
