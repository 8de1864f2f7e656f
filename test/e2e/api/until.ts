/** Asks again until `ask` gives something, and gives it on; fails with `what` after `patience` ms. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`)
    await new Promise(resume => setTimeout(resume, 50))
  }
}
