import type { Sentence } from '../../core/document/model.ts'
import { does } from '../../core/document/sentences.ts'
import { actsOfOurs, sentenceAt } from '../../core/document/tone/tone.ts'
import { wordsOf } from '../../core/language/segment.ts'
import { closing } from '../../core/language/spoken.ts'
import { type Span, spanOf } from '../../core/markdown/span.ts'
import { defineRule } from '../../core/rule.ts'

export const toneServile = defineRule({
  id: 'tone-servile',
  kinds: ['agenda', 'protocol', 'email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Пишем на равных, без извинений за то, что пишем.',
    uk: 'Пишемо на рівних, без вибачень за те, що пишемо.',
    en: 'We write as equals, without asking pardon for writing.',
  },
  why: {
    ru: 'Кто просит прощения за само своё письмо, тот ставит себя ниже, и его время и работа дешевеют. Извиняются за промах, а не за дело.',
    uk: 'Хто просить вибачення за сам свій лист, той ставить себе нижче, і його час та робота дешевшають. Вибачаються за промах, а не за справу.',
    en: 'Whoever asks pardon for writing at all puts himself below the reader, and his time and work lose their price. Apologies are for slips.',
  },
  phrases: ['servile'],
  messages: {
    servile: {
      ru: 'Извиняться за обращение незачем: вы пишете по делу. Начните сразу с него.',
      uk: 'Вибачатися за звернення нема чого: ви пишете у справі. Почніть одразу з неї.',
      en: 'No need to ask pardon for writing: you have business. Begin with it.',
    },
  },
  fixes: {
    remove: { ru: 'Убрать это предложение', uk: 'Прибрати це речення', en: 'Remove this sentence' },
  },
  *check({ document }) {
    for (const act of actsOfOurs(document, 'servile')) {
      const sentence = sentenceAt(document, act.span)
      if (!sentence || !standsAlone(sentence, document.text, act.span)) {
        yield { message: 'servile', at: act.span }
        continue
      }
      const edits = [{ span: withBlanks(document.text, sentence.span), text: '' }]
      yield { message: 'servile', at: act.span, mends: () => [{ title: 'remove', edits }] }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Инесса Карловна, простите, что отвлекаю вас. Пришлите, пожалуйста, размеры ниши.
                         ^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Не сочтите за труд, отметьте на плане розетки.
        ^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Для нашей скромной мастерской огромная честь чинить ваш стул.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Даже не решаюсь спросить о дате показа.
             ^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
      ],
      good: [
        `
        Инесса Карловна, простите за опоздание: ниши мы измерили только сегодня.
        `,
        `
        Отметьте, пожалуйста, на плане розетки. Отвлекать вас днём не будем: мастер придёт после шести.
        `,
        `
        Приносим извинения за неудобства, лифт заработает в четверг.
        `,
        `
        Наша маленькая мастерская чинит стулья с 1998 года.
        `,
        `
        Спрошу прямо: на какую дату ставим показ?
        `,
      ],
    },
    uk: {
      bad: [
        `
        Пане Остапе, вибачте, що турбую. Надішліть, будь ласка, розміри ніші.
                     ^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Насмілюсь попросити вас позначити на плані розетки.
        ^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Для нашої скромної майстерні величезна честь лагодити ваш стілець.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        Навіть не наважуюся спитати про дату показу.
               ^^^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
      ],
      good: [
        `
        Пане Остапе, вибачте за запізнення: ніші ми обміряли лише сьогодні.
        `,
        `
        Позначте, будь ласка, на плані розетки. Удень вас не турбуватимемо: майстер прийде після шостої.
        `,
        `
        Просимо вибачення за незручності, ліфт запрацює в четвер.
        `,
        `
        Наша маленька майстерня лагодить стільці з 1998 року.
        `,
        `
        Спитаю прямо: на яку дату ставимо показ і хто його відкриває?
        `,
      ],
    },
    en: {
      bad: [
        `
        Dear Ms Kerr, sorry to bother you again. Please send us the size of the niche.
                      ^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        If it's not too much trouble, please mark the sockets on the plan.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        It is a great honour for our humble workshop to mend your chair.
                      ^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
        `
        I humbly await your verdict on the label.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ tone-servile
        `,
      ],
      good: [
        `
        Dear Ms Kerr, we are sorry for the delay: the niche was measured only today.
        `,
        `
        Please mark the sockets on the plan. The fitter comes after six, so he will not disturb your guests.
        `,
        `
        We apologise for the noise; the lift will run again on Thursday.
        `,
        `
        It was an honour to restore the organ for your parish.
        `,
        `
        We await your verdict on the label by Friday.
        `,
      ],
    },
  },
})

const MOST_OTHER_WORDS = 4

/** The sentence says little else, asks nothing, and no address stands in it. */
function standsAlone(sentence: Sentence, text: string, span: Span): boolean {
  const { start, end } = sentence.span
  if (GOES_ON.test(text.slice(span.start, span.end))) return false
  const before = wordsOf(text.slice(start, span.start)).length
  const after = wordsOf(text.slice(span.end, end)).length
  return (
    before === 0 && after <= MOST_OTHER_WORDS && !/\?|\n/u.test(text.slice(start, end)) && !does(sentence, 'request')
  )
}

/** "I dare to ask", «насмілюсь попросити»: what is asked for follows. */
const GOES_ON = closing({ ru: '{inf}', uk: '{inf}', en: 'ask, beg, implore' })

/** With the blanks that follow: of a paragraph that it fills alone, the empty line too. */
function withBlanks(text: string, { start, end }: Span): Span {
  const blanks = /^\s*/u.exec(text.slice(end))![0]
  const alone = start === 0 || text[start - 1] === '\n'
  return spanOf(start, end + (alone || !blanks.includes('\n') ? blanks.length : 0))
}
