import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../core/language/language.ts'
import { offered, templates } from './writing.ts'

const path = 'a/letters/x.md'

const nameOf = (id: string, language: string) =>
  templates.find(template => template.id === id && template.language === language)!.name

describe('an empty letter', () => {
  test.each(LANGUAGES)('is offered every letter template, whole: %s', locale => {
    const { labels, taken } = offered('<|>', { path, locale })
    const names = templates.filter(({ group, language }) => group === 'letter' && language === locale)
    expect(labels).toEqual(names.map(({ name }) => name))
    expect(taken(nameOf('letter-no', locale))).toMatch(/^(?:Кому|To): .*\n(?:Тема|Subject): /u)
    expect(taken(nameOf('letter-landing-1', locale))).toMatch(/^---\nlanding: 1\n/u)
  })

  test('keeps its frontmatter, which gets what the template says of the letter', () => {
    const { taken } = offered('---\ntype: email\nclient: Mill\n---\n\n\nrisk<|>', { path })
    const text = taken(nameOf('letter-landing-1', 'en'))
    expect(text).toMatch(/^---\ntype: email\nclient: Mill\nlanding: 1\n---\nTo: /u)
    expect(text.match(/^---$/gmu)).toHaveLength(2)
  })

  test('speaks the language of the client’s other letters', () => {
    const beside = { 'a/client.md': '# Картка клієнта: Млин\n\n- **Вирішує:** Оксана Лис, директорка\n' }
    expect(offered('---\nlang: uk\n---\nвідм<|>', { path, beside, locale: 'uk' }).labels[0]).toBe(
      nameOf('letter-no', 'uk'),
    )
  })

  test('names whom the card names now, not whom it named before', () => {
    const card = (contact: string) => ({
      'a/client.md': `# Client card: Mill\n\n- **Day to day:** ${contact}, buyer\n`,
    })
    for (const contact of ['Nora Lind', 'Emma Stone', 'Nora Lind']) {
      const { taken } = offered('<|>', { path, beside: card(contact) })
      expect(taken(nameOf('letter-no', 'en'))).toContain(`To: ${contact}`)
    }
  })
})

describe('a letter that is begun', () => {
  const HEAD = 'Тема: Смета\n\nИрина, добрый день!\n\n'

  test('is offered what it has not got yet', () => {
    const { taken } = offered(`${HEAD}<|>\n`, { path })
    const text = taken(nameOf('letter-no', 'ru'))
    expect(text.match(/Тема:/gu)).toHaveLength(1)
    expect(text).not.toContain('здравствуйте')
    expect(text).toMatch(/добрый день!\n\nПонимаем/u)
    expect(text).toMatch(/С уважением,\n\[ваше имя\]\n$/u)
    const signed = offered(`${HEAD}<|>\n\nС уважением,\nАнна\n`, { path }).taken(nameOf('letter-no', 'ru'))
    expect(signed.match(/С уважением/gu)).toHaveLength(1)
  })

  test.each([
    ['нет', HEAD, 'letter-no', 'ru'],
    ['отказ', HEAD, 'letter-no', 'ru'],
    ['приземл', HEAD, 'letter-landing-1', 'ru'],
    ['скид', HEAD, 'letter-no-discount', 'ru'],
    ['no', HEAD, 'letter-no', 'ru'],
    ['відм', 'Тема: Кошторис\n\nІрино, добрий день! Дякую за лист.\n\n', 'letter-no', 'uk'],
    ['refus', 'Subject: Estimate\n\nDear Irina,\n\n', 'letter-no', 'en'],
    ['land', 'Subject: Estimate\n\nDear Irina,\n\n', 'letter-landing-1', 'en'],
  ])('finds %s, in any language', (word, head, id, language) => {
    const { labels, offers } = offered(`${head}${word}<|>\n`, { path })
    expect(labels[0]).toBe(nameOf(id, language))
    expect(offers[0]!.span.end - offers[0]!.span.start).toBe(word.length)
  })

  test('is offered the step of bad news that it names first', () => {
    const { offers } = offered(`---\nlanding: 2\n---\n${HEAD}<|>\n`, { path })
    expect(offers[0]).toMatchObject({ label: nameOf('letter-landing-2', 'ru'), first: true })
  })

  test.each([
    ['inside a sentence', `${HEAD}Пишем нет<|> и ещё\n`],
    ['before other words', `${HEAD}<|> и ещё\n`],
    ['in a fence', `${HEAD}\`\`\`\nнет<|>\n\`\`\`\n`],
    ['in a quotation', `${HEAD}> Прошу скидку\nнет<|>\n`],
    ['by other words', `${HEAD}кошка<|>\n`],
  ])('is offered nothing %s', (_, drawn) => {
    expect(offered(drawn, { path }).labels).toEqual([])
  })
})

describe('a bare refusal', () => {
  const BARE = {
    ru: 'Тема: Скидка на каталог\n\nИрина, добрый день!\n\nСкидку дать не сможем.\n\n',
    uk: 'Тема: Знижка на каталог\n\nІрино, добрий день!\n\nЗнижку дати не зможемо.\n\n',
    en: 'Subject: A discount\n\nHello Ann,\n\nWe cannot give you a discount.\n\n',
  }
  const PARTS = {
    ru: ['Другой путь', 'Просьба, чем обернётся задержка', 'Добавить причину'],
    uk: ['Інший шлях', 'Прохання, до чого призведе затримка', 'Додати причину'],
    en: ['Another way', 'The request, what a delay will cost', 'Add the reason'],
  }

  test.each(LANGUAGES)('is first offered what it lacks: %s', locale => {
    const { labels, taken } = offered(`${BARE[locale]}<|>\n`, { path, locale })
    expect(labels.slice(0, 3)).toEqual(PARTS[locale])
    expect(taken(PARTS[locale][0]!)).toMatch(/\.\n\n(?:Зато можем|Натомість|What we can)[^\n]*\[[^\]]+\]/u)
    expect(taken(PARTS[locale][1]!)).toMatch(/\[(?:дата|date)\]/u)
  })

  test('gets understanding above the no, never below it', () => {
    const [head, no] = [BARE.ru.slice(0, BARE.ru.indexOf('Скидку')), BARE.ru.slice(BARE.ru.indexOf('Скидку'))]
    expect(offered(`${head}<|>\n\n${no}`, { path, locale: 'ru' }).labels[0]).toBe('Понимание')
    expect(offered(`${head}${no}<|>`, { path, locale: 'ru' }).labels).not.toContain('Понимание')
  })

  test('is not offered what it has', () => {
    const full = `${BARE.en.trimEnd()} The price is already our lowest. Instead, we can pay for the delivery.\n\n<|>\n`
    const { labels } = offered(full, { path })
    expect(labels).not.toContain('Another way')
    expect(labels).not.toContain('Add the reason')
  })
})

describe('a failure', () => {
  test('is offered the parts of its own template', () => {
    const { offers } = offered(
      'Subject: The catalogue\n\nHello Ann,\n\nOur server went down this morning and the shop was offline for two hours.\n\n<|>\n',
      { path },
    )
    expect(offers[0]).toMatchObject({ sort: 'part', detail: expect.stringMatching(/failure/u) })
  })
})
