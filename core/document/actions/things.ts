import { sameWord } from '../../language/alike.ts'
import { type Word, wordsOf } from '../../language/segment.ts'
import { spoken, whole, wordSet } from '../../language/spoken.ts'
import { isInside } from '../../markdown/span.ts'
import type { MeetingReading } from '../meeting.ts'

/**
 * A capitalised word where a name could stand that names what is to be done instead: «Реквизит: купить». It is one of the things that work
 * is about, has the form of an abstract noun, or the text writes it small somewhere else.
 */
export function isThing(name: string, text: string, reading: MeetingReading): boolean {
  const [word, ...more] = wordsOf(name)
  if (!word || more.length > 0 || !word.capital) return false
  return (
    (ABSTRACT.test(word.norm.slice(2)) && !LIKE_ABSTRACT.has(word.norm)) ||
    (THINGS.has(word.norm) && !isHouseOfSomebody(word.norm, reading)) ||
    (reading.people.participants.length > 0 && isOfPlenty(word.norm, text.slice(name.length).toLowerCase())) ||
    isWrittenSmall(word.norm, reading)
  )
}

/** «Реквизит: купить», «Батарейки – 48 штук», «Банкетки: подклеить две»: what is to be had or dealt with. */
const isOfPlenty = (norm: string, rest: string): boolean =>
  LACKS_OBJECT.test(rest) || SO_MANY.test(rest) || (PLURAL.test(norm) && !PEOPLE.test(norm) && TO_DO.test(rest))

/** A number of pieces; «24 ноября» and «25.11» are days. */
const SO_MANY = spoken`^\s*(?::|[—–]|\s-\s)\s*\d+(?:\s?[xх×]|,\s|\s${{
  ru: 'шт*, пар*, комплект*, метр*, кг, рулон*, коробк*, коробок, листов, экземпляр*, литр*, мешк*, упаков*',
  uk: 'шт*, пар*, комплект*, метр*, кг, рулон*, коробк*, коробок, аркуш*, примірник*, літр*, мішк*, упаков*',
  en: 'pcs, pieces, pairs, sets, metres, meters, kg, rolls, boxes, sheets, copies, litres, bags, packs, of',
}})`

/** «Шторы», «Двери»: many things, and no people of a trade. */
const PLURAL = whole({ ru: '*ы, *и', uk: '*и, *і, *ї', en: '—' })
const PEOPLE = whole({
  ru: '*ики, *исты, *еры, *ёры, *оры, *ели, *логи, *цы, *ане, *яне, *анты, *енты, *дети, *люди, *рабочие, *ары, *яры, *ачи, *уны',
  uk: '*ики, *исти, *іти, *ери, *ори, *елі, *логи, *ці, *ани, *яни, *анти, *енти, *діти, *люди, *ярі, *арі, *ачі, *уни',
  en: '—',
})
const TO_DO = spoken`^\s*(?::|[—–]|\s-\s)\s*${{ ru: '{inf}', uk: '{inf}', en: '—' }}`

/** "Hotel: list of evening events" where somebody of the Grand Hotel was there. */
const isHouseOfSomebody = (norm: string, { people }: MeetingReading): boolean =>
  people.participants.some(({ role }) =>
    wordsOf(role).some(word => word.norm === norm || word.norm.endsWith(`-${norm}`)),
  )

/** «: купить до 23 ноября»: the verb wants an object, and what stands before the colon is it. */
const LACKS_OBJECT = spoken`^\s*:\s*${{
  ru: `
    купить, закупить, докупить, заказать, дозаказать, привезти, забрать, оплатить, подписать, согласовать, утвердить
    напечатать, распечатать, найти, арендовать, доделать, дописать, исправить, обновить, перенести
    отправить, прислать, передать, подготовить
  `,
  uk: `
    купити, закупити, докупити, замовити, привезти, забрати, оплатити, сплатити, підписати, погодити, затвердити
    надрукувати, роздрукувати, знайти, орендувати, доробити, дописати, виправити, оновити, перенести
    надіслати, відправити, передати, підготувати
  `,
  en: `
    buy, order, bring, collect, pay, sign, approve, print, find, rent, finish, fix, update, move, send, prepare
  `,
}}(?:$|\s*[,.;(—–-]|\s+${{
  ru: 'до, к, ко, у, в, во, с, со, через, после',
  uk: 'до, у, з, через, після',
  en: 'by, before, until, from, with, on',
}}\s)`

/** Endings of abstract nouns that no given name or surname of more than two letters has before them. */
const ABSTRACT = whole({
  ru: '*ение, *ание, *ения, *ания, *ость, *ости, *ство, *ства, *ация, *ации, *иция, *ирка, *овка, *тие, *тия',
  uk: '*ення, *ання, *іння, *ість, *ості, *ство, *ства, *ція, *ції, *ування, *ття',
  en: '*tion, *tions, *ment, *ments, *ness, *ings',
})

/** Given names that end as abstract nouns do. */
const LIKE_ABSTRACT = wordSet({ ru: 'ксения, евгения, аксения', uk: '—', en: 'clement' })

const THINGS = wordSet({
  ru: `
    реквизит, реквизиты, смета, сметы, договор, договоры, контракт, макет, макеты, логотип, логотипы, сайт, лендинг
    счёт, счета, акт, акты, текст, тексты, фото, фотографии, видео, ролик, ролики, баннер, баннеры, вывеска, торт, зал
    свет, звук, музыка, декор, меню, бюджет, оплата, доставка, хостинг, домен, дизайн, прототип, прототипы, отчёт, отчёты
    презентация, чертёж, чертежи, эскиз, эскизы, образец, образцы, материалы, билеты, гостиница, трансфер, тираж, печать
    обложка, упаковка, этикетка, каталог, анкета, опрос, список, график, расписание, план, бриф, тз, кп
    доступ, доступы, пароли, пропуск, пропуска
  `,
  uk: `
    реквізит, реквізити, кошторис, кошториси, договір, договори, контракт, макет, макети, логотип, логотипи, сайт, лендинг
    рахунок, рахунки, акт, акти, текст, тексти, фото, фотографії, відео, ролик, ролики, банер, банери, вивіска, торт, зал
    світло, звук, музика, декор, меню, бюджет, оплата, доставка, хостинг, домен, дизайн, прототип, прототипи, звіт, звіти
    презентація, креслення, ескіз, ескізи, зразок, зразки, матеріали, квитки, готель, трансфер, наклад, друк
    обкладинка, пакування, етикетка, каталог, анкета, опитування, список, перелік, графік, розклад, план, бриф, тз, кп
    доступ, доступи, паролі, перепустка, перепустки
  `,
  en: `
    props, estimate, quote, contract, layout, layouts, logo, logos, website, site, invoice, invoices, text, texts, copy
    photo, photos, video, videos, banner, banners, sign, cake, venue, light, lights, sound, music, decor, menu, budget
    payment, delivery, hosting, domain, design, prototype, report, reports, slides, drawing, drawings, sketch, sketches
    sample, samples, materials, tickets, hotel, transfer, print, printing, cover, packaging, label, labels, catalogue
    survey, list, schedule, timetable, plan, brief, access, password, passwords, passes
  `,
})

/** Small letters by their first three, for quick looking up; a memo of the document. */
const SMALL = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

function isWrittenSmall(norm: string, reading: MeetingReading): boolean {
  const known = SMALL.get(reading.blocks) ?? smallWords(reading)
  SMALL.set(reading.blocks, known)
  return known.get(norm.slice(0, 3))?.some(small => sameWord(small, norm)) ?? false
}

function smallWords({ blocks, part, people }: MeetingReading): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const block of blocks) {
    // Beside names a small word tells whose people they are: «(фармзавод)».
    if (block.kind === 'code' || people.participants.some(p => isInside(p.nameSpan, block.span))) continue
    const words = wordsOf(block.prose.text)
    for (const [i, word] of words.entries()) {
      if (word.capital || word.norm.length < 4) continue
      if (part.language === 'en' && !isLedByArticle(i, words)) continue
      const key = word.norm.slice(0, 3)
      found.set(key, (found.get(key) ?? new Set()).add(word.norm))
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words]]))
}

/** "Will" and "mark" are words of every English text: only "the will" is a thing. */
const isLedByArticle = (at: number, words: readonly Word[]): boolean =>
  at > 0 && ['the', 'a', 'an', 'our', 'your', 'their', 'new', 'all'].includes(words[at - 1]!.norm)
