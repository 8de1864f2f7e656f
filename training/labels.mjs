// What each sentence says about each act: it does it (+1), it does not (-1), or nothing (0).
import { LEARNED } from './acts.mjs'

export const labelOf = ({ file, positive }) =>
  Int8Array.from(LEARNED, act => {
    if (act.file === file) return positive ? 1 : -1
    if (file === 'neutral') return -1
    return positive && !act.beside.has(file) ? -1 : 0
  })

/** A positive counts for more: there are few of them. */
export const costOf = (labels, cost, positive) => Float32Array.from(labels, label => cost * (label > 0 ? positive : 1))
