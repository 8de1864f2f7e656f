import { describe, expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'

const BODY = '\n\n**Хто вирішує:** Зоряна Кметь, власниця.\n'

describe('a card whose title ends with what it is', () => {
  test.each(["# Кав'ярня «Ліхтар»: картка", '# Кофейня «Фонарь» — карточка', '# Lantern Coffee – card'])(
    '%s',
    title => {
      expect(readDocument('notes/23.md', title + BODY).kind).toBe('client')
    },
  )

  test('names its client without it', () => {
    const workspace = workspaceOf([{ path: 'ліхтар/нотатки.md', text: `# Кав'ярня «Ліхтар»: картка${BODY}` }])
    expect(relationshipOf(workspace, 'ліхтар/нотатки.md').client).toBe('кавярня ліхтар')
  })

  test.each(['# Візитка: картка чи аркуш', '# Gift: a card of ours', '# Карточка товара'])(
    '%s is no card of a client',
    title => {
      expect(readDocument('notes/23.md', `${title}\n\nText.\n`).kind).toBeUndefined()
    },
  )
})
