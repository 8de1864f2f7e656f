import { paragraphOf } from '../../core/document/letter/voice.ts'
import type { Act, Letter, Sentence } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { anyOf, opening, spoken } from '../../core/language/spoken.ts'
import { textAt } from '../../core/markdown/prose.ts'
import { defineRule } from '../../core/rule.ts'

export const emailOneIssue = defineRule({
  id: 'email-one-issue',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: { ru: 'Одно письмо — один вопрос.', uk: 'Один лист — одне питання.', en: 'One letter, one issue.' },
  why: {
    ru: 'Когда в письме два вопроса, отвечают обычно на первый. Второй теряется, и по теме письма его потом не найти. Напишите два письма.',
    uk: 'Коли в листі два питання, відповідають зазвичай на перше. Друге губиться, і за темою листа його потім не знайти. Напишіть два листи.',
    en: 'When a letter raises two issues, people answer the first. The second gets lost, and the subject does not lead back to it. Write two letters.',
  },
  phrases: ['secondIssue'],
  messages: {
    second: {
      ru: 'Здесь начинается второй вопрос. Вынесите его в отдельное письмо со своей темой.',
      uk: 'Тут починається друге питання. Винесіть його в окремий лист зі своєю темою.',
      en: 'A second issue begins here. Give it a letter of its own, with its own subject.',
    },
  },
  *check({ document }) {
    for (const sentence of document.body.slice(1)) {
      const act = does(sentence, 'secondIssue')
      if (!act || document.blocks[sentence.block]?.kind === 'item' || goesBack(document, sentence)) continue
      if (isAside(document, sentence) || isOfFailure(document, sentence, act)) continue
      // "What about the allotment?" behind a no offers another way.
      if (document.intents.has('refusal') && does(sentence, 'alternative')) continue
      yield { message: 'second', at: act.span }
      return
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Репетиция в среду

        Ольга Дмитриевна, зал свободен с пяти, рояль настроят к четырём. Подтвердите, пожалуйста, до вторника.

        Кстати, мы до сих пор не решили, кто печатает программки.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-one-issue
        `,
        `
        Тема: Расход краски

        Тимур, на фасад ушло девяносто литров вместо ста, остаток стоит у вахты.

        И ещё один вопрос: когда бухгалтерия вернёт акт за сентябрь?
        ^^^^^^^^^^^^^^^^^ email-one-issue
        `,
        `
        Тема: Расхождение в отчёте за октябрь

        Инга, реестр загрузим вечером. Да, и по поводу нового склада: давайте решим, ведём ли его отдельным юрлицом?
                                       ^^^^^^^^ email-one-issue
        `,
      ],
      good: [
        `
        Тема: Re: Три вопроса по балкону

        Эльвира, отвечаю по порядку:

        1. Рамы белые, как на первом этаже.
        2. Второй вопрос, про сетку: входит в цену.
        3. Подоконник привезём отдельно, в четверг.
        `,
        `
        Тема: Репетиция в среду

        Ольга Дмитриевна, зал свободен с пяти. Подтвердите, пожалуйста, до вторника.

        P. S. Рояль к среде настроят, мастер приходит в четыре.
        `,
        `
        Тема: Перевозка буфета

        Савва, буфет поедет в двух ящиках. Стёкла упакуем отдельно, в войлок, ручки снимем.
        Вторая машина не нужна. Подойдёт ли вам суббота?
        `,
        `
        Тема: Вторая очередь забора

        Эльвира, столбы бетонируем в среду. Кстати, ваш кот встретил нас у ворот. И ещё: ключи оставляем у соседки. Отвечать не нужно.
        `,
        `
        Тема: Заключение по окладу

        Отец Никодим, оклад серебряный. Золото на полях положили не раньше тридцатых, держится плохо.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Меню на хрестини

        Пані Стефо, голубці будуть двох видів, пісні й з м’ясом. Скажіть, будь ласка, до четверга, скільки порцій.

        І ще одне: ми досі не отримали завдатку за Великдень.
        ^^^^^^^^^ email-one-issue
        `,
        `
        Тема: Заміри для кухні

        Кириле, стіна біля вікна завалена на два сантиметри, шафу доведеться підрізати. Згода?

        До речі, ваш сусід питав про паркет, кому з вас рахувати?
        ^^^^^^^ email-one-issue
        `,
      ],
      good: [
        `
        Тема: Re: Ваші зауваження до буклета

        Пане Оресте, по пунктах:

        1. Герб замінили на новий.
        2. Друга тема, карта: прибрали дороги, лишили річки.
        3. Список меценатів дамо окремою сторінкою.
        `,
        `
        Тема: Меню на хрестини

        Пані Стефо, голубці будуть двох видів. Скажіть, будь ласка, до четверга, скільки порцій.

        P. S. Пісні голубці смажимо на олії, без жодного масла.
        `,
        `
        Тема: Оренда намету

        Яно, намет великий, дві секції. Другу ставимо впритул до першої, окремий вхід лишаємо для оркестру.
        Чи є на подвір’ї розетка?
        `,
        `
        Тема: Друга черга паркану

        Ельвіро, стовпи бетонуємо в середу. До речі, ваш кіт зустрів нас біля воріт. І ще: ключі лишаємо в сусідки. Відповідати не треба.
        `,
        `
        Тема: Штори для актової зали

        Оресте, тканину розкроїли, шиємо з понеділка. Якщо щось, ми на зв'язку щодня до шостої.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Saturday's bouquets

        Dear Ingrid, forty posies are wired and waiting in the cold room. Which door should the van use?

        One more thing: the vases from your spring fair never came back to us.
        ^^^^^^^^^^^^^^ email-one-issue
        `,
        `
        Subject: Payslips for November

        Marcus, all 63 payslips went out on Tuesday and nobody has queried a line.

        On a different note, have you decided about the new pension provider?
        ^^^^^^^^^^^^^^^^^^^ email-one-issue
        `,
      ],
      good: [
        `
        Subject: Hens in the yard

        Dear Ms Lind, it's a lovely idea, and I can hear how keen the children are. We cannot keep hens in the yard, two neighbours share it.
        What about the allotment behind the church? Let me know by Sunday, the vicar leaves on Monday.
        `,
        `
        Subject: Re: Your four points on the stairs

        Mr Banerjee, in your order:

        1. The handrail is ash, oiled.
        2. Your second question, the light: we are moving the switch to the landing.
        3. The skirting comes separately, on Thursday.
        4. Yes, the carpet can be cut back.
        `,
        `
        Subject: Saturday's bouquets

        Dear Ingrid, forty posies are wired and waiting in the cold room. Which door should the van use?

        P.S. The posies keep until Sunday evening if nobody takes them out of the cold.
        `,
        `
        Subject: The second stretch of fence

        Elvira, the posts go in on Wednesday. By the way, your cat met us at the gate. Also, the keys are with Mrs Pell. No need to reply.
        `,
        `
        Subject: Dubbing of episode four

        Yusuf, the second voice of the fox was recorded on a separate track, so you can still swap it.
        Would you listen to both by Wednesday?
        `,
      ],
    },
  },
})

/** "By the way, your cat met us at the gate": a word in passing, within a paragraph, that neither names a matter nor wants anything. */
function isAside(letter: Letter, sentence: Sentence): boolean {
  const paragraph = paragraphOf(letter, sentence)
  const from = paragraph.indexOf(sentence)
  if (from < 1 || MATTER.test(sentence.prose.text)) return false
  return !paragraph.slice(from).some(s => s.prose.text.includes('?') || WANTS.some(act => does(s, act)))
}

/** "As for the members who lost their money, …": what becomes of it, in a letter about a failure, is the failure still. */
const isOfFailure = (letter: Letter, sentence: Sentence, act: Act): boolean =>
  letter.intents.has('incident') &&
  CONCERNING.test(textAt(sentence.prose, act.span)) &&
  MADE_GOOD.some(name => does(sentence, name)) &&
  !paragraphOf(letter, sentence).some(s => s.prose.text.includes('?') || does(s, 'request'))

const MADE_GOOD = ['compensates', 'failure', 'mixedUp', 'remedy'] as const

const CONCERNING = opening({
  ru: '?а что касается|до, касательно, касаемо, относительно, насчёт, по поводу',
  uk: '?а що стосується|до, щодо, стосовно, відносно',
  en: '?and as ?far ?as for|regards|regarding|to|concerns, regarding, concerning, with regard|respect to, on the subject|matter of',
})

const WANTS = ['request', 'wonders', 'wants', 'undecided', 'blame', 'badFact'] as const

const MATTER = anyOf({
  ru: 'вопрос*, спрос*, разговор*, тем*, просьб*, момент*, дел*, обсуд*, поговор*, реш*, договор*, задолженност*, долг*, оплат*, счет*, стои*, цен*',
  uk: 'питан*, запит*, спита*, розмов*, тем*, прохан*, момент*, справ*, обговор*, поговор*, виріш*, домов*, заборгован*, борг*, оплат*, рахун*, кошту*, цін*',
  en: 'question*, ask, asked, conversation*, matter*, topic*, request*, issue*, subject*, point*, discuss*, talk*, decid*, settle*, overdue, owe*, invoice*, bill*, cost*, price*, fee*',
})

/** "One other thing about the boards": what the letter is about by its subject or first sentence is no second issue. */
function goesBack({ subject, body }: Letter, { prose }: Sentence): boolean {
  const topic = TOPIC.exec(prose.text)?.[1]?.toLowerCase().slice(0, STEM)
  if (topic === undefined) return false
  return [subject?.prose.text ?? '', body[0]?.prose.text ?? ''].some(text =>
    wordsOf(text).some(({ norm }) => norm.startsWith(topic)),
  )
}

const STEM = 5

const TOPIC = spoken`^\P{L}*${{
  ru: 'ещё ?одно|одна|один ?вещь|момент ?о|об|по|про, и ещё ?о|об|по|про, также ?о|об|по|про',
  uk: 'ще ?одне|одна|один ?річ|момент ?про|щодо|по, і ще ?про|щодо|по, також ?про|щодо|по',
  en: 'also ?about|on ?the|your|these|those|our, one ?last|other|more thing about|on|with ?the|your|these|those|our',
}},?\s(?:${{ ru: 'ваш*, эт*', uk: 'ваш*, ц*', en: 'the, your, these, those, our' }}\s)?(\p{L}{5,})`
