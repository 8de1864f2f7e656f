import type { Localized } from '../../rule.ts'
import type { Intent } from '../model.ts'
import type { Role } from './evidence.ts'

/** Parts of a letter as people call them. */
export const PART_NAMES: Readonly<Record<Role, Localized>> = {
  no: { ru: 'само «нет»', uk: 'саме «ні»', en: 'the no' },
  empathy: { ru: 'понимание', uk: 'розуміння', en: 'understanding' },
  reason: { ru: 'причина', uk: 'причина', en: 'the reason' },
  alternative: { ru: 'другой путь', uk: 'інший шлях', en: 'another way' },
  failure: { ru: 'что случилось', uk: 'що сталося', en: 'what happened' },
  called: { ru: 'звонок', uk: 'дзвінок', en: 'the phone call' },
  apology: { ru: 'извинения', uk: 'вибачення', en: 'the apology' },
  regret: { ru: 'сожаление', uk: 'жаль', en: 'regret' },
  remedy: { ru: 'как исправляем', uk: 'як виправляємо', en: 'how it is put right' },
  prevention: { ru: 'чтобы не повторилось', uk: 'щоб не повторилося', en: 'what keeps it from happening again' },
  allDone: { ru: 'делаем всё возможное', uk: 'робимо все можливе', en: 'all that is being done' },
  risk: { ru: 'риск', uk: 'ризик', en: 'the risk' },
  fearConfirmed: { ru: 'опасения подтверждаются', uk: 'побоювання справджуються', en: 'the fear is being confirmed' },
  badFact: { ru: 'факт', uk: 'факт', en: 'the fact' },
  wayOn: { ru: 'что дальше', uk: 'що далі', en: 'the way on' },
  gift: { ru: 'что дарим', uk: 'що даруємо', en: 'what is given' },
  giftSold: { ru: 'цена или исключение', uk: 'ціна або виняток', en: 'its price, or that it is an exception' },
  confirmation: { ru: 'просьба подтвердить', uk: 'прохання підтвердити', en: 'asks to confirm' },
  meets: { ru: 'встреча или звонок', uk: 'зустріч або дзвінок', en: 'a meeting or a call' },
  ask: { ru: 'просьба', uk: 'прохання', en: 'the request' },
  consequence: { ru: 'чем обернётся задержка', uk: 'до чого призведе затримка', en: 'what a delay will cost' },
}

/** What letters are for, as people call it. */
export const INTENT_NAMES: Readonly<Record<Intent, Localized>> = {
  refusal: { ru: 'отказ', uk: 'відмова', en: 'a refusal' },
  landing: { ru: 'приземление ожиданий', uk: 'приземлення очікувань', en: 'a landing of expectations' },
  incident: { ru: 'сообщение о сбое', uk: 'повідомлення про збій', en: 'news of an incident' },
  acknowledgement: { ru: 'подтверждение получения', uk: 'підтвердження отримання', en: 'an acknowledgement' },
  summary: {
    ru: 'итоги встречи или звонка',
    uk: 'підсумки зустрічі чи дзвінка',
    en: 'the summary of a meeting or a call',
  },
  report: { ru: 'промежуточный отчёт', uk: 'проміжний звіт', en: 'an interim report' },
  completion: {
    ru: 'отчёт о завершении проекта',
    uk: 'звіт про завершення проєкту',
    en: 'the report of a finished project',
  },
  presentation: {
    ru: 'представление подхода или решения',
    uk: 'представлення підходу чи рішення',
    en: 'the presentation of an approach',
  },
  gift: { ru: 'подарок', uk: 'подарунок', en: 'a gift' },
  reminder: { ru: 'напоминание', uk: 'нагадування', en: 'a reminder' },
  forward: { ru: 'пересылка или вложение', uk: 'пересилання чи вкладення', en: 'something forwarded or attached' },
}
