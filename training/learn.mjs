// Logistic regression with an L2 penalty, one against the rest for all acts at once, by dual coordinate ascent: deterministic, no step size to choose.

/**
 * `rows`: { index: Int32Array, value: Float32Array } a sentence; `labels[i]`: Int8Array of +1, -1 or 0 (says nothing) an act;
 * `costs[i]`: Float32Array, how dear a mistake is, an act. Returns weights by feature and act, rows of `acts` numbers.
 */
export function learn({ rows, labels, costs, features, acts, epochs = 20 }) {
  const weights = new Float32Array(features * acts)
  const alphas = rows.map(() => new Float32Array(acts))
  const margins = new Float32Array(acts)
  const steps = new Float32Array(acts)
  const norms = rows.map(({ value }) => value.reduce((sum, v) => sum + v * v, 0))
  const order = rows.map((_, i) => i)
  const random = generator(20_261_120)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const { index, value } = rows[i]
      margins.fill(0)
      for (let k = 0; k < index.length; k++) {
        const at = index[k] * acts
        const v = value[k]
        for (let a = 0; a < acts; a++) margins[a] += v * weights[at + a]
      }
      for (let a = 0; a < acts; a++) {
        const y = labels[i][a]
        steps[a] = y === 0 ? 0 : y * ascend(alphas[i], a, y * margins[a], norms[i], costs[i][a])
      }
      for (let k = 0; k < index.length; k++) {
        const at = index[k] * acts
        const v = value[k]
        for (let a = 0; a < acts; a++) weights[at + a] += v * steps[a]
      }
    }
  }
  return weights
}

/** The best dual variable of one sentence with the others held: the root of `margin + norm (C s(t) - alpha) + t`. */
function ascend(alphas, a, margin, norm, cost) {
  const old = alphas[a]
  let low = -margin - norm * (cost - old)
  let high = -margin + norm * old
  let t = Math.min(high, Math.max(low, -margin))
  for (let k = 0; k < 12; k++) {
    const s = 1 / (1 + Math.exp(-t))
    const f = margin + norm * (cost * s - old) + t
    if (Math.abs(f) < 1e-4) break
    if (f > 0) high = t
    else low = t
    const newton = t - f / (1 + norm * cost * s * (1 - s))
    t = newton > low && newton < high ? newton : (low + high) / 2
  }
  const next = cost / (1 + Math.exp(-t))
  alphas[a] = next
  return next - old
}

function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}
