import { describe, expect, it } from 'vitest'
import type { Agenda, Protocol } from '../../core/document/model.ts'
import { calendarOf, toIso } from '../../core/language/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { gistsOf, indexOfTexts } from '../../core/relationship/gist.ts'
import { agendasOf, latestProtocolBefore } from '../../core/relationship/meetings.ts'
import { obligationsOf } from '../../core/relationship/obligations.ts'
import { isTakenUp } from '../../core/relationship/taken-up.ts'
import { relationshipOf, type Workspace, withDocument, workspaceOf } from '../../core/workspace.ts'

const TODAY = calendarOf('2026-12-20')!

const FILES = {
  'liman/client.md': '# Карточка клиента: «Лиман»\n',
  'liman/agendas/pumps.md': '# Повестка: насосы\n\n1. Насосы\n2. Щит\n',
  'liman/2026-11-20-agenda.md': '# Повестка, 20 ноября 2026\n\n1. Насосы\n',
  'liman/2026-11-20-protocol.md': `# Протокол, 20 ноября 2026

**Были:** Тарас Вит («Лиман»), Ника (мы)

**Поручения:**

- Тарас: ключи от щитовой до 24 ноября
- [x] Ника: смета на насосы до 23 ноября
- Ника: образцы труб, 26.11
`,
  'liman/2026-12-01-protocol.md': `# Протокол, 1 декабря 2026

Вели по [плану](agendas/pumps.md).

**С прошлого раза:** ключи от щитовой получены. Образцы труб ещё в пути.

**Поручения:**

- Ника: акт до 10 декабря
`,
}

const workspace = workspaceOf(Object.entries(FILES).map(([path, text]) => ({ path, text })))
const documentAt = (path: string, from: Workspace = workspace) => from.files.get(path)!.documents[0]!
const owed = (from: Workspace) =>
  obligationsOf(
    documentAt('liman/2026-11-20-protocol.md', from) as Protocol,
    relationshipOf(from, 'liman/2026-11-20-protocol.md'),
    TODAY,
  )

describe('obligations of a protocol', () => {
  it('tell who owes what by when, and where it was closed', () => {
    expect(
      owed(workspace).map(({ who, side, what, due, since, closed }) => [
        who,
        side,
        what,
        due && toIso(due),
        since && toIso(since),
        closed?.path,
      ]),
    ).toEqual([
      ['Тарас Вит', 'client', 'ключи от щитовой', '2026-11-24', '2026-11-20', 'liman/2026-12-01-protocol.md'],
      ['Ника', 'ours', 'смета на насосы', '2026-11-23', '2026-11-20', 'liman/2026-11-20-protocol.md'],
      ['Ника', 'ours', 'образцы труб', '2026-11-26', '2026-11-20', undefined],
    ])
  })

  it.each([
    ['Ann Reed to send the copy by 25 November', 'send the copy'],
    ['Ann will send the copy by 25 November', 'send the copy'],
    ['Ann Reed: the copy by 25 November', 'the copy'],
  ])('%s', (line, what) => {
    const path = 'mill/2026-11-20-minutes.md'
    const text = `# Minutes, 20 November 2026\n\nPresent: Ann Reed (us)\n\n## Actions\n\n- ${line}\n`
    const minutes = workspaceOf([{ path, text }])
    const found = obligationsOf(documentAt(path, minutes) as Protocol, relationshipOf(minutes, path), TODAY)
    expect(found.map(one => [one.who, one.what])).toEqual([['Ann Reed', what]])
  })

  it('are those of the files as they are now', () => {
    const path = 'liman/2026-12-01-protocol.md'
    const changed = withDocument(workspace, path, FILES[path].replace('ещё в пути', 'сданы'))
    const rebuilt = workspaceOf([...changed.files.values()].map(file => ({ path: file.path, text: file.text })))
    expect(owed(changed).map(({ closed }) => closed?.path)).toEqual([path, 'liman/2026-11-20-protocol.md', path])
    expect(owed(changed)).toEqual(owed(rebuilt))
  })
})

describe('meetings of a client', () => {
  const relationship = relationshipOf(workspace, 'liman/client.md')

  it('have the latest protocol before them', () => {
    const earlier = (path: string) => latestProtocolBefore(relationship, documentAt(path), TODAY)?.path
    expect(earlier('liman/2026-12-01-protocol.md')).toBe('liman/2026-11-20-protocol.md')
    expect(earlier('liman/2026-11-20-protocol.md')).toBeUndefined()
    expect(earlier('liman/agendas/pumps.md')).toBeUndefined()
  })

  it('have their agenda by link, else by day', () => {
    const plans = (path: string) =>
      agendasOf(relationship, documentAt(path) as Protocol, TODAY).map((a: Agenda) => a.path)
    expect(plans('liman/2026-12-01-protocol.md')).toEqual(['liman/agendas/pumps.md'])
    expect(plans('liman/2026-11-20-protocol.md')).toEqual(['liman/2026-11-20-agenda.md'])
  })
})

/** What is owed | a line of an agenda. */
const TAKEN: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'узел козырька, 24.11 | С чем пришли: узлы козырьков',
    'письмо в теплосеть | Что с письмами теплосети',
    'пересчёт стали на балконах | Новая сталь балконов',
    'согласовать смету на монтаж с Анной | Согласование сметы монтажа',
    'прислать договор аренды павильона | Договор: что мешает подписать',
    'три варианта освещения зала | Освещение',
    'подписать акт сверки за лето | Летний акт',
    'выбрать бумагу для календаря | Бумага и цена тиража',
  ],
  uk: [
    'ескіз вивіски до 20 листопада | Ескізи вивісок: котрий лишаємо',
    'договір із друкарнею | Чи підписано договори з друкарнями',
    'порахувати кошторис світла | Світло: кошторис',
    'надіслати меню з грамами | Меню: чи всі ваги є',
    'підписати акт звірки за літо | Літній акт',
    'обрати папір для календаря | Папір і ціна накладу',
  ],
  en: [
    'licence for the recordings | Rights to the songs',
    'order the glass by 11 November | Is the glass ordered?',
    'invoice for the lamps | Invoices: lamps, cases',
    'find a supplier for the oak counter | Counter: who makes it',
    'choose the paper for the calendar | Paper and price of the run',
  ],
}

const NOT_TAKEN: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'письмо в теплосеть | Старые дела, поручения, что сделано',
    'прислать логотип в кривых | Прислать список гостей',
    'договор на монтаж | Договорились о цене',
    'перечень редких изданий | Список школ',
    'прислать договор аренды павильона | Аренда инструмента для монтажа',
    'согласовать смету на правлении | Смета на весну',
  ],
  uk: [
    'ескіз вивіски | Що з минулого разу: доручення',
    'надіслати логотип | Надіслати перелік гостей',
    'надіслати меню з грамами | Меню сайту',
    'почистити дублі карток | Картки лояльності',
  ],
  en: [
    'order the glass | Old business, open actions',
    'send the logo | Send the guest list',
    'replace the membrane at the parapet | Parapet of the yard: paint',
    'find a second Irish translator | Songs: translate or leave',
  ],
}

describe.each(['ru', 'uk', 'en'] as const)('taken up again (%s)', language => {
  const isTaken = (line: string) => {
    const [owed, said] = line.split(' | ') as [string, string]
    const item = { text: said, words: indexOfTexts([said], language), goesBack: false }
    const words = { blocks: [], items: [item], review: indexOfTexts([], language) }
    return isTakenUp(gistsOf([owed], language, [])[0]!, words, language)
  }
  it.each(TAKEN[language])('%s', line => expect(isTaken(line)).toBe(true))
  it.each(NOT_TAKEN[language])('not: %s', line => expect(isTaken(line)).toBe(false))
})

it('the day of a promise is no part of what it is about', () => {
  const protocol = (day: number, body: string) => ({
    path: `a/протоколи/2026-11-${String(day).padStart(2, '0')}.md`,
    text: `# Протокол ${day} листопада 2026\n\n${body}\n`,
  })
  const workspace = workspaceOf([
    { path: 'a/картка-клієнта.md', text: '# Картка клієнта: Ягідка\n' },
    protocol(9, '## Дії\n\n- Степан довозить оригінали до кінця тижня'),
    protocol(16, '## Що було минулого разу\n\n- оригінали довезені'),
  ])
  const relationship = [...workspace.clients.values()][0]!
  const first = relationship.files.flatMap(file => file.documents).find(document => document.kind === 'protocol')!
  const [promise] = obligationsOf(first as Protocol, relationship, { year: 2026, month: 11, day: 20 })
  expect(promise!.closed?.path).toBe('a/протоколи/2026-11-16.md')
})

describe('a protocol without a year', () => {
  const dueIn = (text: string, path = 'verba/notes.protocol.md') => {
    const from = workspaceOf([{ path, text }])
    const [first] = obligationsOf(documentAt(path, from) as Protocol, relationshipOf(from, path), TODAY)
    return first?.due && toIso(first.due)
  }
  const actions = '\n\n**Поручения:**\n\n- Ника: образцы труб до 3 января\n'

  it('owes by the day nearest to its own', () => expect(dueIn(`# Протокол, 20 декабря${actions}`)).toBe('2027-01-03'))
  it('owes by a year that is written', () =>
    expect(dueIn('# Протокол, 20 декабря\n\n**Поручения:**\n\n- Ника: образцы до 3 января 2028\n')).toBe('2028-01-03'))
  it('owes by no day where it has none itself', () => expect(dueIn(`# Протокол${actions}`)).toBeUndefined())
})

describe('a card without a title', () => {
  it('names the client by its first sentence', () => {
    const text =
      'Сыроварня «Полонина», Ворохта. Решает Тарас Гнатюк, он и подписывает. Когда он в горах, решает жена, Оля, она же наш ежедневный контакт.\n'
    const from = workspaceOf([{ path: 'client.md', text }])
    expect([...from.clients].map(([key, { files }]) => clientName(key, files))).toEqual([
      'Сыроварня «Полонина», Ворохта',
    ])
  })
})
