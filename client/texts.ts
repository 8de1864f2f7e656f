/** What the extension says while it runs, in the language of its reader. */
import { env, l10n, workspace } from 'vscode'
import ru from '../l10n/bundle.l10n.ru.json'
import uk from '../l10n/bundle.l10n.uk.json'

type Texts = Readonly<Record<string, string>>

const BUNDLES: Readonly<Record<string, Texts>> = { en: {}, ru, uk }

/** The language that `touchline.locale` asks for; undefined: the editor's own. */
function chosenLocale(): string | undefined {
  const chosen = workspace.getConfiguration('touchline').get<string>('locale', 'auto')
  return chosen in BUNDLES ? chosen : undefined
}

/** Language of the reader, as a tag: `ru`, `uk`, `en-US`. */
export const locale = (): string => chosenLocale() ?? env.language

/** `message` in the reader's language, `{0}` filled in. VS Code knows only its own display language; ours can be chosen. */
export function t(message: string, ...values: (string | number)[]): string {
  const bundle = BUNDLES[chosenLocale() ?? '']
  if (!bundle) return l10n.t(message, ...values)
  return (bundle[message] ?? message).replace(/\{(\d+)\}/g, (hole, index) => String(values[Number(index)] ?? hole))
}
