import type { Command } from '../call.ts'

/** The commands by name, each loaded only when it is called: the language server must not slow down `lint`. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).LINT,
  touches: async () => (await import('./touches.ts')).TOUCHES,
  brief: async () => (await import('./brief.ts')).BRIEF,
  log: async () => (await import('./log.ts')).LOG,
  new: async () => (await import('./new.ts')).NEW,
  next: async () => (await import('./next.ts')).NEXT,
  danetor: async () => (await import('./danetor.ts')).DANETOR,
  templates: async () => (await import('./templates.ts')).TEMPLATES,
  rules: async () => (await import('./rules.ts')).RULES_COMMAND,
  explain: async () => (await import('./explain.ts')).EXPLAIN,
  init: async () => (await import('./init.ts')).INIT,
  export: async () => (await import('./export.ts')).EXPORT,
  import: async () => (await import('./import.ts')).IMPORT,
  server: async () => (await import('./server.ts')).SERVER,
  help: async () => (await import('./help.ts')).HELP,
}
