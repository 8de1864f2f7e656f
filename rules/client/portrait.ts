import { defineRule } from '../../core/rule.ts'
import { insertPart } from '../mends.ts'

export const clientPortrait = defineRule({
  id: 'client-portrait',
  kinds: ['client'],
  severity: 'info',
  source: 'S3, S4 2.6',
  summary: {
    ru: 'На карточке сказано, как разговаривать с контактом.',
    uk: 'На картці сказано, як розмовляти з контактом.',
    en: 'The card says how to talk with the contact.',
  },
  why: {
    ru: 'С флегматиком и холериком говорят по-разному. Кто знает характер, язык и обращение, того слышат.',
    uk: 'З флегматиком і холериком говорять по-різному. Хто знає вдачу, мову та звертання, того чують.',
    en: 'A phlegmatic and a choleric person want different words. Who knows temper, language and form of address is heard.',
  },
  messages: {
    missing: {
      ru: 'Не сказано, как разговаривать с контактом. Запишите характер, язык, обращение: на «вы» ли, коротко ли.',
      uk: 'Не сказано, як розмовляти з контактом. Запишіть вдачу, мову, звертання: чи на «ви», чи коротко.',
      en: 'Nothing says how to talk with the contact. Note temperament, language and form of address.',
    },
    open: {
      ru: 'Место для портрета есть, а портрета нет. Запишите характер, язык, обращение.',
      uk: 'Місце для портрета є, а портрета немає. Запишіть вдачу, мову, звертання.',
      en: 'There is a place for the portrait and nothing in it. Note temperament, language, form of address.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить портрет',
      uk: 'Додати портрет',
      en: 'Add a portrait',
    },
  },
  *check({ document }) {
    if (document.portrait || document.doubtful.has('portrait')) return
    const open = document.announced.has('portrait')
    yield {
      message: open ? 'open' : 'missing',
      at: document.title,
      mends: () => (open ? [] : [{ title: 'insert', edits: [insertPart(document, PART)] }]),
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Ателье «Напёрсток»
          ^^^^^^^^^^^^^^^^^^^^ client-portrait

          Решает Эмма Ланге, владелица. Контакт: Рита, закройщица, телефон 5-55.
        `,
        `
          # Ателье «Напёрсток»
          ^^^^^^^^^^^^^^^^^^^^ client-portrait

          - Решает: Эмма Ланге
          - Портрет: ?
        `,
      ],
      good: [
        `
          # Кровля «Конёк»

          Степан Ильич — человек обстоятельный, с порога о деле не говорит.
        `,
        `
          # Ателье «Напёрсток»

          Решает Эмма Ланге. Холерик: письма длиннее пяти строк не читает.
        `,
        `
          # Ателье «Напёрсток»

          ## Обращение

          Эмма Карловна, на «вы».
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Ательє «Наперсток»
          ^^^^^^^^^^^^^^^^^^^^ client-portrait

          Вирішує Емма Ланге, власниця. Контакт: Рита, закрійниця, телефон 5-55.
        `,
        `
          # Ательє «Наперсток»
          ^^^^^^^^^^^^^^^^^^^^ client-portrait

          - Вирішує: Емма Ланге
          - Портрет: ?
        `,
      ],
      good: [
        `
          # Ательє «Голка»

          Емма Карлівна старої школи: листівки, «ви», ніякого поспіху.
        `,
        `
          # Ательє «Наперсток»

          Вирішує Емма Ланге. Холерикиня: листів довших за п'ять рядків не читає, жартів не любить.
        `,
        `
          # Ательє «Наперсток»

          ## Звертання

          Пані Емма, на «ви».
        `,
      ],
    },
    en: {
      bad: [
        `
          # Heron Boatyard
          ^^^^^^^^^^^^^^^^ client-portrait

          1 December berth map, 1 March launch list. Then the summer moorings if Ida likes it, otherwise a year of support.
        `,
        `
          # Oakley Heating
          ^^^^^^^^^^^^^^^^ client-portrait

          ## How we talk

          Normal things email. Urgent things ring Wendy. Disasters ring Terry. Monthly report by email.
        `,
        `
          # Thimble Tailors
          ^^^^^^^^^^^^^^^^^ client-portrait

          Emma Lange, the owner, decides. Contact: Rita, cutter, phone 5-55.
        `,
        `
          # Thimble Tailors
          ^^^^^^^^^^^^^^^^^ client-portrait

          - Decides: Emma Lange
          - Personality: ?
        `,
      ],
      good: [
        `
          # Bright Opticians

          ## Notes on people

          Hilary is formal until the second coffee. Asha likes bullet points.
        `,
        `
          # Thimble Tailors

          Emma Lange decides. Choleric; no letter over five lines gets read.
        `,
        `
          # Thimble Tailors

          ## Form of address

          Mrs Lange, never Emma.
        `,
      ],
    },
  },
})

const PART = {
  label: { ru: 'Как разговаривать', uk: 'Як розмовляти', en: 'How to talk' },
  body: {
    ru: '[характер, язык, обращение]',
    uk: '[вдача, мова, звертання]',
    en: '[temperament, language, form of address]',
  },
  where: 'last',
} as const
