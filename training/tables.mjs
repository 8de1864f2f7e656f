// The tables of training/README.md.

const NAMES = { ru: 'Russian', uk: 'Ukrainian', en: 'English' }
const BEGIN = '<!-- tables: written by npm run train -->'
const END = '<!-- end of tables -->'

export function tableOf({ language, lines }) {
  const rows = lines.map(({ file, crossed, fresh, threshold }) => [
    file,
    ...cells(crossed),
    ...cells(fresh),
    gives(threshold),
  ])
  const mean = ['**mean**', ...means(lines.map(line => line.crossed)), ...means(lines.map(line => line.fresh)), '']
  return [
    `### ${NAMES[language]}`,
    '',
    '| act | crossed: phrases P / R | with witness P / R | fresh: phrases P / R | with witness P / R | witness |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...rows, mean].map(row => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** For the terminal: crossed only. */
export function openTableOf({ language, lines }) {
  const rows = lines.map(({ file, crossed, bank, threshold }) => [
    file.padEnd(15),
    ...cells(crossed),
    '| bank',
    ...cells(bank),
    gives(threshold),
  ])
  return [
    language,
    ...[
      ...rows,
      ['mean'.padEnd(15), ...means(lines.map(line => line.crossed)), '| bank', ...means(lines.map(line => line.bank))],
    ].map(row => row.join('  ->  ')),
  ].join('\n')
}

export const withTables = (text, tables) => {
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length)
  const after = text.slice(text.indexOf(END))
  return `${before}\n\n${tables}\n\n${after}`
}

const percent = x => `${Math.round(x * 100)}`
const cell = ({ precision, recall }) => `${percent(precision)} / ${percent(recall)}`
const cells = ({ phrases, together }) => [cell(phrases), cell(together)]

const gives = ({ add, veto }) =>
  [add === null ? '' : 'adds', veto === null ? '' : 'denies'].filter(word => word !== '').join(', ') || 'phrases only'

const means = list =>
  ['phrases', 'together'].map(key => {
    const of = what => list.reduce((sum, one) => sum + one[key][what], 0) / list.length
    return cell({ precision: of('precision'), recall: of('recall') })
  })
