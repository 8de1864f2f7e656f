import { wordsOf } from '../../core/language/segment.ts'
import { cased, spoken, together } from '../../core/language/spoken.ts'
import { EMPTY_SUBJECT_WORDS } from '../../core/lexicon/letter/subjects.ts'
import { FORWARD, REPLY } from '../../core/lexicon/word-lists.ts'
import { spanOf } from '../../core/markdown/span.ts'
import { defineRule } from '../../core/rule.ts'

export const emailSubject = defineRule({
  id: 'email-subject',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'По теме письма ясно, о чём оно.',
    uk: 'З теми листа ясно, про що він.',
    en: 'The subject says what the letter is about.',
  },
  why: {
    ru: 'По теме решают, открыть ли письмо сейчас, и по ней его ищут через месяц. «Вопрос» и «Срочно» ничего не говорят.',
    uk: 'За темою вирішують, чи відкрити лист зараз, і за нею його шукають через місяць. «Питання» чи «Терміново» нічого не кажуть.',
    en: 'The subject decides whether a letter is opened now, and it is how people find it a month later. "Question" and "Urgent" say nothing.',
  },
  messages: {
    missing: {
      ru: 'У письма нет темы. Напишите в ней, о чём оно.',
      uk: 'У листа немає теми. Напишіть у ній, про що він.',
      en: 'The letter has no subject. Say in a few words what it is about.',
    },
    vague: {
      ru: 'Тема «{subject}» ни о чём не говорит. Назовите в ней саму суть.',
      uk: 'Тема «{subject}» ні про що не говорить. Назвіть у ній саму суть.',
      en: 'The subject "{subject}" says nothing. Name the matter itself.',
    },
  },
  fixes: {
    insert: { ru: 'Добавить тему', uk: 'Додати тему', en: 'Add a subject' },
  },
  *check({ document }) {
    const { subject } = document
    if (!subject || subject.prose.text.trim() === '') {
      const at = document.blocks[0]?.span.start ?? document.span.start
      yield {
        message: 'missing',
        at: subject?.span ?? document.title,
        mends: () =>
          subject ? [] : [{ title: 'insert', edits: [{ span: spanOf(at, at), text: LINE[document.language] }] }],
      }
    } else if (namesNothing(subject.prose.text)) {
      yield { message: 'vague', at: subject.span, values: { subject: subject.prose.text.trim() } }
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тамара Сергеевна, добрый день!
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Лак на столешнице ляжет за два дня. В какой день вам удобнее забрать?
        `,
        `
        Тема: Срочный вопрос!!!
              ^^^^^^^^^^^^^^^^^ email-subject

        Глеб, какой звук ставим на входную дверь: колокольчик или гонг?
        `,
        `
        Тема: Re: Re: Fwd:
              ^^^^^^^^^^^^ email-subject

        Луиза, билеты куплены, места у окна.
        `,
        `
        Тема: Посмотрите, очень надо!!!
              ^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Тарас, на банке 60 суток, в декларации 45. Какой срок верный?
        `,
      ],
      good: [
        `
        Тема: Срочно: протекла крыша над складом

        Арсен, вода капает на третий стеллаж.
        `,
        `
        # Шторы для актового зала: выбор ткани

        Нина Павловна, посылаю три образца.
        `,
        `
        Тема: Re: Вопрос по гарантии на котёл

        Игорь, гарантия действует до марта.
        `,
        `
        ---
        type: письмо
        subject: Смола для лодки
        ---

        Денис, смола приедет во вторник.
        `,
        `
        Здравствуйте, Тарас!

        Тема: Срок хранения икры на этикетке

        На банке 60 суток, в декларации 45. Какой срок верный?
        `,
      ],
    },
    uk: {
      bad: [
        `
        Доброго ранку, пане Зеноне!
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Скрипку перевірили, тріщина неглибока. Клеїмо чи міняємо деку?
        `,
        `
        Тема: Терміново
              ^^^^^^^^^ email-subject

        Лесю, у теплиці впала температура, увімкнули запасний обігрівач.
        `,
        `
        Тема: Маленьке прохання до вас
              ^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Софіє, скиньте, будь ласка, розміри вікна до середи.
        `,
        `
        Тема: Подивіться, дуже треба!!!
              ^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Тарасе, на банці 60 діб, у декларації 45. Який строк правильний?
        `,
      ],
      good: [
        `
        Тема: Терміново: у теплиці замерзає розсада

        Лесю, увімкнули запасний обігрівач, тримає дванадцять градусів.
        `,
        `
        ## Ремонт скрипки: клеїти чи міняти деку

        Пане Зеноне, тріщина неглибока.
        `,
        `
        Тема: Re: питання про вагу дзвонів

        Отче Василю, найважчий має двісті десять кілограмів.
        `,
      ],
    },
    en: {
      bad: [
        `
        Good morning Mr Oyelaran,
        ^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        The saddle is stitched. Would you like to try it on the mare this week?
        `,
        `
        Subject: Quick question
                 ^^^^^^^^^^^^^^ email-subject

        Tess, which of the two blues goes on the hull?
        `,
        `
        Subject: Re: URGENT!!! Please read
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ email-subject

        Omar, the freezer alarm went off at six and the fish is safe.
        `,
      ],
      good: [
        `
        Subject: Urgent: freezer alarm at the harbour shop

        Omar, the fish is safe, the fan has been replaced.
        `,
        `
        # Which blue for the hull

        Tess, both tins are on your bench.
        `,
        `
        Subject: Re: A question about the saddle girth

        Mr Oyelaran, the girth is 48 inches.
        `,
      ],
    },
  },
})

const LINE = {
  ru: 'Тема: [о чём письмо]\n\n',
  uk: 'Тема: [про що лист]\n\n',
  en: 'Subject: [what the letter is about]\n\n',
}

/** Nothing is left once reply marks, greetings and words that fit any letter are taken away. */
const namesNothing = (subject: string): boolean => {
  if (subject.includes('[')) return false
  const words = wordsOf(subject.replace(REPLY_MARK, ''))
  return (
    ONLY_NAME.test(subject.trim()) ||
    words.every(word => EMPTY_SUBJECT_WORDS.has(word.norm)) ||
    (GREETING.test(subject) && words.filter(word => !word.capital && !EMPTY_SUBJECT_WORDS.has(word.norm)).length === 0)
  )
}

/** «Для Ирины Павловны»: for somebody, about nothing. */
const ONLY_NAME = cased`^${{ ru: 'для, до, к', uk: 'для, до', en: 'for' }}\s+(?:\p{Lu}[\p{L}’'-]+\s*){1,3}$`
const REPLY_MARK = spoken`^(?:${together(REPLY, FORWARD)}\s*:\s*)+`
const GREETING = spoken`^${{
  ru: 'привет, здравствуй, здравствуйте, приветствую, добрый, доброе, доброго',
  uk: 'привіт, вітаю, вітання, добридень, добрий, доброго',
  en: 'hi, hello, hey, greetings, good morning|afternoon|evening|day, dear',
}}`
