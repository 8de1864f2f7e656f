import { expect, test } from 'vitest'
import { readDocument } from '../../core/document/read.ts'

function cadenceIn(line: string, language: string): number | undefined {
  const text = `---\ntype: client\nlang: ${language}\n---\n\n# Хміль\n\n${line}\n`
  const [card] = readDocument('clients/hmil/client.md', text).documents
  if (card?.kind !== 'client') throw new Error('no card')
  return card.cadence?.days
}

test.each([
  ['uk', 'Пишемо раз на 10 днів, навіть коли новин нема.', 10],
  ['uk', 'Зідзвонюємось щосереди.', 7],
  ['uk', 'Леся пише щодня у вайбер.', undefined],
  ['uk', 'Пишемо для них тексти двічі на тиждень.', undefined],
  ['ru', 'Любит слышать нас раз в неделю.', 7],
  ['ru', 'Созваниваемся по вторникам и пятницам.', 4],
  ['ru', 'Не звоним до обеда. Отчёт присылают каждый понедельник.', undefined],
  ['ru', 'Пишем посты раз в два дня.', undefined],
  ['en', 'We talk every other Friday, rain or shine.', 14],
  ['en', 'Wants to hear from us at least every ten days.', 10],
  ['en', 'We write two posts a week for them.', undefined],
  ['uk', 'Раз на два тижні дзвінок.', 14],
  ['ru', 'Встреча раз в месяц в их офисе.', 30],
  ['en', '| | |\n|---|---|\n| We talk | every Tuesday |', 7],
  ['en', 'A report once a month.', undefined],
  ['ru', 'Раз в неделю меняют меню.', undefined],
  ['uk', 'Не зникаємо довше ніж на 21 день.', 21],
  ['uk', 'Мовчати понад тиждень нам не можна.', 7],
  ['ru', 'Раз в месяц достаточно, а то раздражается.', 30],
  ['ru', 'Если молчит две недели, звонит его секретарь.', undefined],
  ['en', 'I try to give them a shout every couple of weeks, no less.', 14],
  ['en', 'Keep her posted weekly.', 7],
  ['en', 'No more than ten days between contacts.', 10],
  ['en', 'Fortnightly phone call with Bram.', 14],
  ['en', 'Every two weeks the cleaners come.', undefined],
  ['en', 'Her newsletter goes out weekly.', undefined],
  ['ru', 'Каждую пятницу короткий созвон с Олей.', 7],
  ['ru', 'Чаще раза в месяц его не трогаем.', 30],
  ['ru', 'Десять дней без звонка, и он обижается.', 10],
  ['ru', 'Связь: каждый понедельник, коротко', 7],
  ['ru', 'Рассылка у них еженедельная.', undefined],
  ['ru', 'Отчёт раз в две недели на почту.', undefined],
  ['uk', 'Коротке повідомлення щопонеділка.', 7],
  ['uk', 'Між розмовами не більше двох тижнів.', 14],
  ['uk', 'Якщо три тижні тихо, пишемо самі.', 21],
  ['uk', 'Рада збирається раз на місяць.', undefined],
  ['en', "We don't let three weeks go by without a word.", 21],
])('%s: %s', (language, line, days) => {
  expect(cadenceIn(line, language)).toBe(days)
})

test.each([
  ['ru', '**Пишем не реже, чем раз в 10 дней.**'],
  ['ru', '**Пишем не реже, чем раз в 10 дней.**\n\n**Проверяем себя:** по понедельникам.'],
  ['uk', '**Пишемо не рідше, ніж раз на 10 днів.**'],
  ['en', '**We write at least every 10 days.**\n\n## Plan'],
])('a sentence in bold with nothing below it says how often: %s %s', (language, line) => {
  expect(cadenceIn(line, language)).toBe(10)
})
