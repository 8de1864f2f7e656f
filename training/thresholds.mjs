// Where the witness may add an act that no phrase showed, and where it may deny one that a phrase showed.

const PRECISION = 0.93
const NEUTRAL = 3

/**
 * `rows`: { own, truth, hit, z } of one act. Others' sentences and neutral ones are weighed so that three of them stand beside each of
 * the act's own: that is what documents hold.
 */
export function thresholdsOf(rows) {
  const weigh = weigher(rows)
  return {
    add: addFrom(
      rows.filter(row => !row.hit),
      weigh,
    ),
    veto: vetoBelow(
      rows.filter(row => row.hit),
      weigh,
    ),
  }
}

/** Precision and recall of a decision over the mix. */
export function measure(rows, decides) {
  const weigh = weigher(rows)
  let right = 0
  let wrong = 0
  for (const row of rows.filter(decides)) {
    if (row.truth) right++
    else wrong += weigh(row)
  }
  const all = rows.filter(row => row.truth).length
  return { precision: right + wrong === 0 ? 1 : right / (right + wrong), recall: right / all, wrong }
}

export const decision =
  ({ add, veto }) =>
  ({ hit, z }) =>
    hit ? veto === null || z >= veto : add !== null && z >= add

function weigher(rows) {
  const own = rows.filter(row => row.own).length
  const others = (NEUTRAL * own) / Math.max(1, rows.length - own)
  return row => (row.own ? 1 : others)
}

/** The lowest score above which additions keep the precision; at least three of them must be right. */
function addFrom(rows, weigh) {
  let right = 0
  let wrong = 0
  let best = null
  for (const row of [...rows].sort((a, b) => b.z - a.z)) {
    if (row.truth) right++
    else wrong += weigh(row)
    if (row.truth && right >= 3 && right / (right + wrong) >= PRECISION) best = row.z
  }
  return best === null ? null : round(best)
}

/** The highest score below which nine denials of ten are right; at least three must be. */
function vetoBelow(rows, weigh) {
  let right = 0
  let wrong = 0
  let best = null
  for (const row of [...rows].sort((a, b) => a.z - b.z)) {
    if (row.truth) wrong++
    else right += weigh(row)
    if (!row.truth && right >= 3 && right / (right + wrong) >= 0.9) best = row.z
  }
  return best === null ? null : round(best + 0.005)
}

const round = z => Math.round(z * 1000) / 1000
