/** An example as it is shown: without the blank lines around it and the indentation it has on the rule's page. */
export function exampleText(example: string): string {
  const lines = example.split('\n').map(line => (line.trim() === '' ? '' : line.trimEnd()))
  const indent = Math.min(...lines.filter(line => line !== '').map(line => line.search(/\S/)))
  const first = lines.findIndex(line => line !== '')
  const last = lines.findLastIndex(line => line !== '')
  return lines
    .slice(Math.max(0, first), last + 1)
    .map(line => line.slice(indent))
    .join('\n')
}
