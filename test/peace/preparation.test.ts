import { expect, test } from 'vitest'
import { saidOf } from './told.ts'

const QUIET = [
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Щоб не починати з нуля: Зоряна рахує прийоми за жовтень, я друкую план поверху в А3.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Щоб не гаяти часу, Зоряна рахує прийоми за жовтень.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Аби було про що говорити: я малюю план, Остап шукає старі креслення.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

З собою: Соломія бере рулетку й лазер, Зоряна друкує журнал прийомів.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

До зустрічі Зоряна складає список скарг.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Домашнє завдання: Зоряна виписує черги по годинах.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Зоряна готує журнал, я роздруковую план.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Чтобы не начинать с нуля: Зоряна считает приёмы за октябрь, я печатаю план этажа в А3.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Чтобы не терять время, Зоряна считает приёмы за октябрь.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Чтобы было о чём говорить: я рисую план, Остап ищет старые чертежи.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

С собой: Соломия берёт рулетку и лазер, Зоряна печатает журнал приёмов.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

К встрече Зоряна составляет список жалоб.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Домашнее задание: Зоряна выписывает очереди по часам.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Зоряна готовит журнал, я распечатываю план.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

So as not to start from nothing: Ann counts the October visits, I print the floor plan in A3.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

In order not to lose time, Ann counts the October visits.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

To have something to talk about: I draw the plan, Hugh looks for the old drawings.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

In our bags: Mary brings the tape and the laser, Ann prints the visitors' book.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

Before we meet, Ann makes a list of complaints.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

Homework: Ann writes out the queues by the hour.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

Ann prepares the book, I print the plan.
`,
]

const TOLD = [
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

План я надіслала Остапові 18 листопада.
`,
  `
# Приймальня: обхід, 25.11.2026

Від клініки: Остап Мельничук, власник; Зоряна Федів, адміністраторка
Від студії: Соломія Вербицька

1. День приймальні
2. Обхід і заміри
3. Хто що робить

Щоб вийти з рішенням, що робимо до лютого.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

План я отправила Остапу 18 ноября.
`,
  `
# Приёмная: обход, 25.11.2026

От клиники: Остап Мельник, владелец; Зоряна Федина, администратор
От студии: Соломия Вербицкая

1. День приёмной
2. Обход и замеры
3. Кто что делает

Чтобы выйти с решением, что делаем до февраля.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

So that Ann need not stand all day: we choose a place for the desk.
`,
  `
# Reception: a walk-round, 25 November 2026

Clinic: Hugh Bell, owner; Ann Cole, administrator
Studio: Mary Lark

1. A day at reception
2. Walk and measures
3. Who does what

I sent the plan to Hugh on 18 November.
`,
]

const isTold = (text: string): boolean => saidOf('agenda-preparation', 'agenda.md', text.trim()).length > 0

test('who gets what ready is preparation, whatever stands before it', () => {
  expect(QUIET.filter(isTold)).toEqual([])
})

test('what the meeting is for, or who got the agenda, prepares nothing', () => {
  expect(TOLD.filter(text => !isTold(text))).toEqual([])
})
