import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { expect, test } from 'vitest'
import { blocksOf } from '../../core/markdown/from-mdast.ts'
import { readMarkdown } from '../../core/markdown/read.ts'
import { document } from './fragments.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 2000)

const treeOf = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })

test('a tree gives the blocks that its text gives', () => {
  let fits = 0
  fc.assert(
    fc.property(document, text => {
      const fromTree = blocksOf(treeOf(text), text)
      if (!fromTree) return
      fits++
      expect(fromTree).toEqual(readMarkdown(text))
    }),
    { numRuns: RUNS },
  )
  expect(fits / RUNS).toBeGreaterThan(0.8)
}, 600_000)
