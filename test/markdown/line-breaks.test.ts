import { expect, test } from 'vitest'
import { toHtml } from '../../core/markdown/to-html.ts'

const LONG = 'Понимаем, как важно уложиться в смету: второй зал открывается раньше,'

test.each([
  ['С уважением,\nОльга Черных', '<p>С уважением,<br />\nОльга Черных</p>'],
  [
    'Коли: 19 листопада\nФормат: зустріч\nМета: **тканини**',
    '<p>Коли: 19 листопада<br />\nФормат: зустріч<br />\nМета: <strong>тканини</strong></p>',
  ],
  // Wrapped by an editor, and broken by two blanks.
  [`${LONG}\nчем начнёт зарабатывать.`, `<p>${LONG}\nчем начнёт зарабатывать.</p>`],
  ['Ирина,  \nдобрый день', '<p>Ирина,<br />\nдобрый день</p>'],
])('%j', (markdown, html) => {
  expect(toHtml(markdown)).toBe(html)
})
