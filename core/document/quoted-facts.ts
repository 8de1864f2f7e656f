import { spoken } from '../language/spoken.ts'
import type { Block } from '../markdown/block.ts'
import { readSections } from './sections.ts'

/**
 * «> **Когда** 24 ноября» / «> **Ведёт** Анна»: the facts of a meeting in a box. The blocks of a quotation in which every other line is named as a
 * part of a meeting are no quotation; nobody speaks so.
 */
export function withFactsUnquoted(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ quoted }) => quoted)) return blocks
  const out = [...blocks]
  for (let at = 0; at < out.length; at++) {
    if (!out[at]!.quoted) continue
    let to = at
    while (out[to]?.quoted) to++
    const box = out.slice(at, to).map(block => ({ ...block, quoted: false }))
    if (holdsFacts(box)) out.splice(at, box.length, ...box)
    at = to
  }
  return out
}

function holdsFacts(box: readonly Block[]): boolean {
  const rows = box.reduce((sum, { prose }) => sum + prose.text.split('\n').filter(line => line.trim() !== '').length, 0)
  const named = readSections(box.map(block => ({ ...block, parent: -1 }))).filter(
    ({ roles, label, inline }) => roles.size > 0 || (inline !== undefined && SINCE.test(label.text)),
  )
  return (named.length > 1 || rows === 1) && named.length * 2 >= rows
}

/** «С 4 ноября: …», "Since 4 Nov: …". */
const SINCE = spoken`^${{ ru: 'с, со, после, от', uk: 'з, від, після', en: 'since, from, after' }}\s\d`
