import { pointedAsk } from '../../core/document/letter/ask-day.ts'
import { type Ask, asksOf, isFirmAsk, mainAsk } from '../../core/document/letter/asks.ts'
import { sparesAnswer } from '../../core/document/letter/voice.ts'
import type { Letter, Sentence } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { defineRule } from '../../core/rule.ts'

export const emailStructure = defineRule({
  id: 'email-structure',
  kinds: ['email'],
  severity: 'info',
  source: 'S2',
  summary: {
    ru: 'Сначала ситуация и объяснение, потом просьба.',
    uk: 'Спершу ситуація й пояснення, потім прохання.',
    en: 'First the situation and the explanation, then the ask.',
  },
  why: {
    ru: 'Читатель открывает письмо посреди других дел. Абзац, который вводит в курс дела, и абзац с пояснением помогают понять просьбу с первого раза.',
    uk: 'Читач відкриває лист серед інших справ. Абзац, що вводить у курс справи, й абзац із поясненням допомагають зрозуміти прохання з першого разу.',
    en: 'The reader opens your letter in the middle of other work. One paragraph that sets the scene and one that explains make the request clear at first reading.',
  },
  options: { words: 40, paragraphs: 2 },
  messages: {
    early: {
      ru: 'Просьба стоит раньше объяснений. Сначала абзац о ситуации, потом почему, и в конце — что нужно.',
      uk: 'Прохання стоїть раніше за пояснення. Спершу абзац про ситуацію, потім чому, і наприкінці — що потрібно.',
      en: 'The request comes before the explanation. First a paragraph on the situation, then why, and at the end what you need.',
    },
  },
  *check({ document, options }) {
    if (document.words <= Number(options.words) || document.intents.has('acknowledgement')) return
    if (sparesAnswer(document)) return
    // An ask at the head is one; behind a first paragraph «осталось выбрать стекло» may only lead to it.
    const first = mainAsk(document)
    const last = asksOf(document).at(-1)
    const ask = first && told(document, first) === 0 ? (isAside(document, first) ? last : first) : pointedAsk(document)
    if (!ask || !isFirmAsk(ask) || does(ask.sentence, 'caresFor')) return
    if (told(document, ask) < Number(options.paragraphs) && !isLedUpTo(document, ask))
      yield { message: 'early', at: ask.sentence.span }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Платёж за ковку

        Пётр Андреевич, оплатите, пожалуйста, счёт № 88 до среды.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        Ковка ворот закончена, кузнец ждёт металл для калитки. Завод поднимает цены с первого числа, и если прутки не выкупить сейчас, калитка станет дороже на девять тысяч. Старую цену нам держат только до четверга, под предоплату.
        `,
        `
        Тема: Аудиогид

        Лилия, утвердите дикторов до 30 ноября.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        Мы закончили пробы, их записали шесть человек. Двое звучат слишком театрально, ещё один читает быстро, и на обходе зала слушатель от него отстаёт. Остались три голоса, они на диске в папке проб, по две минуты каждый.
        `,
      ],
      good: [
        `
        Тема: Сад на крыше в январе

        Мирон, крышу засадим во вторую неделю января. Землю поднимет кран в понедельник, ему нужен ваш двор с шести до десяти. Чабрец пересажен, берёзки стоят под укрытием, соседей о шуме предупредили, шланг лежит в кладовой у лифта. Поливаем сами до марта.

        Пришлите, пожалуйста, телефон дворника.
        `,
        `
        Тема: Номера для забега

        На дальнем складе осталось у вас сорок коробок с номерами двух цветов, синие для взрослых и красные для тех, кому нет двенадцати.

        Булавки лежат отдельно, по четыре на номер, и ещё сотня сверху. Курьер дважды пересчитал всё у двери.

        Детей записывает Ульяна. Сколько их пока?
        `,
        `
        Тема: Платёж за ковку

        Пётр Андреевич, ковка ворот закончена, осталась калитка. Кузнец готов начать в понедельник и закончит за девять дней.

        Завод поднимает цены с первого числа. Если прутки не выкупить сейчас, калитка станет дороже на девять тысяч.

        Оплатите, пожалуйста, счёт № 88 до среды.
        `,
        `
        Тема: Аудиогид

        Лилия, утвердите, пожалуйста, дикторов до 30 ноября: три лучшие пробы лежат на диске, по две минуты каждая.
        `,
        `
        Тема: Дегустация сыров

        Здравствуйте, Жанна! Мы собрали доску из семи сыров на восемьдесят гостей, от мягкого козьего до годовалого из Костромы.

        Хлеба на столе будет два, оба без семян: в прошлый раз вы просили учесть аллергию.

        - Виноград заменили на грушу, он сейчас кислый.
        - Мёд подадим отдельно.

        Подойдёт ли вам такая доска?
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Дах над верандою

        Павле, підтвердіть, будь ласка, колір черепиці до четверга.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        Бригада закінчила обрешітку, дощу на цьому тижні не обіцяють. Черепицю везуть із Дніпра два дні, а на складі лишилося по одній партії кожного кольору. Якщо червону розберуть, наступна буде аж у січні, і веранда зимуватиме під плівкою.
        `,
        `
        Тема: Переклад інструкції до екскаватора

        Пане Юрію, надішліть нам глосарій до 3 грудня.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        Перекладачка дійшла до розділу про гідравліку і натрапила на вузли, які ваші механіки називають по-своєму. Словники дають по три варіанти, і жоден не збігається з наліпками на машині. Щоб не переробляти потім двісті сторінок, ми зупинилися на цьому розділі.
        `,
      ],
      good: [
        `
        Тема: Сад на даху в січні

        Мироне, дах засадимо в другий тиждень січня. Ґрунт підніме кран у понеділок, йому потрібен ваш двір із шостої до десятої. Чебрець пересаджено, берізки стоять під накриттям, сусідів про шум попередили, шланг лежить у коморі біля ліфта. Поливаємо самі до березня.

        Надішліть, будь ласка, телефон двірника.
        `,
        `
        Тема: Номери для забігу

        На дальньому складі лишилося у вас сорок коробок із номерами двох кольорів, сині для дорослих і червоні для тих, кому немає дванадцяти.

        Шпильки лежать окремо, по чотири на номер, і ще сотня зверху. Кур'єр двічі перерахував усе біля дверей.

        Дітей записує Уляна. Скільки їх поки що?
        `,
        `
        Тема: Дах над верандою

        Павле, бригада закінчила обрешітку, дощу на цьому тижні не обіцяють. Черепицю можна класти з понеділка.

        Везуть її з Дніпра два дні, а на складі лишилося по одній партії кожного кольору. Якщо червону розберуть, веранда зимуватиме під плівкою.

        Підтвердіть, будь ласка, колір до четверга.
        `,
        `
        Тема: Переклад інструкції до екскаватора

        Пане Юрію, надішліть, будь ласка, ваш глосарій до 3 грудня: без назв вузлів ми зупинилися на гідравліці.
        `,
        `
        Тема: Виставка писанок

        Добрий день, Ірино Василівно! Усі сто дванадцять писанок доїхали цілі, ми розклали їх по вітринах за областями.

        Покутські стоять першими, як ви й радили. Світло над ними теплішого тону, щоб не сліпило від скла.

        Чи можна починати друкувати підписи в середу?
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Scaffold on the north side

        Mr Duarte, please sign the scaffold permit by Tuesday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        We have finished the south side and the gutters hold water again. The council wants ten days for a permit, and the painters are booked for the sixth. If the paper goes out on Wednesday, they will stand idle for a day and you would pay them for it.
        `,
        `
        Subject: Score for the second act

        Greta, could you send me the final lyrics by Sunday?
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-structure
        The overture is done and the orchestra liked the slow ending. I started on the second act last night, but the duet has two versions in the shared folder, and the stresses fall differently. Whichever I pick, I would have to write the brass twice if it turns out to be the other.
        `,
      ],
      good: [
        `
        Subject: The roof garden in January

        Dear Myron, the roof is planted in January. The soil goes up by crane, and for that we need your courtyard from six until ten. The thyme is potted on, the birches stand under fleece, the neighbours know about the noise and the hose lies in the shed by the lift. We water it ourselves until March.

        Could you send me the caretaker's number?
        `,
        `
        Subject: Hotel stairs, the second week

        Dear Oona, every evening the night porters give us the keys at ten, and our two fitters work in felt slippers until the first guests come down for breakfast.

        Four flights are done and the fifth is sanded. Nobody has complained about the noise so far, which surprised us.

        Could you tell me by Thursday which flight the wedding party will use?
        `,
        `
        Subject: Scaffold on the north side

        Mr Duarte, we have finished the south side and the gutters hold water again. The painters are booked for the sixth.

        The council wants ten days for a permit. If the paper goes out after Tuesday, they will stand idle, and you would pay for it.

        Please sign the permit by Tuesday; the form is attached.
        `,
        `
        Subject: Score for the second act

        Greta, could you send me the final lyrics by Sunday? The duet has two versions in the folder and I can only score one.
        `,
        `
        Subject: Sluice gate, the paint

        Mrs Orme, the gate has been scraped back to bare iron and primed, and the river is due to rise over the sill at the weekend. The maker has the green in two tones, and neither is quite the old one. The darker hides the rust stains better. Could you tell me by noon tomorrow which of the two to mix? After that the brushes are rinsed.
        `,
        `
        Subject: Kennels for the spring

        Dear Mrs Whitlock, the concrete has set and the drains run clear, so the first six kennels can be roofed next week.

        You asked about the noise. Lining the back wall with wood wool takes off about a third of it, and it stays dry behind the boards.

        Shall we line all twelve, or only the row that faces your neighbours?
        `,
      ],
    },
  },
})

/** «… до понедельника сохнет, не ставьте ничего» in the midst of the news, where what is wanted stands further down. */
const isAside = (letter: Letter, ask: Ask): boolean =>
  letter.body.indexOf(ask.sentence) > 0 && told(letter, asksOf(letter).at(-1)!) > 1

/** Two sentences of one paragraph may hold situation and explanation; in the ask's own they do where they are long, or little follows. */
function isLedUpTo(letter: Letter, ask: Ask): boolean {
  const at = letter.body.indexOf(ask.sentence)
  if (at < 2) return false
  const before = told(letter, ask)
  const [ahead, behind] = [wordsIn(letter.body.slice(0, at)), wordsIn(letter.body.slice(at + 1))]
  return before === 1 || (before === 0 && (ahead >= ENOUGH_TOLD || ahead >= behind))
}

const ENOUGH_TOLD = 25

const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words, 0)

/** How many paragraphs stand before an ask. */
const told = ({ paragraphs }: Letter, ask: Ask): number =>
  paragraphs.filter(paragraph => paragraph.at(-1)!.span.end <= ask.sentence.span.start).length
