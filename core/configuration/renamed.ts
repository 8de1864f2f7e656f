import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { spanOf } from '../markdown/span.ts'
import type { Edit } from '../rule.ts'

/** A colleague's new name where `team` of a `touchline.yml` lists him, quoted where YAML wants it. */
export function renamedInTeam(text: string, old: string, name: string): Edit[] {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const team = document.contents.get('team', true)
  return (isSeq(team) ? team.items : []).flatMap(item => {
    const node = isMap(item) ? item.get('name', true) : item
    if (!isScalar(node) || node.value !== old) return []
    const [start, end] = (node as Node).range!
    return [{ span: spanOf(start, end), text: /^[\p{L}\p{N} .'’-]+$/u.test(name) ? name : JSON.stringify(name) }]
  })
}
