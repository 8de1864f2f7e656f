import type { Agenda } from '../model.ts'
import { readSections } from '../sections.ts'

/** What the agenda gives as its goal, without the label or heading that announces it; nothing where it gives none. */
export function goalWords({ goal, blocks, text }: Agenda): string | undefined {
  if (!goal || goal.empty) return undefined
  const { start, end } = goal.span
  const section = readSections(blocks).find(
    ({ roles, span }) => roles.has('goal') && span.start === start && span.end === end,
  )
  if (!section) return text.slice(start, end)
  const below = blocks.slice(section.from, section.to).map(({ prose }) => prose.text)
  return [section.inline?.text, ...below].filter(Boolean).join(' ')
}
