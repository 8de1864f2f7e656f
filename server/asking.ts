import { type Call, CallFault } from './call.ts'

/** Questions go to stderr: standard output is for what was made. `undefined`: nobody answers any more. */
export async function asked({ terminal }: Call, question: string): Promise<string | undefined> {
  terminal.stderr.write(`${question}\n`)
  return (await terminal.line())?.trim()
}

/** Asks until there is an answer; when nobody answers any more, the call is at fault. */
export async function wanted(call: Call, question: string): Promise<string> {
  for (;;) {
    const answer = await asked(call, question)
    if (answer === undefined) throw cutShort
    if (answer !== '') return answer
  }
}

const cutShort = new CallFault({
  ru: 'ответы кончились раньше вопросов; ничего не записано',
  uk: 'відповіді скінчилися раніше за запитання; нічого не записано',
  en: 'the answers ended before the questions did; nothing was written',
})
