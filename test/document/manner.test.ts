import { expect, test } from 'vitest'
import { mannersOf } from '../../core/document/letter/manner.ts'
import type { Letter } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'

/** What shows in a letter: each manner with its sentences. */
function heard(body: string, lang: string): Record<string, string[]> {
  const text = `---\ntype: email\nlang: ${lang}\n---\n\n${body}\n`
  const [letter] = readDocument('letters/x.md', text).documents as Letter[]
  return Object.fromEntries(
    mannersOf(letter!).map(({ manner, sentences }) => [
      manner,
      sentences.map(({ start, end }) => text.slice(start, end)),
    ]),
  )
}

test.each([
  [
    'ru',
    'Вера, добрый день!\n\nКак скажете, вам виднее. Макет пришлём завтра.\n\nЛев',
    { bending: ['Как скажете, вам виднее.'] },
  ],
  ['uk', 'Віро, добрий день!\n\nВибачте, що турбую. Макет готовий.\n\nЛев', { bending: ['Вибачте, що турбую.'] }],
  [
    'en',
    'Hello Irina,\n\nThat is not my department. The draft is ready.\n\nLev',
    { indifferent: ['That is not my department.'] },
  ],
  [
    'ru',
    'Вера, добрый день!\n\nКак я уже писал, это элементарно. Макет готов.\n\nЛев',
    { knowItAll: ['Как я уже писал, это элементарно.'] },
  ],
  ['en', 'Hey buddy,\n\nThe draft is ready.\n\nLev', { chummy: ['Hey buddy,'] }],
  [
    'uk',
    'Віро, добрий день!\n\nРозумію, як вам важливо встигнути до свята. Разом із вами оберемо папір.\n\nЛев',
    { partner: ['Розумію, як вам важливо встигнути до свята.', 'Разом із вами оберемо папір.'] },
  ],
  ['en', 'Hello Irina,\n\nThe draft is ready, 12 pages.\n\nLev', {}],
  ['ru', 'Вера, добрый день!\n\n> Как скажете, вам виднее.\n\nМакет готов.\n\nЛев', {}],
])('%s: how a letter sounds, and by which sentences (%#)', (lang, body, sounds) => {
  expect(heard(body, lang)).toEqual(sounds)
})

const LETTER = {
  ru: (body: string) => `Вера, добрый день!\n\n${body}\n\nЛев`,
  uk: (body: string) => `Віро, добрий день!\n\n${body}\n\nЛев`,
  en: (body: string) => `Hello Irina,\n\n${body}\n\nLev`,
}

test.each([
  ['ru', 'Ваш вопрос передан в соответствующий отдел. Ожидайте, пожалуйста, ответа.'],
  ['ru', 'Ваше обращение зарегистрировано и будет рассмотрено в порядке очереди.'],
  ['ru', 'Мы передали вашу просьбу специалистам. Они с вами свяжутся.'],
  ['uk', 'Ваше питання передано до відповідного відділу. Очікуйте на відповідь.'],
  ['uk', 'Вашу заявку зареєстровано. З вами зв’яжуться.'],
  ['uk', 'Передали ваш лист фахівцям, просимо зачекати.'],
  ['en', 'Your question has been passed on, please wait.'],
  ['en', 'Your request is under review. Someone will contact you in due course.'],
  ['en', 'We have forwarded your complaint to the relevant department. Thank you for your patience.'],
] as const)('%s: whoever is told to wait, with no day and nobody named, is left alone: %s', (lang, body) => {
  expect(Object.keys(heard(LETTER[lang](body), lang))).toEqual(['indifferent'])
})

test.each([
  ['ru', 'Ваш вопрос передан технологу Савину, ответ будет до 24 ноября.'],
  ['ru', 'Передали ваш вопрос в цех. Сам прослежу и напишу, как только узнаю.'],
  ['ru', 'Ваша посылка передана курьеру, ждите звонка с 10:00 до 12:00.'],
  ['ru', 'Макет передан в типографию.'],
  ['ru', 'Ваш вопрос передан технологу Ольге Савиной.'],
  ['ru', 'Ваша заявка принята, билеты во вложении.'],
  ['ru', 'Каталог напечатан, 40 коробок на складе. Вам позвонят из доставки, чтобы сверить адрес.'],
  ['uk', 'Ваш лист передано конструктору, відповідь надійде до п’ятниці, 27 листопада.'],
  ['uk', 'Передали ваше питання до цеху. Простежу й відпишу вам.'],
  ['uk', 'Файл передано до друкарні.'],
  ['uk', 'Ваше прохання розглянуто: поставили другу шафу.'],
  ['en', 'Your question has been passed on to Ann Marsh, and you will have her answer by Friday 27 November.'],
  ['en', 'We have forwarded your question to the workshop. I will chase it and write to you.'],
  ['en', 'The draft has been passed on to the printer.'],
  ['en', 'Thank you for your patience while we moved. The new catalogue is attached.'],
] as const)('%s: a day, a name or a promise of one’s own makes it news: %s', (lang, body) => {
  expect(heard(LETTER[lang](body), lang)).not.toHaveProperty('indifferent')
})
