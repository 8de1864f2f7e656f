// Labelled sentences: the bank's open half, its fresh half, and our own.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BANK = fileURLToPath(new URL('../test/judgement/acts/', import.meta.url))
const OWN = fileURLToPath(new URL('acts/', import.meta.url))

/** `part`: `open` sentences are for training, `fresh` ones only for the measurement at the end. */
export function sentencesFor(language, part) {
  const bank = linesOf(`${BANK}${language}/`).flatMap(({ file, text }) => {
    const [open, fresh = ''] = text.split(/^# fresh.*$/m)
    return labelled(part === 'fresh' ? fresh : open, file, 'bank')
  })
  const own =
    part === 'fresh' ? [] : linesOf(`${OWN}${language}/`).flatMap(({ file, text }) => labelled(text, file, 'own'))
  return [...bank, ...own]
}

const linesOf = folder =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({ file: name.slice(0, -4), text: readFileSync(folder + name, 'utf8') }))

const labelled = (text, file, source) =>
  text
    .split('\n')
    .filter(line => /^[+-] \S/.test(line))
    .map(line => ({ file, source, positive: line[0] === '+', text: line.slice(2).trim() }))

/** Tells from which of our own sentences weights were made. */
export function stampOf(language) {
  const hash = createHash('sha256')
  for (const { file, text } of linesOf(`${OWN}${language}/`)) hash.update(`${file}\0${text}\0`)
  return hash.digest('hex').slice(0, 16)
}
