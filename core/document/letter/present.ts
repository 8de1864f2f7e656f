import { anyOf, opening, spoken } from '../../language/spoken.ts'
import { CURRENCY } from '../../lexicon/word-lists.ts'
import { proseSpan, textAfter, textAt } from '../../markdown/prose.ts'
import type { Act, Sentence } from '../model.ts'

/**
 * «Живой огонь был бы внукам лучшим подарком», "you bought it as a present": a picture, a wish, or what somebody else gives. Ours is what we
 * give the reader.
 */
export function isNoPresentOfOurs({ prose }: Sentence, act: Act): boolean {
  const { start, end } = proseSpan(prose, act.span)
  const told = prose.text.slice(start, end)
  const found = PRESENT.exec(told)
  if (!found || FREE.test(told)) return false
  const at = start + found.index
  const clause = clauseAt(prose.text, at)
  return (
    PICTURED.test(told) ||
    (!FROM_US.test(prose.text) && (WOULD_BE.test(clause) || isReaders(clause) || FOR_THE_SAKE.test(clause))) ||
    TO_KIN.test(prose.text.slice(at))
  )
}

/**
 * «Список, который скинул режиссёр, уже 112»: the word for a price brought down also stands for something sent, and only a price has percent,
 * money or «с доставки» beside its figure.
 */
export const isSentOver = ({ prose }: Sentence, { span }: Act): boolean => {
  const told = textAt(prose, span)
  return SENT.test(told) && !OFF_PRICE.test(told) && !OFF_FIGURE.test(`${told}${textAfter(prose, span)}`)
}

const SENT = anyOf({ ru: 'скинул*, сбросил*', uk: 'скинув, скинула, скинули', en: '—' })

const OFF_PRICE = anyOf({
  ru: 'процент*, цен*, половину, треть, скидк*',
  uk: 'відсот*, цін*, половину, третину, знижк*',
  en: '—',
})

const OFF_FIGURE = spoken`\d\s?(?:[€$£₴₽%]|${CURRENCY}|\s?${{
  ru: 'процент*, с, со, за, от',
  uk: 'відсот*, з, із, зі, за, від',
  en: '—',
}}(?!\p{L}))`

/** From the mark before a place to the mark behind it. */
function clauseAt(text: string, at: number): string {
  const before = Math.max(...[...',;:—–'].map(mark => text.lastIndexOf(mark, at)))
  const behind = text.slice(at).search(/[,;:—–.!?]/u)
  return text.slice(before + 1, behind < 0 ? text.length : at + behind).trimStart()
}

const PRESENT = anyOf({
  ru: 'подарок, подарком, подарки, презент*, сюрприз, сюрпризом, бонус, бонусом',
  uk: 'подарунок, подарунком, подарунки, дарунок, дарунком, презент*, сюрприз, сюрпризом, бонус, бонусом',
  en: 'gift, gifts, present, presents, bonus, surprise, treat',
})

const FREE = anyOf({
  ru: 'бесплатн*, даром, безвозмездно, от нас, от меня',
  uk: 'безкоштовн*, безплатн*, задарма, від нас, від мене',
  en: 'free, our, my, from us, from me',
})

/** «Лучшим подарком»: the word before it looks like a verb of ours and agrees with it. */
const PICTURED = spoken`^\p{L}+[иы]м\s${{ ru: 'подарком, бонусом, презентом, сюрпризом', uk: '—', en: '—' }}(?!\p{L})`

const FROM_US = anyOf({
  ru: 'от нас, от меня, от мастерской, от студии, от фирмы, за наш счёт',
  uk: 'від нас, від мене, від майстерні, від студії, від фірми, нашим коштом',
  en: 'from us, from me, from the workshop, from the studio, on us, on me, our gift, my gift',
})

const WOULD_BE = anyOf({
  ru: 'был|была|было|были|стал|стала|стало|стали бы, бы ..2 стать|быть',
  uk: 'був|була|було|були|став|стала|стало|стали б|би, б|би ..2 стати|бути',
  en: 'would|might|could ?have ?also ?well be|been|make|made',
})

const READER_GIVES = opening({
  ru: `
    вы|ты|ваш|ваша|ваши ..4 заказ*|куп*|покупа*|берёте|берете|взяли|выбра*|выбира*|дарите|дарит|дарят|подар*|хот*|ищете|искали|готов*|везёте|везете|задумал*|приобре*
    если|когда|раз|поскольку|так как вы|ты|ваш|ваша|ваши ..4 заказ*|куп*|покупа*|берёте|берете|взяли|выбра*|выбира*|дарите|дарит|дарят|подар*|хот*|ищете|искали|готов*
    *у|*ю|*ы|*и|*р|*к|*н|*л|*т|*о|*е вы|ты ..2 заказ*|куп*|покупа*|берёте|берете|взяли|выбра*|выбира*|дарите|подар*|хот*|ищете|искали|готов*|везёте|везете
  `,
  uk: `
    ви|ти|ваш|ваша|ваші ..4 замов*|куп*|берете|взяли|обра*|обира*|вибра*|вибира*|даруєте|дарує|дарують|подару*|хоч*|хот*|шукаєте|шукали|готу*|везете|задумал*|придба*
    якщо|коли|раз|оскільки ви|ти|ваш|ваша|ваші ..4 замов*|куп*|берете|взяли|обра*|обира*|вибра*|даруєте|дарує|дарують|подару*|хоч*|хот*|шукаєте|шукали|готу*
    *у|*ю|*и|*і|*р|*к|*н|*л|*т|*о|*е|*м ви|ти ..2 замов*|куп*|берете|взяли|обра*|обира*|вибра*|даруєте|подару*|хоч*|хот*|шукаєте|шукали|готу*|везете
  `,
  en: `
    you|your ..4 order|ordered|buy|bought|buying|give|gave|giving|chose|choose|chosen|want|wanted|plan|planned|mean|meant|sent|picked|looking|hand|handing
    if|when|since|as|because you|your ..4 order|ordered|buy|bought|buying|give|gave|giving|chose|choose|want|wanted|plan|planned|mean|meant|sent
    the|this|that|these|those ..2 you ..2 order|ordered|buy|bought|give|gave|chose|want|wanted|mean|meant
  `,
})

/** "You ordered six and we add a seventh as a present": ours again. */
const isReaders = (clause: string): boolean => READER_GIVES.test(clause) && !WE_DO.test(clause.split(PRESENT)[0]!)

const WE_DO = anyOf({
  ru: 'мы, я',
  uk: 'ми, я',
  en: "we, i, we'll, i'll, we've, i've, we're, i'm, we'd, i'd",
})

/** «Чтобы сервиз приехал подарком»: what for, not what is given. */
const FOR_THE_SAKE = spoken`${{
  ru: 'чтобы, чтоб',
  uk: 'щоб, аби',
  en: 'so that, so the, so it, so they, in order that',
}}\s(?!.*(?:${{ ru: 'у вас, вы получ*, вам', uk: 'у вас, ви отрим*, вам', en: 'you, your' }})(?!\p{L}))`

/** «Шкатулка пойдёт подарком Вашей бабушке»: who is given it stands right behind. */
const TO_KIN = spoken`^\p{L}+\s(?:${{
  ru: 'вашему, вашей, вашим, твоему, твоей, твоим, своему, своей, своим',
  uk: 'вашому, вашій, вашим, твоєму, твоїй, твоїм, своєму, своїй, своїм',
  en: 'for your, to your, for his, for her, for their',
}}\s)?${{
  ru: 'отцу, маме, матери, папе, бабушке, дедушке, деду, жене, мужу, сыну, дочери, дочке, брату, сестре, свекрови, тёще, тестю, другу, подруге, коллеге, коллегам, начальнику, директору, учителю, родителям, невесте, жениху, молодожёнам, юбиляру',
  uk: 'батькові, мамі, матері, татові, бабусі, дідусеві, дідові, дружині, чоловікові, синові, доньці, дочці, братові, сестрі, свекрусі, тещі, тестеві, другові, подрузі, колезі, колегам, начальникові, директорові, учителю, учителеві, батькам, нареченій, нареченому, молодятам, ювілярові',
  en: 'father, mother, mum, dad, grandmother, grandfather, wife, husband, son, daughter, brother, sister, friend, friends, boss, teacher, parents, mother-in-law, father-in-law, colleague, colleagues',
}}(?!\p{L})`
