/** Number and colour of the problems beside a line of the tree. */
import { type Disposable, FileDecoration, ThemeColor, Uri, window } from 'vscode'
import type { Problems } from '../../server/lsp/requests.ts'
import { countOf, told } from './problems.ts'

const SCHEME = 'touchline-touch'

/** An address that carries what colours the line: other problems, another address, so a change needs no event. */
export const colouredBy = (id: string, { errors, warnings, infos }: Problems): Uri =>
  Uri.from({ scheme: SCHEME, path: `/${encodeURIComponent(id)}`, query: [errors, warnings, infos].join() })

export const problemColours = (): Disposable =>
  window.registerFileDecorationProvider({
    provideFileDecoration: uri => (uri.scheme === SCHEME ? decorationOf(problemsIn(uri)) : undefined),
  })

function problemsIn({ query }: Uri): Problems {
  const [errors = 0, warnings = 0, infos = 0] = query.split(',').map(Number)
  return { errors, warnings, infos }
}

function decorationOf(problems: Problems): FileDecoration | undefined {
  const count = countOf(problems)
  if (count === 0) return undefined
  // A badge has room for two characters.
  return new FileDecoration(count > 99 ? '99' : String(count), told(problems), colourOf(problems))
}

function colourOf({ errors, warnings }: Problems): ThemeColor | undefined {
  if (errors > 0) return new ThemeColor('list.errorForeground')
  return warnings > 0 ? new ThemeColor('list.warningForeground') : undefined
}
