// Trains the second witness: `npm run train` writes core/witness/weights and the tables of training/README.md.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { learnedFor, meets } from './acts.mjs'
import { documentRows } from './documents.mjs'
import { costOf, labelOf } from './labels.mjs'
import { learn } from './learn.mjs'
import { featuresOf, matrixOf, rowOf } from './matrix.mjs'
import { moduleOf, pack } from './pack.mjs'
import { product } from './product.mjs'
import { sentencesFor, stampOf } from './sentences.mjs'
import { documentTable, sentenceTable, withTables } from './tables.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COST = 30
const POSITIVE = 4
const NEAR_MISS = 1.5
const ELSEWHERE = 0.3
const LEAST_OCCURRENCES = 2
const LEAST_STEPS = 7
const FOLDS = 5
const LANGUAGES = ['ru', 'uk', 'en']

const touchline = await product()
const excuses = touchline.excuses()
const learned = learnedFor(touchline.asked())
const sentences = new Map(LANGUAGES.map(language => [language, train(language)]))
format()
const tables = [sentenceTable(excuses, sentences), documentTable(excuses, await documentRows())]
const readme = `${ROOT}training/README.md`
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), tables.join('\n\n')))

/** Writes the weights of a language and gives its sentences with what weights say that have not seen them. */
function train(language) {
  const known = sentencesFor(language, 'open')
  const features = known.map(({ text }) => featuresOf(touchline, text, language))
  const labels = known.map(sentence => labelOf(sentence, learned))
  const { buckets, weights } = trained(known, features, labels)
  const packed = pack({ buckets, weights, acts: learned.length, least: LEAST_STEPS })
  const acts = learned.map(({ names }) => names[0])
  const text = moduleOf(language, { acts, ...packed }, stampOf(language))
  writeFileSync(`${ROOT}core/witness/weights/${language}.ts`, text)
  console.log(language, known.length, 'sentences,', packed.kept, 'buckets,', Math.round(text.length / 1024), 'KB')
  const scores = crossValidated(known, features, labels)
  return learned.flatMap((act, a) =>
    known.flatMap((sentence, i) => {
      if (labels[i][a] === 0 || !meets(act, sentence.file)) return []
      const hit = act.names.some(name => features[i].hits.has(name))
      return [{ act: act.names[0], own: sentence.file === act.file, truth: labels[i][a] > 0, hit, score: scores[i][a] }]
    }),
  )
}

function trained(known, features, labels) {
  const { buckets, rows } = matrixOf(features, LEAST_OCCURRENCES)
  const costs = known.map((sentence, i) =>
    costOf(sentence, labels[i], learned, { all: COST, positive: POSITIVE, nearMiss: NEAR_MISS, elsewhere: ELSEWHERE }),
  )
  return { buckets, weights: learn({ rows, labels, costs, features: buckets.length, acts: learned.length }) }
}

/** Every sentence is scored by weights that have not seen it. */
function crossValidated(known, features, labels) {
  const folds = foldsOf(known)
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = known.map((_, i) => i).filter(i => folds[i] !== fold)
    const { buckets, weights } = trained(
      inside.map(i => known[i]),
      inside.map(i => features[i]),
      inside.map(i => labels[i]),
    )
    const number = new Map(buckets.map((bucket, i) => [bucket, i]))
    known.forEach((_, i) => {
      if (folds[i] === fold) scores[i] = weighed(rowOf(features[i].row, number), weights)
    })
  }
  return scores
}

function weighed({ index, value }, weights) {
  return learned.map((_, act) => index.reduce((sum, at, k) => sum + value[k] * weights[at * learned.length + act], 0))
}

function foldsOf(known) {
  const seen = new Map()
  return known.map(({ file, positive, source }) => {
    const key = `${file} ${positive} ${source}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return seen.get(key) % FOLDS
  })
}

function format() {
  const paths = LANGUAGES.map(language => `core/witness/weights/${language}.ts`)
  spawnSync('npx', ['biome', 'format', '--write', ...paths], { cwd: ROOT, stdio: 'ignore' })
}
