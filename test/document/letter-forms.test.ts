import { describe, expect, it } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

const kindOfText = (text: string) => readDocument('2026-11-20-final-report.md', text).kind

const LETTERS = {
  'a name greeted, a formula and a name':
    '# The display case\n\nDear Colonel Strickland,\n\nIt stands in your hall.\n\nWith kind regards,\nHester Lyle\n',
  'a line that goes on, and a name alone': 'Hi Rob, the pump is in.\n\nThe bill follows on Monday.\n\nLen\n',
  'a name with what he does': 'Вітаю, Соломіє!\n\nКошторис прийшов.\n\nІгор, неонова майстерня\n',
  'a name before the greeting': 'Ирина Петровна, добрый день!\n\nСмета готова.\n\nС уважением\nТарас Жук\n',
  'a subject over a name called': 'Subject: Pads for the gala\n\nMaureen,\n\nThe pads are mended.\n',
  'an afterthought behind the name': 'Dear Ms Cole,\n\nDone.\n\nRegards\nTom Ash\n\nPS: the key is under the mat.\n',
}

const OTHERS = {
  'a page that greets the world': '# Hello World\n\nHello World is a first program.\n\nHave fun\n',
  'a call to everybody': 'Dear contributors,\n\nPlease read the guide.\n\nThanks\nThe Maintainers\n',
  'a greeting without a signature': 'Hi Rob, this is how the pump works.\n\n- Open the valve.\n- Wait.\n',
  'a signature without a greeting': 'The pump is in.\n\nLen\n',
  'a topic over notes': 'Subject: Weekly sync\n\nWhat we saw this week.\n\n- the pump\n',
}

describe('a letter whose name says nothing', () => {
  it.each(Object.entries(LETTERS))('is one by its form: %s', (_, text) => {
    expect(kindOfText(text)).toBe('email')
  })
  it.each(Object.entries(OTHERS))('is none: %s', (_, text) => {
    expect(kindOfText(text)).toBeUndefined()
  })
})

describe('a letter among letters that is called after what goes with it', () => {
  const COVER =
    '---\nкому: Вера Лазарева\nтема: Протокол от 11 ноября\n---\nВера, добрый день!\n\nПротокол во вложении.\n\nКостя\n'

  it.each(['emails/2026-11-12-protokol.md', 'письма/повестка.md', 'letters/2026-11-12-minutes.md'])('%s', path => {
    expect(readDocument(path, COVER).kind).toBe('email')
  })
  it('is what its name says where it has no form of a letter', () => {
    expect(readDocument('emails/2026-11-12-protokol.md', '# Встреча 11 ноября\n\nРешили: карта.\n').kind).toBe(
      'protocol',
    )
  })
})

describe('the day of a letter', () => {
  const dayOfLetter = (text: string) => readDocument('sign.email.md', text).documents[0]?.date

  it('stands above its greeting', () =>
    expect(dayOfLetter('Київ, 18 листопада 2026\n\nВітаю, Марку!\n\nМонтуємо 20 грудня.\n\nСева\n')?.day).toEqual({
      year: 2026,
      month: 11,
      day: 18,
    }))
  it('is none of those that it speaks of', () =>
    expect(
      dayOfLetter('Тема: Вывеска\n\nМарк, добрый день!\n\nЕсть два пути:\n— буквы;\n— неон, 20 декабря.\n\nСева\n'),
    ).toBeUndefined())
})

describe('a card by its name', () => {
  it.each(['studio-client-card.md', 'client-card-studio.md', 'студия-карточка-клиента.md', 'студія-картка-клієнта.md'])(
    'is one: %s',
    name => expect(readDocument(name, '# Studio\n\nAnn Reed, director\n').kind).toBe('client'),
  )
  it('is none inside a longer name', () =>
    expect(readDocument('the-client-card-game.md', '# A game\n\nDeal the cards.\n').kind).toBeUndefined())
})
