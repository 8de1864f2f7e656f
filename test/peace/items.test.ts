import { expect, test } from 'vitest'
import { saidOf } from './told.ts'

const QUESTIONS = [
  `
# Повестка: имя для бани, 25.11.2026

Договорились 11 ноября: без точек и без «люкс».

| № | Что | Кто | Мин |
|---|---|---|---|
| 1 | Держатся ли три правила? | Анна | 5 |
| 2 | Сорок имён быстро | Марк | 20 |
| 3 | Что берём и кто что делает | Анна | 10 |
`,
  `
# Порядок денний: назва для лазні, 25.11.2026

Домовилися 11 листопада: без крапок.

| № | Що | Хто | Хв |
|---|---|---|---|
| 1 | Чи тримаються три правила? | Ганна | 5 |
| 2 | Сорок назв швидко | Марко | 20 |
| 3 | Що беремо й хто що робить | Ганна | 10 |
`,
  `
# Agenda: sauna name, 25 November 2026

| | | | |
|---|---|---|---|
| 1 | Do the rules hold? | Aino | 5 min |
| 2 | Forty names, fast | Mads | 20 min |
| 3 | Shortlist and who does what | Freja | 10 min |
`,
  `
# Agenda: sauna name, 25 November 2026

**Löyly:** Aino Rantanen, Ville Koski
**Holm:** Freja Holm

| 1 | Do the rules hold? | Aino | 5 min |
|---|---|---|---|
| 2 | Forty names, fast | Mads | 20 min |
| 3 | Shortlist and who does what | Freja | 10 min |
`,
  `
# Agenda: roof, 25 November 2026

| No. | Matter | By | Minutes |
|---|---|---|---|
| 1. | Which slate | Hugh | 10 |
| 2. | Scaffold and the school run | Ann | 15 |
| 3. | Who does what by when | Hugh | 5 |
`,
  `
# Повестка: крыша, 25.11.2026

| О чём говорим | Ведёт | Время |
|---|---|---|
| Какой сланец | Илья | 10 мин |
| Леса и школьный автобус | Анна | 15 мин |
| Итоги: кто что делает | Илья | 5 мин |
`,
  `
# Порядок денний: дах, 25.11.2026

| Крок | Веде | Скільки |
|---|---|---|
| Який сланець | Ілля | 10 хв |
| Риштування й шкільний автобус | Ганна | 15 хв |
| Підсумок: хто що робить | Ілля | 5 хв |
`,
]

const OTHERS = [
  `
# Agenda: roof, 25 November 2026

**Who comes**

| # | Who | Role | Room |
|---|---|---|---|
| 1 | Hugh Bell | roofer | 5 |
| 2 | Ann Cole | bursar | 10 |
`,
  `
# Agenda: roof, 25 November 2026

**Preparation**

| # | What | Who | Min |
|---|---|---|---|
| 1 | Measure the ridge | Hugh | 20 |
| 2 | Ring the slate yard | Ann | 5 |
`,
  `
# Повестка: крыша, 25.11.2026

**Участники**

| № | Кто | Роль | Кабинет |
|---|---|---|---|
| 1 | Илья Белов | кровельщик | 5 |
| 2 | Анна Котова | завхоз | 10 |
`,
  `
# Порядок денний: дах, 25.11.2026

**Підготовка**

| № | Що | Хто | Хв |
|---|---|---|---|
| 1 | Заміряти гребінь | Ілля | 20 |
| 2 | Подзвонити на склад | Ганна | 5 |
`,
  `
# Agenda: roof, 25 November 2026

| Slate | Price per tile |
|---|---|
| Welsh blue | 7 |
| Spanish | 4 |
`,
]

const hasNone = (text: string): boolean => saidOf('agenda-items', 'agenda.md', text.trim()).length > 0

test('a table of numbers, matters, names and minutes holds the questions, whatever stands over it', () => {
  expect(QUESTIONS.filter(hasNone)).toEqual([])
})

test('a table of people, of preparations or of prices holds none', () => {
  expect(OTHERS.filter(text => !hasNone(text))).toEqual([])
})
