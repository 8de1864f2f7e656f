/** What a page shows of the command line, in a `console` fence: the call, and what it printed. */
export interface Excerpt {
  readonly args: readonly string[]
  readonly output: string
}

const FENCE = /^```console\n\$ touchline ([^\n]+)\n([\s\S]*?)```$/gm

export const excerptsIn = (page: string): Excerpt[] =>
  [...page.matchAll(FENCE)].map(([, call, output]) => ({ args: call!.split(' '), output: output! }))

/** The page with what the calls print today. */
export const withOutputs = (page: string, print: (args: readonly string[]) => string): string =>
  page.replace(FENCE, (_, call: string) => `\`\`\`console\n$ touchline ${call}\n${print(call.split(' '))}\`\`\``)
