/** What `prepare.mjs` hands to the tests. */
import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string
    /** Empty where there is none. */
    readonly neovim: string
    /** The built `touchline` command. */
    readonly touchline: string
    readonly vsCode: { readonly node: string; readonly server: string; readonly builtin: string }
    readonly vsix: string
  }
}
