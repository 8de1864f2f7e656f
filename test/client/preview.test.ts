import { beforeEach, expect, test, vi } from 'vitest'
import { createPreview } from '../../client/preview.ts'
import type { NewDocumentParams } from '../../server/lsp/requests.ts'

const editor = vi.hoisted(() => {
  class TabInputText {
    constructor(readonly uri: { scheme: string }) {}
  }
  const tabs: { input: TabInputText }[] = []
  const provider: { text?: () => string } = {}
  return { TabInputText, tabs, provider, shown: [] as object[] }
})

vi.mock('vscode', () => ({
  Disposable: { from: () => ({ dispose: () => {} }) },
  EventEmitter: class {
    event = () => ({ dispose: () => {} })
    fire() {}
  },
  TabInputText: editor.TabInputText,
  Uri: { from: (parts: object) => parts },
  ViewColumn: { Beside: -2, Active: -1 },
  env: { language: 'en' },
  l10n: { t: (message: string) => message },
  window: {
    tabGroups: {
      get all() {
        return [{ tabs: [...editor.tabs] }]
      },
      close: async (closed: unknown[]) => {
        editor.tabs.splice(0, editor.tabs.length, ...editor.tabs.filter(tab => !closed.includes(tab)))
      },
    },
    showTextDocument: async (uri: { scheme: string }, options: object) => {
      editor.tabs.push({ input: new editor.TabInputText(uri) })
      editor.shown.push(options)
    },
  },
  workspace: {
    getConfiguration: () => ({ get: () => 'auto' }),
    registerTextDocumentContentProvider: (_: string, provider: { provideTextDocumentContent: () => string }) => {
      editor.provider.text = provider.provideTextDocumentContent
      return { dispose: () => {} }
    },
  },
}))

/** A server that answers when it is told to. */
function serverOf() {
  const asked: { template: string; answer: (made: object) => void }[] = []
  const sendRequest = (_: string, { template = '' }: NewDocumentParams) =>
    new Promise<object>(answer => asked.push({ template, answer }))
  return { asked, preview: createPreview({ sendRequest } as never) }
}

const settled = () => new Promise(resolve => setImmediate(resolve))

const paramsOf = (template: string): NewDocumentParams => ({ template, locale: 'en' })

const OTHER = { input: new editor.TabInputText({ scheme: 'file' }) }

beforeEach(() => {
  editor.tabs.splice(0, editor.tabs.length, OTHER)
  editor.shown.length = 0
})

test('one tab, without the keyboard, says what the last one passed would say', async () => {
  const { asked, preview } = serverOf()
  preview.show(paramsOf('a'))
  await settled()
  asked[0]!.answer({ text: 'A' })
  await settled()
  expect([editor.provider.text!(), editor.tabs.length]).toEqual(['A', 2])
  expect(editor.shown).toEqual([{ preserveFocus: true, preview: false, viewColumn: -1 }])
  for (const template of ['b', 'c', 'd']) preview.show(paramsOf(template))
  await settled()
  expect(asked.map(({ template }) => template)).toEqual(['a', 'd'])
  asked[1]!.answer({ text: 'D' })
  await settled()
  expect([editor.provider.text!(), editor.shown.length]).toEqual(['D', 1])
  await preview.close()
  expect(editor.tabs).toEqual([OTHER])
})

test('an answer that comes after the end opens nothing', async () => {
  const { asked, preview } = serverOf()
  preview.show(paramsOf('a'))
  await settled()
  const closed = preview.close()
  asked[0]!.answer({ text: 'A' })
  await closed
  expect(editor.tabs).toEqual([OTHER])
})

test('a template at fault leaves what was shown, and the next one is shown again', async () => {
  const { asked, preview } = serverOf()
  preview.show(paramsOf('a'))
  await settled()
  asked[0]!.answer({ problem: 'broken' })
  await settled()
  expect(editor.tabs).toEqual([OTHER])
  preview.show(paramsOf('b'))
  await settled()
  asked[1]!.answer({ text: 'B' })
  await settled()
  expect(editor.provider.text!()).toBe('B')
})
