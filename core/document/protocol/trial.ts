import { spoken } from '../../language/spoken.ts'

/** «Пробуем молотый две недели», "we try the ground one until 7 December": a trial of a thing has an end, an attempt to do something has none. The words begin at `at`. */
export const isTrial = (text: string, at: number): boolean => {
  const tried = text.slice(at)
  return TRIES.test(tried) && (LASTS.test(tried) || CLOSES.test(tried))
}

const TRIES = spoken`^${{
  ru: 'пробуем, попробуем, пробует, попробует, пробуют, попробуют, пробую, попробую',
  uk: 'пробуємо, спробуємо, випробуємо, пробує, спробує, пробують, спробують, пробую, спробую',
  en: 'try, tries, trying, test, tests, testing',
}}(?!\s(?:\S+\s){0,2}?${{
  ru: '*ать, *ять, *еть, *ить, *оть, *уть, *ыть, *ться, *йти, *вести, *нести, *чь',
  uk: '*ати, *яти, *іти, *ити, *ути, *їти, *тися, *тись, *йти, *вести, *нести',
  en: 'to, and, our, harder',
}})`

/** For how long, and not within what time: «за две недели», "in two weeks". */
const LASTS = spoken`(?<!${{ ru: 'за, через', uk: 'за, через', en: 'in, within, after' }}\s)(?:\d+|${{
  ru: 'один, одну, две, два, три, четыре, пять, шесть, семь, десять, пару, полтора, полторы, весь, всю, первый, первую, первые, месяц, неделю, полгода, сезон',
  uk: "один, одну, дві, два, три, чотири, п'ять, шість, сім, десять, пару, півтора, весь, увесь, всю, усю, перший, першу, перші, місяць, тиждень, півроку, сезон",
  en: 'a, one, two, three, four, five, six, seven, ten, a couple of, the first, the whole',
}})(?:\s${{
  ru: 'дн*, день, недел*, месяц*, раз*, смен*, выпуск*, сезон*, квартал*, час*',
  uk: 'дні*, день, тижн*, тиждень, місяц*, місяць, раз*, змін*, випуск*, сезон*, квартал*, годин*',
  en: 'day, days, week, weeks, month, months, season, seasons, quarter, issue, issues, times, shifts, weekends, fortnight',
}}|(?<=${{ ru: 'месяц, неделю, полгода, сезон', uk: 'місяць, тиждень, півроку, сезон', en: '—' }}))`

/** Until when it runs, or when it is judged. */
const CLOSES = spoken`${{ ru: 'до, по', uk: 'до, по', en: 'until, till, through' }}\s(?:\p{L}+\s)?\d|${{
  ru: 'сравни*, смотрим, оценива*, оценим, подводим, подведём, сверя*, сверим, решаем, решим, разбира*',
  uk: 'порівн*, дивимося, дивимось, оцін*, підсумов*, підсумуємо, звіря*, звіримо, вирішуємо, вирішимо, розбира*',
  en: 'compare, compares, judge, judges, review, reviews, look again, see then, decide, assess, assesses',
}}`
