// What each sentence says about each act: it does it (+1), it does not (-1), or nothing (0).
import { meets } from './acts.mjs'

export const labelOf = ({ file, positive }, learned) =>
  Int8Array.from(learned, act => {
    if (act.file === file) return positive ? 1 : -1
    if (file === 'neutral') return -1
    return positive && !act.beside.has(file) ? -1 : 0
  })

/** A positive counts for more, there are few of them; so does a near miss, it shows where the border runs. Sentences of documents in which the act is not asked for count for less. */
export const costOf = ({ file }, labels, learned, { all, positive, nearMiss, elsewhere }) =>
  Float32Array.from(labels, (label, act) => {
    if (label > 0) return all * positive
    if (!meets(learned[act], file)) return all * elsewhere
    return learned[act].file === file ? all * nearMiss : all
  })
