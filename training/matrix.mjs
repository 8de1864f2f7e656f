// Sentences as rows of features.

/** What one sentence shows: buckets with values, and the acts whose phrases were found in it. */
export function featuresOf(touchline, text, language) {
  const row = new Map()
  const take = (bucket, value) => row.set(bucket, (row.get(bucket) ?? 0) + value)
  const words = touchline.wordsOf(text)
  const shapes = words.map(word => touchline.shapeOf(word.norm))
  for (const shape of shapes) touchline.eachOfWord(shape, take)
  const hashes = [touchline.EDGE, ...shapes.map(touchline.pairHash), touchline.EDGE]
  for (let i = 1; i < hashes.length; i++) take(touchline.pairBucket(hashes[i - 1], hashes[i]), touchline.PAIR_VALUE)
  const kinds = touchline.kinds[language]
  const skeleton = [0, ...words.map((word, i) => kindAt(kinds, word, i)), 0]
  for (const kind of skeleton.slice(1, -1)) take(kinds.bucket(kind), touchline.KIND_VALUE)
  for (let i = 1; i < skeleton.length; i++) take(kinds.pairBucket(skeleton[i - 1], skeleton[i]), touchline.KIND_VALUE)
  touchline.eachMark(words, text, mark => take(touchline.markBucket(mark), touchline.MARK_VALUE))
  const damp = touchline.dampOf(words.length)
  for (const [bucket, value] of row) row.set(bucket, value * damp)
  const hits = touchline.hitsIn(words, language)
  return { row, hits }
}

function kindAt(kinds, { norm, capital }, at) {
  const kind = kinds.of(norm)
  return capital && at > 0 ? kind.capital : kind.plain
}

/** Rows over the buckets that occur at least `least` times. */
export function matrixOf(features, least) {
  const occurs = new Map()
  for (const { row } of features) for (const bucket of row.keys()) occurs.set(bucket, (occurs.get(bucket) ?? 0) + 1)
  const kept = [...occurs].filter(([, n]) => n >= least).map(([bucket]) => bucket)
  const number = new Map(kept.map((bucket, i) => [bucket, i]))
  return { buckets: kept, rows: features.map(one => rowOf(one.row, number)) }
}

export function rowOf(row, number) {
  const pairs = [...row].filter(([bucket]) => number.has(bucket))
  return {
    index: Int32Array.from(pairs, ([bucket]) => number.get(bucket)),
    value: Float32Array.from(pairs, ([, value]) => value),
  }
}
