// Trains the second witness: `npm run train` writes training/witness/weights and the tables of training/README.md.
// While you try things out, `npm run train -- --open` leaves the fresh sentences alone: what is tuned on them measures nothing any more.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LEARNED, meets } from './acts.mjs'
import { costOf, labelOf } from './labels.mjs'
import { learn } from './learn.mjs'
import { featuresOf, matrixOf, rowOf } from './matrix.mjs'
import { moduleOf, pack } from './pack.mjs'
import { product, SCORER } from './product.mjs'
import { sentencesFor, stampOf } from './sentences.mjs'
import { openTableOf, tableOf, withTables } from './tables.mjs'
import { decision, measure, thresholdsOf } from './thresholds.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COST = 30
const POSITIVE = 4
const NEAR_MISS = 1.5
const ELSEWHERE = 0.3
const LEAST_OCCURRENCES = 2
const LEAST_STEPS = 7
const FOLDS = 5
const LANGUAGES = ['ru', 'uk', 'en']
const COUNT = LEARNED.length

const touchline = await product()
const crossed = new Map()
for (const language of LANGUAGES) crossed.set(language, train(language))
format()
const scorer = await product(SCORER)
if (process.argv.includes('--open')) console.log(openTables())
else writeTables()

function train(language) {
  const sentences = sentencesFor(language, 'open')
  const features = sentences.map(({ text }) => featuresOf(touchline, text, language))
  const labels = sentences.map(labelOf)
  const scores = crossValidated(sentences, features, labels)
  const byAct = LEARNED.map((_, a) => rowsOf(sentences, features, a, labels, i => scores[i][a]))
  const thresholds = byAct.map(thresholdsOf)
  const { buckets, weights } = trained(sentences, features, labels)
  const packed = pack({ buckets, weights, acts: COUNT, least: LEAST_STEPS })
  const acts = LEARNED.map(({ names }) => names.join(' '))
  const of = key => thresholds.map(threshold => threshold[key])
  const text = moduleOf(language, { acts, ...packed, add: of('add'), veto: of('veto') }, stampOf(language))
  writeFileSync(`${ROOT}training/witness/weights/${language}.ts`, text)
  console.log(language, sentences.length, 'sentences,', packed.kept, 'buckets,', Math.round(text.length / 1024), 'KB')
  return byAct.map((rows, a) => ({ rows, threshold: thresholds[a] }))
}

function trained(sentences, features, labels) {
  const { buckets, rows } = matrixOf(features, LEAST_OCCURRENCES)
  const costs = sentences.map((sentence, i) =>
    costOf(sentence, labels[i], { all: COST, positive: POSITIVE, nearMiss: NEAR_MISS, elsewhere: ELSEWHERE }),
  )
  return { buckets, weights: learn({ rows, labels, costs, features: buckets.length, acts: COUNT }) }
}

/** Every sentence is scored by weights that have not seen it. */
function crossValidated(sentences, features, labels) {
  const folds = foldsOf(sentences)
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = sentences.map((_, i) => i).filter(i => folds[i] !== fold)
    const { buckets, weights } = trained(
      inside.map(i => sentences[i]),
      inside.map(i => features[i]),
      inside.map(i => labels[i]),
    )
    const number = new Map(buckets.map((bucket, i) => [bucket, i]))
    sentences.forEach((_, i) => {
      if (folds[i] === fold) scores[i] = weighed(rowOf(features[i].row, number), weights)
    })
  }
  return scores
}

function weighed({ index, value }, weights) {
  return Array.from({ length: COUNT }, (_, act) =>
    index.reduce((sum, at, k) => sum + value[k] * weights[at * COUNT + act], 0),
  )
}

function foldsOf(sentences) {
  const seen = new Map()
  return sentences.map(({ file, positive, source }) => {
    const key = `${file} ${positive} ${source}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return seen.get(key) % FOLDS
  })
}

/** The sentences that say something about an act. */
function rowsOf(sentences, features, act, labels, scoreOf) {
  const { file, names } = LEARNED[act]
  return sentences.flatMap((sentence, i) => {
    if (labels[i][act] === 0 || !meets(LEARNED[act], sentence.file)) return []
    const hit = names.some(name => features[i].hits.has(name))
    const bank = sentence.source === 'bank' || sentence.file === 'neutral'
    return [{ own: sentence.file === file, bank, truth: labels[i][act] > 0, hit, z: scoreOf(i) }]
  })
}

function format() {
  const paths = LANGUAGES.map(language => `training/witness/weights/${language}.ts`)
  spawnSync('npx', ['biome', 'format', '--write', ...paths], { cwd: ROOT, stdio: 'ignore' })
}

/** Fresh sentences are scored by what is shipped: packed weights, through the product's own scorer. */
function freshRows(language) {
  const sentences = sentencesFor(language, 'fresh')
  const features = sentences.map(({ text }) => featuresOf(touchline, text, language))
  const labels = sentences.map(labelOf)
  const scores = sentences.map(({ text }) => {
    const found = scorer.scoresOf(scorer.wordsOf(text), text, language)
    return LEARNED.map(({ names }) => found.get(names[0]))
  })
  return LEARNED.map((_, a) => rowsOf(sentences, features, a, labels, i => scores[i][a]))
}

function openTables() {
  return LANGUAGES.map(language => openTableOf({ language, lines: linesOf(language) })).join('\n\n')
}

function linesOf(language) {
  return crossed.get(language).map(({ rows, threshold }, a) => ({
    file: LEARNED[a].file,
    crossed: both(rows, threshold),
    bank: both(
      rows.filter(row => row.bank),
      threshold,
    ),
    threshold,
  }))
}

function writeTables() {
  const tables = LANGUAGES.map(language => {
    const fresh = freshRows(language)
    const lines = linesOf(language).map((line, a) => ({ ...line, fresh: both(fresh[a], line.threshold) }))
    return { language, lines }
  })
  const path = `${ROOT}training/README.md`
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), tables.map(tableOf).join('\n\n')))
}

function both(rows, threshold) {
  return { phrases: measure(rows, row => row.hit), together: measure(rows, decision(threshold)) }
}
