// The tables of training/README.md.

const BEGIN = '<!-- tables: written by npm run train -->'
const END = '<!-- end of tables -->'
const LANGUAGES = ['ru', 'uk', 'en']

export const withTables = (text, tables) => {
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length)
  const after = text.slice(text.indexOf(END))
  return `${before}\n\n${tables}\n\n${after}`
}

/** What the witness takes of single sentences that it has not seen. */
export function sentenceTable(excuses, byLanguage) {
  const asked = excuses.flatMap(({ rule, acts, from }) => acts.map(act => ({ rule, act, from })))
  const rows = asked.map(({ rule, act, from }) => {
    const cells = LANGUAGES.flatMap(language => {
      const own = byLanguage.get(language).filter(row => row.act === act)
      return [
        own.filter(row => row.truth && !row.hit),
        own.filter(row => !row.truth && row.own),
        own.filter(row => !row.truth && !row.own),
      ].map(list => share(list, row => row.score >= from))
    })
    return [rule, act, from, ...cells]
  })
  const kinds = ['unknown', 'near', 'other']
  const head = ['rule', 'act', 'from', ...LANGUAGES.flatMap(language => kinds.map(kind => `${language} ${kind}`))]
  return ['### Sentences', '', ...table(head, rows)].join('\n')
}

/** What excuses do to complaints about documents: false ones silenced, right ones lost, by set. */
export function documentTable(excuses, documents) {
  const sets = [...new Set(documents.map(row => row.set))]
  const rows = excuses.map(({ rule, from }) => {
    const own = documents.filter(row => row.rule === rule)
    const cells = sets.flatMap(set => {
      const there = own.filter(row => row.set === set)
      return [there.filter(row => !row.right), there.filter(row => row.right)].map(list =>
        count(list, row => row.score >= from),
      )
    })
    return [rule, ...cells]
  })
  const head = ['rule', ...sets.flatMap(set => [`${set}: false silenced`, 'right lost'])]
  return ['### Documents', '', ...table(head, [...new Map(rows.map(row => [row[0], row])).values()])].join('\n')
}

const share = (list, holds) =>
  list.length === 0 ? '–' : `${Math.round((100 * list.filter(holds).length) / list.length)}`

const count = (list, holds) => (list.length === 0 ? '–' : `${list.filter(holds).length} of ${list.length}`)

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`)
