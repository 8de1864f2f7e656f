/** What `prepare.mjs` hands to the tests. */
import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string
    readonly vsCode: { readonly node: string; readonly server: string; readonly builtin: string }
    readonly vsix: string
  }
}
