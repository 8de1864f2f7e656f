// What excuses do to labelled documents: complaints of each rule that has one, with what the witness says to them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { product } from './product.mjs'

const JUDGED = fileURLToPath(new URL('../test/judgement/', import.meta.url))
const SETS = ['opened', 'wide', 'fresh', 'dev']
const PATHS = { agenda: 'agenda.md', protocol: 'protocol.md', email: 'emails/letter.md' }
const DAY = '2026-11-22'

/** { set, language, rule, message, right, score, text }: `right` where the complaint is labelled; `score` of the sentence that speaks most for it. */
export async function documentRows(more = []) {
  const { complaintsOf, kindOf } = await product("export * from './training/complaints.ts'")
  const labelled = [...SETS.map(name => join(JUDGED, name)), ...more].flatMap(folder => casesIn(folder))
  return [...labelled, ...slotsIn(join(JUDGED, 'excuses'), kindOf)].flatMap(({ set, files, today, expected, only }) =>
    complaintsOf(files, today).flatMap(({ path, rule, ...row }) => {
      const want = expected[path]
      if (!want || want.debatable?.includes(rule) || (only && only !== rule)) return []
      return [{ set, rule, path, ...row, right: want.findings.some(label => label.rule === rule) }]
    }),
  )
}

function casesIn(folder) {
  return readdirSync(folder)
    .filter(name => /^(?:ru|uk|en)$/.test(name))
    .flatMap(language => readdirSync(join(folder, language)).map(name => join(folder, language, name)))
    .filter(at => statSync(at).isDirectory() && existsSync(join(at, 'expected.json')))
    .map(at => {
      const { today, files: expected } = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8'))
      const files = markdownIn(at).map(path => ({ path: relative(at, path), text: readFileSync(path, 'utf8') }))
      return { set: folder.split('/').at(-1), today, expected, files }
    })
}

/** A document with a slot for each of its sentences: `+` does what the rule misses, `-` does not. */
function slotsIn(folder, kindOf) {
  return ['ru', 'uk', 'en'].flatMap(language =>
    readFileSync(join(folder, `${language}.txt`), 'utf8')
      .split(/^== /m)
      .slice(1)
      .flatMap(part => {
        const [rule] = part.split('\n', 1)
        const [host, list] = part.slice(rule.length + 1).split('\n--\n')
        const path = PATHS[kindOf(rule)]
        return list
          .split('\n')
          .filter(line => /^[+-] \S/.test(line))
          .map(line => ({
            set: 'excuses',
            today: DAY,
            files: [{ path, text: host.replace('{}', line.slice(2)) }],
            expected: { [path]: { findings: line[0] === '-' ? [{ rule }] : [] } },
            only: rule,
          }))
      }),
  )
}

const markdownIn = folder =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
