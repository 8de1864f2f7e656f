import { expect, test } from 'vitest'
import { saidOf } from './told.ts'

const QUIET = [
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

А що в лабораторії відбувається насправді, добре видно від старшого техніка Мар’яна: він відкритий і завжди на місці.
`,
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Як справи в цеху, чути через нічного сторожа Петра.
`,
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Технік Мар’ян показує все без прикрас.
`,
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Комірник Степан каже все як є.
`,
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Технік Мар’ян відверто відповідає на питання про цех.
`,
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Що насправді в цеху, бачимо очима техніка Мар’яна.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

А что в лаборатории происходит на самом деле, хорошо видно от старшего техника Марьяна: он открыт и всегда на месте.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Как дела в цехе, слышно через ночного сторожа Петра.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Техник Марьян показывает всё без прикрас.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Кладовщик Степан говорит всё как есть.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Техник Марьян откровенно отвечает на вопросы о цехе.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Что на самом деле в цехе, видим глазами техника Марьяна.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

What really goes on in the laboratory is best seen from Ken Moss, the senior technician: he is open and always there.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

How the night shift goes is heard through the porter, Pete.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

Ken Moss, the technician, gives the unvarnished picture.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

The storeman, Steve, tells it as it is.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

How things go below, we see best through Ken, the technician.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

Ken, the technician, gives it to us straight, as it is.
`,
]

const TOLD = [
  `
# «Емаль», лабораторія

## За ким рішення

Василина Орищук, власниця. Якщо Василини немає, вирішує її чоловік Ігор.

На зв’язку щодня Аліна Барна.

Старший технік Мар’ян любить ранкові зустрічі.
`,
  `
# «Эмаль», лаборатория

## Кто решает

Василина Орищук, владелица. Если Василины нет, решает её муж Игорь.

На связи каждый день Алина Барна.

Старший техник Марьян любит утренние встречи.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

Ken Moss, the senior technician, likes early meetings.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

What goes on in the laboratory is best seen through Marian Sorrel.
`,
  `
# Enamel, a laboratory

## Who decides

Marian Sorrel, owner. When she is away, her husband Jake decides.

Our contact is Imran Qureshi.

The laboratory is easily seen from Green Street.
`,
]

const isTold = (text: string): boolean => saidOf('client-plan-b', 'client.md', text.trim()).length > 0

test('from whom things are seen as they are is the second source', () => {
  expect(QUIET.filter(isTold)).toEqual([])
})

test('a fellow, the one who decides, and a view from the street are none', () => {
  expect(TOLD.filter(text => !isTold(text))).toEqual([])
})
